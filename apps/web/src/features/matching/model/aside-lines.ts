import { urls } from '../../../lib/urls';
import type { AsideLine } from '../components/SetAside';
import type { Dismissed } from '../hooks/use-dismissals';
import type { DismissedExpert } from '../hooks/use-expert-dismissals';

type Why = Pick<AsideLine, 'reason' | 'note' | 'dismissedBy'>;
const why = ({ reason, note, dismissedBy }: Why): Why => ({ reason, note, dismissedBy });

/** The side of each pair that was suggested; what the viewer may no longer see is left out. */
export const asidePostings = (dismissed: readonly Dismissed[], suggested: 'need' | 'offer'): AsideLine[] =>
  dismissed.flatMap((one) => {
    const posting = one[suggested];
    return posting ? [{ ...why(one), id: posting.id, title: posting.title, to: urls[suggested](posting.id) }] : [];
  });

/** Experts of a kind that were set aside for a need. */
export const asideExperts = (dismissed: readonly DismissedExpert[], kind: 'person' | 'organisation'): AsideLine[] =>
  dismissed.flatMap((one) => {
    const expert = one[kind];
    return expert ? [{ ...why(one), id: expert.id, title: expert.name, to: urls[kind](expert.id) }] : [];
  });

/** Needs that were set aside for an expert. */
export const asideNeeds = (dismissed: readonly DismissedExpert[]): AsideLine[] =>
  dismissed.flatMap((one) => (one.need ? [{ ...why(one), id: one.need.id, title: one.need.title, to: urls.need(one.need.id) }] : []));
