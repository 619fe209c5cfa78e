import type { NeedFullFragment, NeedLineFragment } from '@kongano/graphql/needs';

const term = (scheme: 'SECTOR' | 'REGION', code: string, titleEn: string, titleSw: string) =>
  ({ __typename: 'Term', scheme, code, parentCode: null, titleEn, titleSw }) as const;

const region = term('REGION', 'TZ-23', 'Singida', 'Singida');
const sector = term('SECTOR', '1040', 'Vegetable oils', 'Mafuta ya mimea');

/** A need that could be sent; state only what matters to the test. */
export function aNeed(changes: Partial<NeedFullFragment> = {}): NeedFullFragment {
  return {
    __typename: 'Need',
    id: '01980e5a-0000-7000-8000-0000000000a1',
    number: 12,
    title: 'Cloudy sunflower oil',
    language: 'en',
    problem: 'Our oil is cloudy.',
    background: null,
    tried: null,
    niceToHaves: null,
    wantedSolutions: null,
    unwantedSolutions: null,
    budgetMin: null,
    budgetMax: null,
    ownContribution: null,
    gives: null,
    costPerYear: null,
    quantity: null,
    constraints: null,
    trlMin: null,
    trlMax: null,
    partnerSought: [],
    partnershipTypes: ['TECHNICAL_ASSISTANCE'],
    keywords: [],
    sdgs: [],
    council: null,
    valueChainStep: null,
    interestDeadline: null,
    cosignCount: 0,
    cosignCostPerYear: 0,
    viewerHasCosigned: false,
    isCaptured: false,
    confirmedAt: null,
    capturedBy: null,
    capture: null,
    confirmation: null,
    visibility: 'PUBLIC',
    status: 'DRAFT',
    statusReason: null,
    onHoldUntil: null,
    onHoldReason: null,
    submittedAt: null,
    publishedAt: null,
    expiresAt: null,
    renewedAt: null,
    archivedAt: null,
    createdAt: '2026-11-20T08:00:00Z',
    updatedAt: '2026-11-20T08:00:00Z',
    version: 1,
    viewerCan: ['EDIT', 'SUBMIT', 'DISCARD'],
    sector,
    fields: [],
    region,
    mustHaves: [{ __typename: 'MustHave', metric: 'Clear oil', today: '60', target: '95', unit: '%' }],
    cluster: null,
    organisation: { __typename: 'Organisation', id: 'o1', name: 'Singida Oils', kind: 'FIRM', isVerified: true, council: null, region },
    author: { __typename: 'Person', id: 'p1', name: 'Asha Juma' },
    attachments: [],
    ...changes,
  };
}

export function aNeedLine(changes: Partial<NeedLineFragment> = {}): NeedLineFragment {
  const { id, number, title, language, status, onHoldUntil, publishedAt, createdAt, updatedAt, problem, council } = aNeed();
  return {
    __typename: 'Need',
    ...{ id, number, title, language, onHoldUntil, createdAt, updatedAt, problem, council, region, sector },
    publishedAt: publishedAt ?? '2026-11-20T08:00:00Z',
    status: status === 'DRAFT' ? 'PUBLISHED' : status,
    costPerYear: 5_000_000,
    cosignCount: 3,
    organisation: { __typename: 'Organisation', id: 'o1', name: 'Singida Oils', kind: 'FIRM' },
    ...changes,
  };
}
