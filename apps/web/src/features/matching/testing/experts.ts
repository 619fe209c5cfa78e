import type {
  ExpertCardFragment,
  ExpertOfferFragment,
  MatchNeedsOfExpertQuery,
  MatchPersonQuery,
  UnansweredNeedsQuery,
} from '@kongano/graphql/matching';
import { aReason } from './match';

const region = { __typename: 'Term', scheme: 'REGION', code: 'TZ-16', titleEn: 'Morogoro', titleSw: 'Morogoro' } as const;
const firm = { __typename: 'Organisation', id: 'o1', name: 'Mfano Uhandisi', kind: 'FIRM' } as const;
const institute = { __typename: 'Organisation', id: 'o2', name: 'Chuo cha Mfano', kind: 'ACADEMIA' } as const;

/** An offer that an expert is ranked by. */
export function anExpertOffer(id: string, changes: Partial<ExpertOfferFragment> = {}): ExpertOfferFragment {
  return {
    __typename: 'Suggestion',
    score: 0.8,
    isGoodMatch: true,
    reasons: [aReason({ kind: 'TEXT', share: 0.5 })],
    offer: { __typename: 'Offer', id, title: `Offer ${id}`, organisation: institute },
    match: null,
    ...changes,
  };
}

export function anExpert(id: string, changes: Partial<ExpertCardFragment> = {}): ExpertCardFragment {
  return {
    __typename: 'SuggestedExpert',
    score: 0.7,
    isGoodMatch: true,
    person: { __typename: 'Person', id, name: `Expert ${id}`, headline: 'Food engineer' },
    organisation: null,
    offers: [anExpertOffer('a')],
    ...changes,
  };
}

type NeedOfExpert = MatchNeedsOfExpertQuery['suggestedNeedsOfExpert'][number];

export function aNeedOfExpert(id: string, changes: Partial<NeedOfExpert> = {}): NeedOfExpert {
  return {
    __typename: 'SuggestedExpert',
    score: 0.6,
    isGoodMatch: true,
    need: {
      __typename: 'Need',
      id,
      number: 4,
      title: `Need ${id}`,
      problem: 'Embe zinaoza.',
      viewerCan: [],
      region,
      organisation: firm,
    },
    offers: [anExpertOffer('a')],
    ...changes,
  };
}

export const aPerson: NonNullable<MatchPersonQuery['person']> = {
  __typename: 'Person',
  id: 'p1',
  name: 'Asha Mfano',
  headline: 'Food engineer',
  orcid: '0000-0002-1825-0097',
  memberships: [],
  offers: {
    __typename: 'OfferConnection',
    totalCount: 1,
    edges: [
      {
        __typename: 'OfferEdge',
        node: { __typename: 'Offer', id: 'a', title: 'Offer a', trl: 7, status: 'PUBLISHED', organisation: institute },
      },
    ],
  },
};

/** Needs that nothing answers, as the list has them. */
export function unansweredList(count: number, total = count): UnansweredNeedsQuery {
  return {
    unansweredNeeds: {
      __typename: 'UnansweredNeedConnection',
      totalCount: total,
      edges: Array.from({ length: count }, (_, at) => ({
        __typename: 'UnansweredNeedEdge',
        cursor: `c${at}`,
        node: {
          __typename: 'UnansweredNeed',
          id: `n${at}`,
          probability: 0.22,
          lookedAt: '2026-11-29T09:00:00Z',
          need: {
            __typename: 'Need',
            id: `n${at}`,
            number: at + 1,
            title: `Need ${at}`,
            publishedAt: '2026-11-12T09:00:00Z',
            region,
            organisation: firm,
          },
          nearest: at === 0 ? { __typename: 'Offer', id: 'a', title: 'Offer a' } : null,
        },
      })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: total > count, endCursor: `c${count - 1}` },
    },
  };
}
