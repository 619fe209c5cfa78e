import type { CaseRisk } from '@kongano/domain';
import type { MatchAction, MatchStatus, NeedStatus, OfferStatus, OrganisationKind } from '@kongano/graphql/schema-types';
import type { TermValue } from '../../vocabulary';

/** What every case of the desk has, whatever it is. */
interface CaseBase {
  /** Kind and id: its name in the address. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: OrganisationKind } | null;
  readonly region: TermValue | null;
  readonly since: string;
  /** The day by which something is to be done. */
  readonly due: string | null;
}

export interface NeedCase extends CaseBase {
  readonly kind: 'need';
  readonly number: number;
  readonly status: NeedStatus;
}

export interface OfferCase extends CaseBase {
  readonly kind: 'offer';
  readonly number: number;
  readonly status: OfferStatus;
}

export interface MatchCase extends CaseBase {
  readonly kind: 'match';
  readonly number: number;
  readonly status: MatchStatus;
  readonly offerTitle: string;
  readonly owner: string | null;
  /** The broker who was asked in. */
  readonly secondBroker: string | null;
  readonly nextStep: string | null;
  readonly openedAt: string;
  readonly risk: CaseRisk;
  readonly ownerId: string | null;
  readonly version: number;
  readonly viewerCan: readonly MatchAction[];
}

export interface OrganisationCase extends CaseBase {
  readonly kind: 'organisation';
}

export type DeskCase = NeedCase | OfferCase | MatchCase | OrganisationCase;

export function isOverdue({ due }: Pick<DeskCase, 'due'>, today: string): boolean {
  return due !== null && due < today;
}

/** What is due comes first, the earliest at the top; then what has waited longest. */
export function byUrgency(one: DeskCase, other: DeskCase): number {
  if (one.due !== other.due) return (one.due ?? '9').localeCompare(other.due ?? '9');
  return one.since.localeCompare(other.since);
}
