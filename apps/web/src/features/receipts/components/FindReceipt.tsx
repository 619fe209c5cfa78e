import { type ReactElement, useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, Button, TextField } from '../../../ui';
import { digestIn, digestOfFile } from '../model/digest';

interface FindReceiptProps {
  digest: string;
  onFound: (digest: string) => void;
}

/** A digest by typing it, or out of the receipt's file, which stays on the device. */
export function FindReceipt({ digest, onFound }: FindReceiptProps): ReactElement {
  const t = useText();
  const [typed, setTyped] = useState(digest);
  const [isWrong, setWrong] = useState(false);
  const [isUnknown, setUnknown] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const check = (): void => {
    const found = digestIn(typed);
    setWrong(found === null);
    if (found) onFound(found);
  };
  const look = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const found = await digestOfFile(chosen);
    setUnknown(found === null);
    if (!found) return;
    setTyped(found);
    onFound(found);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same for everyone
    <div
      className="grid gap-4"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void look(event.dataTransfer.files[0]);
      }}
    >
      <form
        noValidate
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <TextField
          name="digest"
          label={t('receipts.verify.digest')}
          hint={t('receipts.verify.digestHint')}
          error={isWrong ? t('receipts.verify.wrong') : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="font-mono text-sm"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <div>
          <Button type="submit" variant="primary">
            {t('receipts.verify.go')}
          </Button>
        </div>
      </form>
      <div>
        <p id="receipt-file" className="font-semibold">
          {t('receipts.verify.file')}
        </p>
        <p className="mb-2 text-sm text-muted">{t('receipts.verify.fileHint')}</p>
        <Button aria-describedby="receipt-file" onClick={() => file.current?.click()}>
          {t('receipts.verify.chooseFile')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".pdf,.json,application/pdf,application/json"
          data-testid="receipt-file-input"
          onChange={(event) => {
            void look(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {isUnknown && <Banner tone="attention" title={t('receipts.verify.fileUnknown')} />}
    </div>
  );
}
