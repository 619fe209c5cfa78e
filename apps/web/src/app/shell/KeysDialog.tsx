import { type ReactElement, useRef, useState } from 'react';
import { useText } from '../../lib/i18n';
import { keysAreOn, useActiveKeys, useKeys } from '../../lib/keyboard';
import { preferences } from '../../lib/preferences';
import { Button, Checkbox, Kbd } from '../../ui';

/** The list of keys, opened with `?`. */
export function KeysDialog(): ReactElement {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const active = useActiveKeys();
  const [isOn, setOn] = useState(keysAreOn);
  useKeys([{ keys: '?', label: t('app.keys.help'), run: () => dialog.current?.showModal() }]);
  const switchKeys = (on: boolean): void => {
    preferences.set('keys', on ? 'on' : 'off');
    setOn(on);
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      className="m-auto w-full max-w-md rounded-lg border border-line bg-surface p-5 text-ink backdrop:bg-[rgb(0_0_0/0.45)]"
    >
      <h2 id="keys-title" className="text-lg font-bold">
        {t('app.keys.title')}
      </h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {active.map(({ keys, label }) => (
          <div key={keys} className="contents">
            <dt className="flex gap-1">
              {keys.split(' ').map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-2">
        <Checkbox label={t('app.keys.on')} checked={isOn} onChange={(event) => switchKeys(event.target.checked)} />
        <Button onClick={() => dialog.current?.close()}>{t('ui.close')}</Button>
      </div>
    </dialog>
  );
}
