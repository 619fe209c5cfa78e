import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';

export interface SummaryLine {
  label: string;
  value: ReactNode;
}

export interface SummaryPartProps {
  title: string;
  lines: readonly SummaryLine[];
  onChange: () => void;
}

/** What was said in one step, and the way back to it. */
export function SummaryPart({ title, lines, onChange }: SummaryPartProps): ReactElement {
  const t = useText();
  const said = lines.filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false);
  return (
    <section className="max-w-2xl rounded-lg border border-line bg-surface">
      <header className="flex items-center justify-between gap-3 border-b border-line ps-4 pe-1">
        <h3 className="py-2 font-bold">{title}</h3>
        <Button variant="quiet" size="small" aria-label={t('postings.changeOf', { what: title })} onClick={onChange}>
          {t('postings.change')}
        </Button>
      </header>
      {said.length === 0 ? (
        <p className="px-4 py-3 text-muted">{t('postings.nothing')}</p>
      ) : (
        <dl className="grid gap-3 px-4 py-3">
          {said.map(({ label, value }) => (
            <div key={label}>
              <dt className="text-sm text-muted">{label}</dt>
              <dd className="whitespace-pre-line">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
