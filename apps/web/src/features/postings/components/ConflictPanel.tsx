import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, RadioCards } from '../../../ui';

export interface ConflictLine {
  key: string;
  label: string;
  mine: string;
  theirs: string;
}

export interface ConflictPanelProps {
  lines: readonly ConflictLine[];
  onResolve: (takesTheirs: (key: string) => boolean) => void;
}

/** Both versions of what was changed twice, side by side; nothing is chosen for the person but to keep their own. */
export function ConflictPanel({ lines, onResolve }: ConflictPanelProps): ReactElement {
  const t = useText();
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const choose = (key: string, side: string): void =>
    setTheirs((now) => (side === 'theirs' ? [...now, key] : now.filter((other) => other !== key)));
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="conflict" className="mb-6 rounded-md border-2 border-attention bg-surface p-4">
      <h2 id="conflict" className="text-lg font-bold">
        {t('postings.conflict.title')}
      </h2>
      <p className="mt-1 mb-4">{t('postings.conflict.body')}</p>
      <div className="mb-4 flex flex-wrap gap-2">
        <Button onClick={() => onResolve(() => false)}>{t('postings.conflict.allMine')}</Button>
        <Button onClick={() => onResolve(() => true)}>{t('postings.conflict.allTheirs')}</Button>
      </div>
      <div className="grid gap-5">
        {lines.map(({ key, label, ...sides }) => (
          <RadioCards
            key={key}
            name={`conflict-${key}`}
            label={label}
            value={theirs.includes(key) ? 'theirs' : 'mine'}
            onChange={({ target }) => choose(key, target.value)}
            options={(['mine', 'theirs'] as const).map((side) => ({
              value: side,
              label: t(`postings.conflict.${side}`),
              detail: <span className="whitespace-pre-line text-ink">{sides[side] || t('postings.conflict.empty')}</span>,
            }))}
          />
        ))}
      </div>
      <Button variant="primary" className="mt-5" onClick={() => onResolve((key) => theirs.includes(key))}>
        {t('postings.conflict.save')}
      </Button>
    </section>
  );
}
