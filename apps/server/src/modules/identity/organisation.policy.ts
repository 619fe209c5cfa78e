import { type Actor, isMemberOf, isOwnerOf, isSignedIn, isStaff } from '../../platform/session';

export interface OrganisationFacts {
  readonly id: string;
  readonly isVerified: boolean;
  /** Whether an open invitation is for the actor's address. */
  readonly isInvited: boolean;
}

/** Verified organisations are everybody's to see; others only their members', staff's, and those whom they invite. */
export const maySeeOrganisation = (actor: Actor, { id, isVerified, isInvited }: OrganisationFacts): boolean =>
  isVerified || isStaff(actor) || isMemberOf(actor, id) || (isSignedIn(actor) && isInvited);

/** Who belongs to an organisation is for its members and staff, and for each person as far as it is about them. */
export const maySeeMembership = (actor: Actor, membership: { readonly organisationId: string; readonly personId: string }): boolean =>
  isStaff(actor) || isMemberOf(actor, membership.organisationId) || (isSignedIn(actor) && actor.personId === membership.personId);

/** Invitations carry addresses: only owners, staff and whom they are for. */
export const maySeeInvitation = (actor: Actor, invitation: { readonly organisationId: string; readonly email: string }): boolean =>
  isStaff(actor) || isOwnerOf(actor, invitation.organisationId) || (isSignedIn(actor) && actor.email === invitation.email.toLowerCase());

/** Its profile, its members and its invitations. */
export const mayManageOrganisation = (actor: Actor, organisationId: string): boolean => isStaff(actor) || isOwnerOf(actor, organisationId);

/** What was verified is changed by those who verify. */
export const mayChangeVerified = (actor: Actor): boolean => isStaff(actor);

export const mayVerifyOrganisation = (actor: Actor): boolean => isStaff(actor);

/** Everybody may leave; owners and staff may remove others. */
export const mayRemoveMember = (actor: Actor, membership: { readonly organisationId: string; readonly personId: string }): boolean =>
  actor.personId === membership.personId || mayManageOrganisation(actor, membership.organisationId);

export const mayGrantRoles = (actor: Actor): boolean => actor.roles.includes('ADMINISTRATOR');
