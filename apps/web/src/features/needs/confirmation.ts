import type { Visibility } from '@kongano/domain';
import type { Language } from '../../lib/i18n';

/** What the public page of a confirmation gets: a need as it was written down for a firm, and what the firm said of it. */
export interface Confirmation {
  readonly language: Language;
  readonly title: string;
  readonly problem: string | null;
  readonly background: string | null;
  readonly tried: string | null;
  readonly mustHaves: readonly { metric: string; today: string | null; target: string | null; unit: string | null }[];
  readonly costPerYear: string | number | null;
  readonly quantity: string | null;
  readonly gives: string | null;
  readonly visibility: Visibility;
  readonly regionEn: string | null;
  readonly regionSw: string | null;
  readonly council: string | null;
  readonly firmName: string;
  readonly contactName: string;
  readonly facilitator: string | null;
  readonly answer: 'RIGHT' | 'WRONG' | null;
  readonly answeredAt: string | null;
  readonly reason: string | null;
  readonly needId: string;
  readonly isClaimed: boolean;
  readonly isOwn: boolean;
}

/** The server's own answer; anything else is none. */
export function confirmationIn(data: unknown): Confirmation | null {
  const isOne =
    typeof data === 'object' &&
    data !== null &&
    typeof Reflect.get(data, 'firmName') === 'string' &&
    Array.isArray(Reflect.get(data, 'mustHaves'));
  return isOne ? (data as Confirmation) : null;
}
