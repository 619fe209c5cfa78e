import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { type Column, Table } from '../../../ui';
import type { Pair } from '../model/pairs';
import { useActivePair } from './active-pair';

/** The same as the marks, in words: which terms both texts have. */
export function PairList({ pairs }: { pairs: readonly Pair[] }): ReactElement | null {
  const t = useText();
  const { setActive } = useActivePair();
  if (pairs.length === 0) return null;
  const columns: Column<Pair>[] = [
    {
      id: 'need',
      header: t('matching.pairs.need'),
      isTitle: true,
      cell: ({ index, needWords }) => (
        <button
          type="button"
          className="min-h-6 text-start text-accent hover:underline"
          onFocus={() => setActive(index)}
          onBlur={() => setActive(undefined)}
          onPointerEnter={() => setActive(index)}
          onPointerLeave={() => setActive(undefined)}
        >
          {needWords}
        </button>
      ),
    },
    { id: 'offer', header: t('matching.pairs.offer'), cell: ({ offerWords }) => offerWords },
    {
      id: 'meaning',
      header: t('matching.pairs.meaning'),
      cell: ({ concept, isTranslated }) => (
        <>
          {concept ?? '–'} {isTranslated && <span className="text-sm text-muted">({t('matching.pairs.translated')})</span>}
        </>
      ),
    },
  ];
  return (
    <details className="mt-4">
      <summary className="min-h-11 py-2 text-accent md:min-h-8">{t('matching.pairs', { count: pairs.length })}</summary>
      <Table caption={t('matching.pairs', { count: pairs.length })} columns={columns} rows={pairs} rowKey={({ index }) => String(index)} />
    </details>
  );
}
