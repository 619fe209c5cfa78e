import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, EmptyState } from '../../../ui';

/** Of what fits less, only the best: a broker has no use for a long list of what does not fit. */
const weakest = 3;

/** Of the list, for the focus to return to when what had it is gone. */
export const suggestionsId = 'suggestions';

export interface SuggestionWords {
  noGood: string;
  weaker: string;
  nothing: string;
  nothingBody: string;
}

interface SuggestionListProps<Suggestion extends { isGoodMatch: boolean }> {
  title: string;
  suggestions: readonly Suggestion[];
  /** Where nothing fits well, what fits less, and nothing at all. */
  words?: SuggestionWords;
  card: (suggestion: Suggestion) => ReactNode;
}

/** What fits well, then, apart from it, what fits less; when nothing fits well, that is said. */
export function SuggestionList<Suggestion extends { isGoodMatch: boolean }>(props: SuggestionListProps<Suggestion>): ReactElement {
  const { title, suggestions, card } = props;
  const t = useText();
  const words = props.words ?? {
    noGood: t('matching.noGood'),
    weaker: t('matching.weaker'),
    nothing: t('matching.nothing'),
    nothingBody: t('matching.nothingBody'),
  };
  const good = suggestions.filter(({ isGoodMatch }) => isGoodMatch);
  const weak = suggestions.filter(({ isGoodMatch }) => !isGoodMatch).slice(0, weakest);
  if (suggestions.length === 0) return <EmptyState title={words.nothing}>{words.nothingBody}</EmptyState>;
  return (
    <section id={suggestionsId} tabIndex={-1} aria-label={title} className="grid gap-4">
      <h2 className="text-xl font-bold">{title}</h2>
      {good.length === 0 && <Banner>{words.noGood}</Banner>}
      {good.map(card)}
      {good.length > 0 && weak.length > 0 && <h2 className="mt-2 text-base font-bold text-muted">{words.weaker}</h2>}
      {weak.map(card)}
    </section>
  );
}
