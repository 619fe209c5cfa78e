import type { ExpertKind } from '@kongano/domain';
import { badInput } from '../../../platform/errors';
import type { Actor } from '../../../platform/session';
import type { Dismissals } from '../dismissals.service';
import type { Suggested, Suggestions } from '../suggestions.service';
import type { ExpertRef } from './expert.policy';
import type { ExpertDismissals } from './expert-dismissals.service';
import type { ExpertFinder, FoundExpert } from './expert-finder';

/** An expert beside a need, as the API shows it. */
export interface SuggestedExpert extends Pick<FoundExpert, 'score' | 'isGoodMatch' | 'needId'> {
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly offers: readonly Suggested[];
}

/** Of the offers that an expert is ranked by, the best: enough to see why. */
const SHOWN = 3;
/** What scores less than this part of the best adds next to nothing, and is not shown. */
const WORTH_SHOWING = 0.5;

/** Experts for a need and needs for an expert, without what those who ask have set aside. */
export class Experts {
  constructor(
    private readonly finder: ExpertFinder,
    private readonly suggestions: Suggestions,
    private readonly dismissals: Dismissals,
    private readonly expertDismissals: ExpertDismissals,
  ) {}

  async forNeed(actor: Actor, needId: string, kind: ExpertKind, first: number): Promise<SuggestedExpert[]> {
    checkFirst(first);
    const [exceptOffers, exceptExperts] = await Promise.all([
      this.dismissals.otherSides(actor, 'NEED', needId),
      this.expertDismissals.experts(actor, needId, kind),
    ]);
    return this.#shown(actor, await this.finder.forNeed(actor, { needId, kind, limit: first, exceptOffers, exceptExperts }));
  }

  async needsOf(actor: Actor, expert: ExpertRef, first: number): Promise<SuggestedExpert[]> {
    checkFirst(first);
    const except = await this.expertDismissals.needs(actor, expert);
    return this.#shown(actor, await this.finder.needsOf(actor, expert, first, except));
  }

  async #shown(actor: Actor, found: readonly FoundExpert[]): Promise<SuggestedExpert[]> {
    const best = found.map((one) => one.best.slice(0, SHOWN).filter(({ score }) => isWorthShowing(score, one.best)));
    const offers = await this.suggestions.withMatches(actor, best.flat());
    return found.map(({ expert, needId, score, isGoodMatch }, at) => ({
      ...{ needId, score, isGoodMatch, ...idsOf(expert) },
      offers: offers.splice(0, best[at]?.length ?? 0),
    }));
  }
}

const isWorthShowing = (score: number, [best]: FoundExpert['best']): boolean => score >= WORTH_SHOWING * (best?.score ?? 0);

/** The id of an expert in the place of its kind. */
const idsOf = ({ kind, id }: ExpertRef): { personId: string | null; organisationId: string | null } => ({
  personId: kind === 'PERSON' ? id : null,
  organisationId: kind === 'ORGANISATION' ? id : null,
});

function checkFirst(first: number): void {
  if (first < 1 || first > 50) throw badInput('Ask for 1 to 50.', 'Omba 1 hadi 50.');
}
