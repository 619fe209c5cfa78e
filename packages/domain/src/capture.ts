import { parsePhone } from './text/phone';

/** What a facilitator notes of a firm that has no account: who it is, whom to ask, and that they agreed to it. */
export interface Capture {
  readonly firmName?: string | null;
  readonly contactName?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  /** What stands in the form was read out to the contact person, who agreed. */
  readonly hasConsent?: boolean | null;
}

export type MissingInCapture =
  | 'MISSING_FIRM_NAME'
  | 'MISSING_CONTACT_NAME'
  | 'MISSING_CONTACT'
  | 'MISSING_CONSENT'
  | 'PHONE_INVALID'
  | 'EMAIL_INVALID';

/** Numbers of the confirmation by the firm. */
export const confirmationLimits = { codeHours: 48, codeTries: 5, linkDays: 14, sendsPerDay: 5, claimDays: 90 } as const;

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';
const isEmail = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(text);

/** What a capture lacks before the firm can be asked, with paths in the need's input. */
export function missingInCapture({
  firmName,
  contactName,
  phone,
  email,
  hasConsent,
}: Capture): { field: string; code: MissingInCapture }[] {
  const found: [boolean, string, MissingInCapture][] = [
    [isBlank(firmName) || (firmName ?? '').trim().length < 2, 'firmName', 'MISSING_FIRM_NAME'],
    [isBlank(contactName), 'contactName', 'MISSING_CONTACT_NAME'],
    [isBlank(phone) && isBlank(email), 'phone', 'MISSING_CONTACT'],
    [!isBlank(phone) && parsePhone(phone ?? '') === undefined, 'phone', 'PHONE_INVALID'],
    [!isBlank(email) && !isEmail((email ?? '').trim()), 'email', 'EMAIL_INVALID'],
    [hasConsent !== true, 'hasConsent', 'MISSING_CONSENT'],
  ];
  return found.flatMap(([isWrong, field, code]) => (isWrong ? [{ field: `capture.${field}`, code }] : []));
}

/** Whether a need waits until the firm says that it is right: nobody publishes it before. */
export const awaitsFirm = (need: { readonly capture?: Capture | null; readonly confirmedAt?: Date | string | null }): boolean =>
  Boolean(need.capture) && !need.confirmedAt;
