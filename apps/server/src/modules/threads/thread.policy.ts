import { type Actor, isMemberOf, isSignedIn, isStaff } from '../../platform/session';

export interface Participants {
  readonly organisationIds: readonly string[];
  readonly personIds: readonly string[];
}

/** The same rule as `threadVisible`. Who may read a thread may write in it. */
export const takesPart = (actor: Actor, participants: Participants): boolean =>
  isSignedIn(actor) &&
  (isStaff(actor) ||
    participants.personIds.some((id) => id === actor.personId) ||
    participants.organisationIds.some((id) => isMemberOf(actor, id)));

/** The organisation a person writes for: their own among the participants. Staff write for no side. */
export const writesFor = (actor: Actor, participants: Participants): string | null =>
  participants.organisationIds.find((id) => isMemberOf(actor, id)) ?? null;
