import { formatPhone, parsePhone } from '@kongano/domain';
import { formatDate, formatMoney } from '../../../lib/formats';
import type { Language, MessageId, Text } from '../../../lib/i18n';
import type { SelectOption } from '../../../ui';
import type { NamedText } from '../../names';
import { termTitle } from '../../vocabulary';
import { type MustHaveValues, type NeedValues, needInputOf } from './need-values';
import { choiceOf } from './ReadinessField';

interface Wording {
  t: Text;
  language: Language;
  organisations: readonly SelectOption[];
  clusters: readonly SelectOption[];
}

/** How each field is called where it is summed up. */
export const fieldLabels: Record<keyof NeedValues, MessageId> = {
  title: 'needs.form.titleField',
  language: 'needs.form.language',
  problem: 'needs.fact.problem',
  background: 'needs.fact.background',
  tried: 'needs.fact.tried',
  mustHaves: 'needs.fact.mustHaves',
  niceToHaves: 'needs.fact.niceToHaves',
  wantedSolutions: 'needs.fact.wantedSolutions',
  unwantedSolutions: 'needs.fact.unwantedSolutions',
  budgetMin: 'needs.fact.budgetMin',
  budgetMax: 'needs.fact.budgetMax',
  ownContribution: 'needs.fact.ownContribution',
  gives: 'needs.fact.gives',
  costPerYear: 'needs.fact.costPerYear',
  quantity: 'needs.fact.quantity',
  constraints: 'needs.fact.constraints',
  trlMin: 'needs.form.readiness',
  trlMax: 'needs.form.readiness',
  partnerSought: 'needs.fact.partnerSought',
  partnershipTypes: 'needs.fact.partnershipTypes',
  sectorCode: 'needs.form.sector',
  fieldCodes: 'needs.form.fields',
  keywords: 'needs.form.keywords',
  sdgs: 'needs.form.sdgs',
  regionCode: 'needs.form.region',
  council: 'needs.form.council',
  clusterId: 'needs.form.cluster',
  organisationId: 'needs.fact.organisation',
  capture: 'captures.firm',
  valueChainStep: 'needs.form.valueChainStep',
  interestDeadline: 'needs.fact.interestDeadline',
  visibility: 'postings.field.visibility',
};

const told = [
  'title',
  'problem',
  'background',
  'tried',
  'niceToHaves',
  'wantedSolutions',
  'unwantedSolutions',
  'gives',
  'quantity',
  'constraints',
] as const satisfies readonly (keyof NeedValues)[];

type Told = { readonly [Field in (typeof told)[number]]: string | null } & { readonly keywords: readonly string[] };

/** What is told in a need's own words, to be looked through before others read it. */
export const textsOf = (need: Told, t: Text): readonly NamedText[] => [
  ...told.map((field) => ({ field, label: t(fieldLabels[field]), text: need[field] })),
  { field: 'keywords', label: t(fieldLabels.keywords), text: need.keywords.join(', ') },
];

/** `Time to dry: 20 → 8 hours` */
export function mustHaveText({ metric, today, target, unit }: MustHaveValues): string {
  return `${metric}: ${[today, target].filter(Boolean).join(' → ')} ${unit}`.trim();
}

const captureText = (capture: NeedValues['capture']): string =>
  capture
    ? [capture.firmName, capture.contactName, formatPhone(parsePhone(capture.phone) ?? capture.phone), capture.email]
        .filter(Boolean)
        .join('\n')
    : '';

/** The value of a field in words; empty where nothing was said. */
export function wordsOf(key: keyof NeedValues, values: NeedValues, { t, language, organisations, clusters }: Wording): string {
  const nameIn = (options: readonly SelectOption[], id: string): string => options.find(({ value }) => value === id)?.label ?? '';
  switch (key) {
    case 'language':
      return t(`postings.language.${values.language}`);
    case 'mustHaves':
      return (needInputOf(values).mustHaves ?? []).length > 0 ? values.mustHaves.map(mustHaveText).join('\n') : '';
    case 'budgetMin':
    case 'budgetMax':
    case 'ownContribution':
    case 'costPerYear': {
      const amount = values[key];
      return amount === null ? '' : formatMoney(amount, language);
    }
    case 'trlMin':
      return values.trlMin === null ? '' : t(`needs.form.readiness.${choiceOf(values.trlMin)}`);
    case 'trlMax':
      return '';
    case 'partnerSought':
      return values.partnerSought.map((partner) => t(`postings.partner.${partner}`)).join(', ');
    case 'partnershipTypes':
      return values.partnershipTypes.map((type) => t(`postings.partnership.${type}`)).join(', ');
    case 'sectorCode':
    case 'regionCode': {
      const term = values[key];
      return term ? termTitle(term, language) : '';
    }
    case 'fieldCodes':
      return values.fieldCodes.map((term) => termTitle(term, language)).join(', ');
    case 'keywords':
    case 'sdgs':
      return values[key].join(', ');
    case 'clusterId':
      return nameIn(clusters, values.clusterId);
    case 'organisationId':
      return nameIn(organisations, values.organisationId);
    case 'capture':
      return captureText(values.capture);
    case 'interestDeadline':
      return values.interestDeadline && formatDate(values.interestDeadline, language);
    case 'visibility':
      return t(`postings.visibility.${values.visibility}`);
    default:
      return values[key];
  }
}
