import { checkNeedLimits, type Language, type PartnerSought, type PartnershipType, problemText, type Visibility } from '@kongano/domain';
import type { NeedFullFragment } from '@kongano/graphql/needs';
import type { NeedInput } from '@kongano/graphql/schema-types';
import type { Problem } from '../../postings';
import type { TermValue } from '../../vocabulary';

export interface MustHaveValues {
  metric: string;
  today: string;
  target: string;
  unit: string;
}

/** A firm without an account, for which a facilitator writes. */
export interface CaptureValues {
  firmName: string;
  contactName: string;
  phone: string;
  email: string;
  hasConsent: boolean;
}

/** What is typed into the form of a need: named as the server's input, so that its problems find their fields. */
export interface NeedValues {
  title: string;
  language: Language;
  problem: string;
  background: string;
  tried: string;
  mustHaves: MustHaveValues[];
  niceToHaves: string;
  wantedSolutions: string;
  unwantedSolutions: string;
  budgetMin: number | null;
  budgetMax: number | null;
  ownContribution: number | null;
  gives: string;
  costPerYear: number | null;
  quantity: string;
  constraints: string;
  trlMin: number | null;
  trlMax: number | null;
  partnerSought: PartnerSought[];
  partnershipTypes: PartnershipType[];
  sectorCode: TermValue | null;
  fieldCodes: TermValue[];
  keywords: string[];
  sdgs: number[];
  regionCode: TermValue | null;
  council: string;
  clusterId: string;
  organisationId: string;
  valueChainStep: string;
  interestDeadline: string;
  visibility: Visibility;
  /** Null for an organisation that is on Kongano. */
  capture: CaptureValues | null;
}

export const noMustHave: MustHaveValues = { metric: '', today: '', target: '', unit: '' };

export const blankCapture: CaptureValues = { firmName: '', contactName: '', phone: '', email: '', hasConsent: false };

/** A need of which nothing is known, as the server begins it. */
export const blankNeed: NeedValues = {
  title: '',
  language: 'en',
  problem: '',
  background: '',
  tried: '',
  mustHaves: [],
  niceToHaves: '',
  wantedSolutions: '',
  unwantedSolutions: '',
  budgetMin: null,
  budgetMax: null,
  ownContribution: null,
  gives: '',
  costPerYear: null,
  quantity: '',
  constraints: '',
  trlMin: null,
  trlMax: null,
  partnerSought: [],
  partnershipTypes: [],
  sectorCode: null,
  fieldCodes: [],
  keywords: [],
  sdgs: [],
  regionCode: null,
  council: '',
  clusterId: '',
  organisationId: '',
  valueChainStep: '',
  interestDeadline: '',
  visibility: 'PUBLIC',
  capture: null,
};

const words = (text: string | null): string => text ?? '';

/** A need as the server has it, as values of the form. */
export function needValuesOf(need: NeedFullFragment): NeedValues {
  return {
    ...blankNeed,
    language: need.language,
    title: need.title,
    problem: words(need.problem),
    background: words(need.background),
    tried: words(need.tried),
    mustHaves: need.mustHaves.map(({ metric, today, target, unit }) => ({
      metric,
      today: words(today),
      target: words(target),
      unit: words(unit),
    })),
    niceToHaves: words(need.niceToHaves),
    wantedSolutions: words(need.wantedSolutions),
    unwantedSolutions: words(need.unwantedSolutions),
    budgetMin: need.budgetMin,
    budgetMax: need.budgetMax,
    ownContribution: need.ownContribution,
    gives: words(need.gives),
    costPerYear: need.costPerYear,
    quantity: words(need.quantity),
    constraints: words(need.constraints),
    trlMin: need.trlMin,
    trlMax: need.trlMax,
    partnerSought: [...need.partnerSought],
    partnershipTypes: [...need.partnershipTypes],
    sectorCode: need.sector,
    fieldCodes: [...need.fields],
    keywords: [...need.keywords],
    sdgs: [...need.sdgs],
    regionCode: need.region,
    council: words(need.council),
    clusterId: words(need.cluster?.id ?? null),
    organisationId: words(need.organisation?.id ?? null),
    valueChainStep: words(need.valueChainStep),
    interestDeadline: words(need.interestDeadline),
    visibility: need.visibility,
    capture: captureOf(need),
  };
}

function captureOf({ capture }: NeedFullFragment): CaptureValues | null {
  if (!capture) return null;
  const { firmName, contactName, phone, email, hasConsent } = capture;
  return {
    firmName: words(firmName),
    contactName: words(contactName),
    phone: words(phone),
    email: words(email),
    hasConsent: hasConsent ?? false,
  };
}

const textOrNull = (text: string): string | null => text.trim() || null;

const isWritten = (line: MustHaveValues): boolean => Object.values(line).some((text) => text.trim() !== '');

/** The values as the server takes them: blank is null, lines with nothing in them are no lines. */
export function needInputOf(values: NeedValues): NeedInput {
  const texts = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? textOrNull(value) : value]),
  );
  return {
    ...texts,
    mustHaves: values.mustHaves.filter(isWritten).map(({ metric, today, target, unit }) => ({
      metric: metric.trim(),
      today: textOrNull(today),
      target: textOrNull(target),
      unit: textOrNull(unit),
    })),
    partnerSought: values.partnerSought,
    sectorCode: values.sectorCode?.code ?? null,
    fieldCodes: values.fieldCodes.map(({ code }) => code),
    regionCode: values.regionCode?.code ?? null,
    capture: values.capture && captureInputOf(values.capture),
  };
}

const captureInputOf = ({ firmName, contactName, phone, email, hasConsent }: CaptureValues) => ({
  ...{ firmName: textOrNull(firmName), contactName: textOrNull(contactName), phone: textOrNull(phone), email: textOrNull(email) },
  hasConsent,
});

/** What the server would refuse, in the person's language. */
export function unfitNeed(values: NeedValues, language: Language): Problem[] {
  return checkNeedLimits(needInputOf(values), new Date()).map(({ field, code, limit }) => ({
    field,
    code,
    message: problemText(code, language, { limit }),
  }));
}
