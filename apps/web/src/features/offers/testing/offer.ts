import type { OfferFullFragment, OfferLineFragment } from '@kongano/graphql/offers';

const region = { __typename: 'Term', scheme: 'REGION', code: 'TZ-16', parentCode: null, titleEn: 'Morogoro', titleSw: 'Morogoro' } as const;
const field = {
  __typename: 'Term',
  scheme: 'FIELD',
  code: '2.3',
  parentCode: '2',
  titleEn: 'Mechanical engineering',
  titleSw: 'Uhandisi mitambo',
} as const;

/** An offer that could be sent; state only what matters to the test. */
export function anOffer(changes: Partial<OfferFullFragment> = {}): OfferFullFragment {
  return {
    __typename: 'Offer',
    id: '01980e5a-0000-7000-8000-0000000000b1',
    number: 7,
    title: 'Solar tunnel dryer',
    language: 'en',
    summary: 'Dries fruit in two days.',
    description: 'A covered tunnel with a fan.',
    advantages: null,
    stage: 'READY_FOR_DEMONSTRATION',
    trl: 7,
    ipStatus: null,
    ipNotes: null,
    partnerSought: [],
    partnerRole: null,
    partnershipTypes: ['TECHNICAL_ASSISTANCE'],
    capacityProjects: null,
    availableFrom: null,
    availableTo: null,
    keywords: ['dryer'],
    sdgs: [],
    unit: 'Food Engineering',
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
    sectors: [],
    fields: [field],
    region,
    evidence: [{ __typename: 'Evidence', kind: 'PUBLICATION', text: 'Drying of mango', doi: '10.1234/mango' }],
    people: [{ __typename: 'OfferPerson', name: 'Neema Mushi', orcid: '0000-0002-1825-0097' }],
    organisation: {
      __typename: 'Organisation',
      id: 'u1',
      name: 'Mfano University',
      kind: 'ACADEMIA',
      isVerified: true,
      council: null,
      region,
    },
    author: { __typename: 'Person', id: 'p2', name: 'Neema Mushi' },
    attachments: [],
    ...changes,
  };
}

export function anOfferLine(changes: Partial<OfferLineFragment> = {}): OfferLineFragment {
  const { id, number, title, language, summary, stage, trl, unit, createdAt, updatedAt } = anOffer();
  return {
    __typename: 'Offer',
    ...{ id, number, title, language, summary, stage, trl, unit, createdAt, updatedAt, region },
    status: 'PUBLISHED',
    onHoldUntil: null,
    publishedAt: '2026-11-20T08:00:00Z',
    organisation: { __typename: 'Organisation', id: 'u1', name: 'Mfano University', kind: 'ACADEMIA' },
    ...changes,
  };
}
