import type { MatchFullFragment, MatchReasonFullFragment, MatchSuggestedOffersQuery } from '@kongano/graphql/matching';
import type { SharedTerm } from '../model/pairs';
import type { MatchDetails, SuggestedOffer } from '../model/types';

/** A match as a list knows it; state only what matters to the test. */
export function aMatch(changes: Partial<MatchFullFragment> = {}): MatchFullFragment {
  return {
    __typename: 'Match',
    id: 'm1',
    number: 7,
    status: 'SHORTLISTED',
    statusReason: null,
    source: 'BROKER',
    score: 0.72,
    nextStep: null,
    nextStepDue: '2026-11-26',
    approachedAt: null,
    introducedAt: null,
    needInterestAt: null,
    offerInterestAt: null,
    isAnonymous: false,
    needConsentAt: null,
    offerConsentAt: null,
    waitsForNda: false,
    needAgreedAt: null,
    offerAgreedAt: null,
    metOn: null,
    parkedUntil: null,
    createdAt: '2026-11-20T09:00:00Z',
    updatedAt: '2026-11-20T09:00:00Z',
    version: 1,
    viewerCan: ['INTRODUCE', 'DECLINE', 'SET_NEXT_STEP'],
    viewerSides: [],
    owner: { __typename: 'Person', id: 'b1', name: 'Upendo Mfano' },
    project: null,
    ...changes,
  };
}

const organisation = { __typename: 'Organisation', id: 'o1', name: 'Mfano Uhandisi', kind: 'FIRM' } as const;
const institute = { __typename: 'Organisation', id: 'o2', name: 'Chuo cha Mfano', kind: 'ACADEMIA' } as const;
const region = { __typename: 'Term', scheme: 'REGION', code: 'TZ-16', titleEn: 'Morogoro', titleSw: 'Morogoro' } as const;

const range = (field: string, start: number, end: number, keyword: number | null = null) =>
  ({ __typename: 'TextRange', field, keyword, start, end }) as const;

/** "kikaushio" in the need is "dryer" in the offer. */
export const dryer = {
  __typename: 'MatchedTerm',
  concept: 'dryer · kikaushio',
  isTranslated: true,
  weight: 0.3,
  need: [range('title', 11, 20)],
  offer: [range('title', 6, 11), range('keywords', 0, 5, 0)],
} as const satisfies SharedTerm & { __typename: string };

/** A reason of a match; state only what matters to the test. */
export function aReason(changes: Partial<MatchReasonFullFragment> & Pick<MatchReasonFullFragment, 'kind'>): MatchReasonFullFragment {
  return {
    __typename: 'MatchReason',
    share: 0.1,
    most: 0.2,
    verdict: 'MET',
    detail: null,
    isMentioned: null,
    kilometres: null,
    passage: null,
    ...changes,
  };
}

export function aMatchDetails(changes: Partial<MatchDetails> = {}): MatchDetails {
  return {
    ...aMatch(),
    openConflicts: [],
    waivedConflicts: [],
    conflictWaivedAt: null,
    conflictWaiver: null,
    conflictWaivedBy: null,
    needInterestNote: null,
    offerInterestNote: null,
    secondBroker: null,
    reasons: [
      { ...aReason({ kind: 'SECTOR', share: 0.02, most: 0.1, verdict: 'GAP' }), terms: [] },
      { ...aReason({ kind: 'TEXT', share: 0.5, most: 0.6 }), terms: [dryer] },
      { ...aReason({ kind: 'REGION', share: 0.02, most: 0.03, kilometres: 170 }), terms: [] },
      { ...aReason({ kind: 'BUDGET', share: 0, most: 0, verdict: 'UNKNOWN' }), terms: [] },
      { ...aReason({ kind: 'MUST_HAVE', share: 0, most: 0, verdict: 'UNKNOWN', detail: 'Muda', isMentioned: true }), terms: [] },
    ],
    need: {
      __typename: 'Need',
      id: 'n1',
      number: 1,
      title: 'Michoro ya kikaushio',
      language: 'sw',
      problem: 'Mboga huoza mvua ikinyesha.',
      background: null,
      tried: null,
      keywords: [],
      trlMin: 6,
      trlMax: 9,
      mustHaves: [{ __typename: 'MustHave', metric: 'Muda', today: '4', target: '2', unit: 'siku' }],
      region,
      organisation,
    },
    offer: {
      __typename: 'Offer',
      id: 'f1',
      number: 2,
      title: 'Solar dryer for fruit',
      language: 'en',
      summary: 'A covered tunnel.',
      description: null,
      advantages: null,
      keywords: ['dryer'],
      trl: 7,
      stage: 'READY_FOR_DEMONSTRATION',
      region,
      organisation: institute,
    },
    timeline: [
      {
        __typename: 'TimelineEntry',
        id: 't1',
        at: '2026-11-20T09:00:00Z',
        verb: 'match.shortlisted',
        reason: null,
        isByLink: false,
        side: null,
        day: null,
        person: null,
        actor: { __typename: 'Person', id: 'b1', name: 'Upendo Mfano' },
      },
    ],
    thread: null,
    ...changes,
  };
}

/** An offer that the engine found, with its reasons. */
export function aSuggestion(id: string, changes: Partial<SuggestedOffer> = {}): SuggestedOffer {
  return {
    __typename: 'Suggestion',
    score: 0.8,
    isGoodMatch: true,
    reasons: [aReason({ kind: 'TEXT', share: 0.5, most: 0.6 })],
    offer: {
      __typename: 'Offer',
      id,
      number: 3,
      title: `Offer ${id}`,
      summary: 'In short',
      description: 'Dries mango in two days.',
      advantages: null,
      keywords: [],
      language: 'en',
      trl: 7,
      region,
      organisation: institute,
    },
    match: null,
    ...changes,
  };
}

export function suggestionsFor(
  suggestions: readonly SuggestedOffer[],
  need: Partial<NonNullable<MatchSuggestedOffersQuery['need']>> = {},
): MatchSuggestedOffersQuery {
  return {
    need: {
      __typename: 'Need',
      id: 'n1',
      number: 1,
      title: 'Michoro ya kikaushio',
      viewerCan: ['MATCH'],
      mustHaves: [],
      matches: [],
      ...need,
    },
    suggestedOffers: suggestions,
  };
}
