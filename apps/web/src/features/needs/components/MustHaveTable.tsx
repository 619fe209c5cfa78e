import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';

interface MustHave {
  metric: string;
  today: string | null;
  target: string | null;
  unit: string | null;
}

export interface MustHaveTableProps {
  mustHaves: readonly MustHave[];
  /** Of the words in it. */
  language: string;
}

/** What must be reached: today → wanted. Small enough to stay a table on a phone. */
export function MustHaveTable({ mustHaves, language }: MustHaveTableProps): ReactElement {
  const t = useText();
  const withUnit = (value: string | null, unit: string | null): string => (value ? [value, unit].filter(Boolean).join(' ') : '–');
  return (
    <table className="w-full max-w-2xl border-collapse text-start">
      <caption className="sr-only">{t('needs.part.enough')}</caption>
      <thead>
        <tr className="border-b border-line text-sm text-muted">
          <th scope="col" className="py-1.5 pe-3 text-start font-semibold">
            {t('needs.measure.metric')}
          </th>
          <th scope="col" className="py-1.5 pe-3 text-end font-semibold">
            {t('needs.measure.today')}
          </th>
          <th scope="col" className="py-1.5 text-end font-semibold">
            {t('needs.measure.target')}
          </th>
        </tr>
      </thead>
      <tbody lang={language}>
        {mustHaves.map(({ metric, today, target, unit }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own, and none moves
          <tr key={index} className="border-b border-line">
            <th scope="row" className="py-2 pe-3 text-start font-normal">
              {metric}
            </th>
            <td className="py-2 pe-3 text-end tabular-nums">{withUnit(today, unit)}</td>
            <td className="py-2 text-end font-bold tabular-nums">
              <span aria-hidden="true" className="me-1.5 font-normal text-muted">
                →
              </span>
              {withUnit(target, unit)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
