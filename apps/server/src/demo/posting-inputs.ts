import { type IpStatus, offerStageOf, type PartnershipType } from '@kongano/domain';
import type { DemoClock } from './demo-clock';
import { demoDetails, type NeedDetails } from './demo-details';
import { demoId } from './demo-ids';
import { type DemoNeed, type DemoOffer } from './demo-set';

const measuring = /\b(test|tests|testing|laboratory|maabara|kupima|upimaji)\b/i;
/** Up to this readiness level a firm looks for research rather than for help. */
const researchTrl = 5;

/** A need of the set as its firm writes it. */
export function needInput(need: DemoNeed & NeedDetails, clock: DemoClock) {
  return {
    title: need.title,
    language: need.lang === 'mixed' ? 'en' : need.lang,
    problem: need.description,
    sectorCode: need.isic,
    fieldCodes: need.ford ? [need.ford] : [],
    trlMin: need.trl_min,
    regionCode: need.region,
    budgetMax: need.budget_tzs,
    interestDeadline: need.deadline && clock.ahead(need.deadline),
    keywords: [...need.tags],
    sdgs: [...need.sdg],
    clusterId: demoId(need.cluster),
    organisationId: demoId(need.firm),
    partnershipTypes: partnershipsOfNeed(need),
    ...detailsOf(need),
  };
}

function detailsOf(need: DemoNeed & NeedDetails): NeedDetails {
  const { mustHaves, costPerYear, quantity, tried } = { ...need, ...demoDetails.needs[need.id] };
  return { ...(mustHaves && { mustHaves }), ...(costPerYear && { costPerYear }), ...(quantity && { quantity }), ...(tried && { tried }) };
}

/** The set does not say it: help always; research where readiness may be low; testing where the text speaks of it. */
export function partnershipsOfNeed(need: Pick<DemoNeed, 'trl_min' | 'title' | 'description'>): PartnershipType[] {
  return [
    'TECHNICAL_ASSISTANCE',
    ...(need.trl_min !== null && need.trl_min <= researchTrl ? (['RESEARCH_COOPERATION'] as const) : []),
    ...(measuring.test(`${need.title} ${need.description}`) ? (['TESTING_SERVICE'] as const) : []),
  ];
}

/** An offer of the set as its provider writes it. */
export function offerInput(offer: DemoOffer, author: string) {
  return {
    title: offer.title,
    language: offer.lang,
    summary: firstSentence(offer.description),
    description: offer.description,
    stage: offerStageOf(offer.trl),
    trl: offer.trl,
    fieldCodes: [offer.ford],
    sectorCodes: [...offer.isic],
    ipStatus: ipStatusOf(offer.ip),
    ipNotes: offer.ip,
    partnerRole: offer.mode,
    partnershipTypes: partnershipsOfOffer(offer),
    keywords: [...offer.tags],
    regionCode: offer.region,
    people: [{ name: author }],
    unit: offer.unit,
    organisationId: demoId(offer.provider),
  };
}

/** Up to the first full stop or semicolon that ends a clause. */
export const firstSentence = (text: string): string => `${text.split(/[.;](?= |$)/)[0]}.`;

export function ipStatusOf(ip: string): IpStatus {
  if (ip === 'patent pending') return 'APPLIED';
  return ip === 'registered design' ? 'GRANTED' : 'NONE';
}

/** From how the provider works with firms: what is joint is research, a licence is a licence, a laboratory's service is testing, all else is help. */
export function partnershipsOfOffer({ mode, title, description }: Pick<DemoOffer, 'mode' | 'title' | 'description'>): PartnershipType[] {
  const isLab = /service|kits/.test(mode) && measuring.test(`${title} ${description}`);
  const types: PartnershipType[] = [
    ...(mode.includes('licence') ? (['LICENCE'] as const) : []),
    ...(mode.includes('joint') ? (['RESEARCH_COOPERATION'] as const) : []),
    ...(isLab ? (['TESTING_SERVICE'] as const) : []),
  ];
  const isHelp = /training|drawings|supply|coaching|demonstration|design service/.test(mode) || types.length === 0;
  return isHelp ? ['TECHNICAL_ASSISTANCE', ...types] : types;
}
