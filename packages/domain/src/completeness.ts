import { type Capture, type MissingInCapture, missingInCapture } from './capture';
import type { Language } from './values/identity';
import type { OfferStage, PartnershipType } from './values/postings';

export type MissingCode =
  | 'MISSING_TITLE'
  | 'MISSING_LANGUAGE'
  | 'MISSING_PROBLEM'
  | 'MISSING_SUMMARY'
  | 'MISSING_DESCRIPTION'
  | 'MISSING_METRIC'
  | 'MISSING_TARGET'
  | 'MISSING_SECTOR'
  | 'MISSING_FIELDS'
  | 'MISSING_REGION'
  | 'MISSING_STAGE'
  | 'MISSING_PARTNERSHIP_TYPE'
  | 'MISSING_ORGANISATION'
  | MissingInCapture;

export interface Missing {
  /** Path in the input, such as `mustHaves.0.target`. */
  readonly field: string;
  readonly code: MissingCode;
}

type Text = string | null | undefined;

/** What of a need decides whether it is complete. */
export interface NeedToSubmit {
  readonly title?: Text;
  readonly language?: Language | null;
  readonly problem?: Text;
  readonly mustHaves?: readonly { readonly metric?: Text; readonly target?: Text }[] | null;
  readonly sectorCode?: Text;
  readonly regionCode?: Text;
  readonly partnershipTypes?: readonly PartnershipType[] | null;
  readonly organisationId?: Text;
  /** Of a firm without an account, which has no organisation yet. */
  readonly capture?: Capture | null;
}

/** What of an offer decides whether it is complete. */
export interface OfferToSubmit {
  readonly title?: Text;
  readonly language?: Language | null;
  readonly summary?: Text;
  readonly description?: Text;
  readonly stage?: OfferStage | null;
  readonly trl?: number | null;
  readonly fieldCodes?: readonly string[] | null;
  readonly partnershipTypes?: readonly PartnershipType[] | null;
  readonly organisationId?: Text;
}

/** What a need still lacks before it can be submitted or published, in the order of the form. */
export function missingForSubmission(need: NeedToSubmit): Missing[] {
  return [
    ...missingText(need.title, 'title', 'MISSING_TITLE'),
    ...missingText(need.language, 'language', 'MISSING_LANGUAGE'),
    ...missingText(need.problem, 'problem', 'MISSING_PROBLEM'),
    ...(need.mustHaves ?? []).flatMap((mustHave, index) => [
      ...missingText(mustHave.metric, `mustHaves.${index}.metric`, 'MISSING_METRIC'),
      ...missingText(mustHave.target, `mustHaves.${index}.target`, 'MISSING_TARGET'),
    ]),
    ...missingText(need.sectorCode, 'sectorCode', 'MISSING_SECTOR'),
    ...missingText(need.regionCode, 'regionCode', 'MISSING_REGION'),
    ...missingItem(need.partnershipTypes, 'partnershipTypes', 'MISSING_PARTNERSHIP_TYPE'),
    ...(need.capture ? missingInCapture(need.capture) : missingText(need.organisationId, 'organisationId', 'MISSING_ORGANISATION')),
  ];
}

/** What an offer still lacks before it can be submitted or published, in the order of the form. Stage or readiness level is enough. */
export function missingForOfferSubmission(offer: OfferToSubmit): Missing[] {
  return [
    ...missingText(offer.title, 'title', 'MISSING_TITLE'),
    ...missingText(offer.language, 'language', 'MISSING_LANGUAGE'),
    ...missingText(offer.summary, 'summary', 'MISSING_SUMMARY'),
    ...missingText(offer.description, 'description', 'MISSING_DESCRIPTION'),
    ...(typeof offer.trl === 'number' ? [] : missingText(offer.stage, 'stage', 'MISSING_STAGE')),
    ...missingItem(offer.fieldCodes, 'fieldCodes', 'MISSING_FIELDS'),
    ...missingItem(offer.partnershipTypes, 'partnershipTypes', 'MISSING_PARTNERSHIP_TYPE'),
    ...missingText(offer.organisationId, 'organisationId', 'MISSING_ORGANISATION'),
  ];
}

function missingText(value: Text, field: string, code: MissingCode): Missing[] {
  return value === null || value === undefined || value.trim() === '' ? [{ field, code }] : [];
}

function missingItem(value: readonly string[] | null | undefined, field: string, code: MissingCode): Missing[] {
  return value === null || value === undefined || value.length === 0 ? [{ field, code }] : [];
}
