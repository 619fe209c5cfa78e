import { formatDate } from '../../../lib/formats';
import type { Language, MessageId, Text } from '../../../lib/i18n';
import type { SelectOption } from '../../../ui';
import type { NamedText } from '../../names';
import { termTitle } from '../../vocabulary';
import type { OfferValues } from './offer-values';

export interface Wording {
  t: Text;
  language: Language;
  organisations: readonly SelectOption[];
}

/** How each field is called where it is summed up. */
export const fieldLabels: Record<keyof OfferValues, MessageId> = {
  title: 'offers.form.titleField',
  language: 'offers.form.language',
  summary: 'offers.form.summary',
  description: 'offers.form.description',
  advantages: 'offers.part.advantages',
  evidence: 'offers.form.evidence',
  stage: 'offers.form.stage',
  trl: 'offers.form.trl',
  ipStatus: 'offers.form.ipStatus',
  ipNotes: 'offers.form.ipNotes',
  partnerSought: 'offers.form.partnerSought',
  partnerRole: 'offers.form.partnerRole',
  partnershipTypes: 'offers.form.partnershipTypes',
  capacityProjects: 'offers.form.capacityProjects',
  availableFrom: 'offers.form.availableFrom',
  availableTo: 'offers.form.availableTo',
  sectorCodes: 'offers.form.sectors',
  fieldCodes: 'offers.form.fields',
  keywords: 'offers.form.keywords',
  sdgs: 'offers.form.sdgs',
  regionCode: 'offers.form.region',
  people: 'offers.form.people',
  unit: 'offers.form.unit',
  organisationId: 'offers.form.organisation',
  visibility: 'postings.field.visibility',
};

const told = ['title', 'summary', 'description', 'advantages', 'ipNotes', 'partnerRole'] as const satisfies readonly (keyof OfferValues)[];

type Told = { readonly [Field in (typeof told)[number]]: string | null } & { readonly keywords: readonly string[] };

/** What is told in an offer's own words, to be looked through before others read it. */
export const textsOf = (offer: Told, t: Text): readonly NamedText[] => [
  ...told.map((field) => ({ field, label: t(fieldLabels[field]), text: offer[field] })),
  { field: 'keywords', label: t(fieldLabels.keywords), text: offer.keywords.join(', ') },
];

/** The value of a field in words; empty where nothing was said. */
export function wordsOf(key: keyof OfferValues, values: OfferValues, { t, language, organisations }: Wording): string {
  switch (key) {
    case 'language':
      return t(`postings.language.${values.language}`);
    case 'evidence':
      return values.evidence
        .map(({ kind, text, doi }) => [`${t(`offers.evidence.${kind}`)}: ${text}`, doi].filter(Boolean).join(', '))
        .join('\n');
    case 'people':
      return values.people.map(({ name, orcid }) => [name, orcid].filter(Boolean).join(', ')).join('\n');
    case 'stage':
      return values.stage && t(`offers.stage.${values.stage}`);
    case 'trl':
    case 'capacityProjects':
      return values[key]?.toString() ?? '';
    case 'ipStatus':
      return values.ipStatus && t(`offers.ip.${values.ipStatus}`);
    case 'partnerSought':
      return values.partnerSought.map((partner) => t(`postings.partner.${partner}`)).join(', ');
    case 'partnershipTypes':
      return values.partnershipTypes.map((type) => t(`postings.partnership.${type}`)).join(', ');
    case 'sectorCodes':
    case 'fieldCodes':
      return values[key].map((term) => termTitle(term, language)).join(', ');
    case 'keywords':
    case 'sdgs':
      return values[key].join(', ');
    case 'regionCode':
      return values.regionCode ? termTitle(values.regionCode, language) : '';
    case 'organisationId':
      return organisations.find(({ value }) => value === values.organisationId)?.label ?? '';
    case 'availableFrom':
    case 'availableTo':
      return values[key] && formatDate(values[key], language);
    case 'visibility':
      return t(`postings.visibility.${values.visibility}`);
    default:
      return values[key];
  }
}
