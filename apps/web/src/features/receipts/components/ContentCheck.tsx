import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, Button, Card, TextArea } from '../../../ui';
import { digestOfContent } from '../model/digest';

/** Pasted content against the digest, computed here. `content` is what the viewer may see anyway. */
export function ContentCheck({ digest, content = '' }: { digest: string; content?: string }): ReactElement {
  const t = useText();
  const [text, setText] = useState(content);
  const [computed, setComputed] = useState<{ text: string; digest: string | null }>();
  const compute = async (): Promise<void> => setComputed({ text, digest: await digestOfContent(text) });
  return (
    <Card title={t('receipts.verify.contentTitle')}>
      <form
        className="grid grid-cols-[minmax(0,1fr)] gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void compute();
        }}
      >
        <TextArea
          name="content"
          label={t('receipts.verify.content')}
          hint={t('receipts.verify.contentHint')}
          rows={4}
          spellCheck={false}
          className="max-h-60! font-mono text-sm"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div>
          <Button type="submit">{t('receipts.verify.compute')}</Button>
        </div>
        <div role="status">{computed?.text === text && <Verdict digest={digest} computed={computed.digest} />}</div>
      </form>
    </Card>
  );
}

function Verdict({ digest, computed }: { digest: string; computed: string | null }): ReactElement {
  const t = useText();
  if (computed === null) return <Banner tone="attention" title={t('receipts.verify.unable')} />;
  if (computed === digest) return <Banner tone="success" title={t('receipts.verify.same')} />;
  return (
    <Banner tone="danger">
      <span className="break-all">{t('receipts.verify.other', { digest: computed })}</span>
    </Banner>
  );
}
