import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, EmptyState } from '../../../ui';

/** Of what fits less, only the best: a broker has no use for a long list of what does not fit. */
const weakest = 3;

/** Of the list, for the focus to return to when what had it is gone. */
export const suggestionsId = 'suggestions';

interface SuggestionListProps<Suggestion extends { isGoodMatch: boolean }> {
  title: string;
  suggestions: readonly Suggestion[];
  card: (suggestion: Suggestion) => ReactNode;
}

/** What fits well, then, apart from it, what fits less; when nothing fits well, that is said. */
export function SuggestionList<Suggestion extends { isGoodMatch: boolean }>(props: SuggestionListProps<Suggestion>): ReactElement {
  const { title, suggestions, card } = props;
  const t = useText();
  const good = suggestions.filter(({ isGoodMatch }) => isGoodMatch);
  const weak = suggestions.filter(({ isGoodMatch }) => !isGoodMatch).slice(0, weakest);
  if (suggestions.length === 0) return <EmptyState title={t('matching.nothing')}>{t('matching.nothingBody')}</EmptyState>;
  return (
    <section id={suggestionsId} tabIndex={-1} aria-label={title} className="grid gap-4">
      <h2 className="text-xl font-bold">{title}</h2>
      {good.length === 0 && <Banner>{t('matching.noGood')}</Banner>}
      {good.map(card)}
      {good.length > 0 && weak.length > 0 && <h2 className="mt-2 text-base font-bold text-muted">{t('matching.weaker')}</h2>}
      {weak.map(card)}
    </section>
  );
}
