import {
  checkOfferLimits,
  type EvidenceKind,
  type IpStatus,
  type Language,
  type OfferStage,
  type PartnerSought,
  type PartnershipType,
  problemText,
  type Visibility,
} from '@kongano/domain';
import type { OfferFullFragment } from '@kongano/graphql/offers';
import type { OfferInput } from '@kongano/graphql/schema-types';
import type { Problem } from '../../postings';
import type { TermValue } from '../../vocabulary';

export interface EvidenceValues {
  kind: EvidenceKind;
  text: string;
  doi: string;
}

export interface PersonValues {
  name: string;
  orcid: string;
}

/** What is typed into the form of an offer: named as the server's input, so that its problems find their fields. */
export interface OfferValues {
  title: string;
  language: Language;
  summary: string;
  description: string;
  advantages: string;
  evidence: EvidenceValues[];
  stage: OfferStage | '';
  trl: number | null;
  ipStatus: IpStatus | '';
  ipNotes: string;
  partnerSought: PartnerSought[];
  partnerRole: string;
  partnershipTypes: PartnershipType[];
  capacityProjects: number | null;
  availableFrom: string;
  availableTo: string;
  sectorCodes: TermValue[];
  fieldCodes: TermValue[];
  keywords: string[];
  sdgs: number[];
  regionCode: TermValue | null;
  people: PersonValues[];
  unit: string;
  organisationId: string;
  visibility: Visibility;
}

export const noEvidence: EvidenceValues = { kind: 'PUBLICATION', text: '', doi: '' };
export const nobody: PersonValues = { name: '', orcid: '' };

/** An offer of which nothing is known, as the server begins it. */
export const blankOffer: OfferValues = {
  title: '',
  language: 'en',
  summary: '',
  description: '',
  advantages: '',
  evidence: [],
  stage: '',
  trl: null,
  ipStatus: '',
  ipNotes: '',
  partnerSought: [],
  partnerRole: '',
  partnershipTypes: [],
  capacityProjects: null,
  availableFrom: '',
  availableTo: '',
  sectorCodes: [],
  fieldCodes: [],
  keywords: [],
  sdgs: [],
  regionCode: null,
  people: [],
  unit: '',
  organisationId: '',
  visibility: 'PUBLIC',
};

const words = (text: string | null): string => text ?? '';

/** An offer as the server has it, as values of the form. */
export function offerValuesOf(offer: OfferFullFragment): OfferValues {
  return {
    title: offer.title,
    language: offer.language,
    summary: words(offer.summary),
    description: words(offer.description),
    advantages: words(offer.advantages),
    evidence: offer.evidence.map(({ kind, text, doi }) => ({ kind, text, doi: words(doi) })),
    stage: offer.stage ?? '',
    trl: offer.trl,
    ipStatus: offer.ipStatus ?? '',
    ipNotes: words(offer.ipNotes),
    partnerSought: [...offer.partnerSought],
    partnerRole: words(offer.partnerRole),
    partnershipTypes: [...offer.partnershipTypes],
    capacityProjects: offer.capacityProjects,
    availableFrom: words(offer.availableFrom),
    availableTo: words(offer.availableTo),
    sectorCodes: [...offer.sectors],
    fieldCodes: [...offer.fields],
    keywords: [...offer.keywords],
    sdgs: [...offer.sdgs],
    regionCode: offer.region,
    people: offer.people.map(({ name, orcid }) => ({ name, orcid: words(orcid) })),
    unit: words(offer.unit),
    organisationId: words(offer.organisation?.id ?? null),
    visibility: offer.visibility,
  };
}

const textOrNull = (text: string): string | null => text.trim() || null;
/** A DOI is pasted as an address as often as not. */
const bareDoi = (doi: string): string => doi.trim().replace(/^(https?:\/\/)?(dx\.)?doi\.org\/|^doi:\s*/i, '');
const bareOrcid = (orcid: string): string => orcid.trim().replace(/^(https?:\/\/)?orcid\.org\//i, '');

/** The values as the server takes them: blank is null, lines with nothing in them are no lines. */
export function offerInputOf(values: OfferValues): OfferInput {
  const texts = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? textOrNull(value) : value]),
  );
  return {
    ...texts,
    evidence: values.evidence
      .filter(({ text, doi }) => `${text}${doi}`.trim() !== '')
      .map(({ kind, text, doi }) => ({ kind, text: text.trim(), doi: textOrNull(bareDoi(doi)) })),
    people: values.people
      .filter(({ name, orcid }) => `${name}${orcid}`.trim() !== '')
      .map(({ name, orcid }) => ({ name: name.trim(), orcid: textOrNull(bareOrcid(orcid)) })),
    sectorCodes: values.sectorCodes.map(({ code }) => code),
    fieldCodes: values.fieldCodes.map(({ code }) => code),
    regionCode: values.regionCode?.code ?? null,
  };
}

/** What the server would refuse, in the person's language. */
export function unfitOffer(values: OfferValues, language: Language): Problem[] {
  return checkOfferLimits(offerInputOf(values), new Date()).map(({ field, code, limit }) => ({
    field,
    code,
    message: problemText(code, language, { limit }),
  }));
}
