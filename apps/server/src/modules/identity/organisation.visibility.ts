import type { PlanScope } from '@kongano/query-plan';

// Memberships are looked up, not taken from the actor: what a mutation has just written is to be seen in its own answer.
const belongs = (organisationId: string, at: PlanScope, role?: 'OWNER'): string =>
  `exists (select 1 from membership vm where vm.organisation_id = ${organisationId} and vm.person_id = ${at.viewer('personId', 'uuid')}${role ? ` and vm.role = '${role}'` : ''})`;

const isPending = (invitation: string): string =>
  `${invitation}.accepted_at is null and ${invitation}.revoked_at is null and ${invitation}.expires_at > now()`;

const isInvited = (organisationId: string, at: PlanScope): string =>
  `exists (select 1 from invitation vi where vi.organisation_id = ${organisationId} and lower(vi.email) = ${at.viewer('email', 'text')} and ${isPending('vi')})`;

/** Verified organisations are everybody's to see; others only their members', staff's, and those whom they invite. */
export function organisationVisible(organisation: string, at: PlanScope): string {
  const isVerified = `${organisation}.verified_at is not null`;
  if (at.scope === 'staff') return 'true';
  if (at.scope === 'anonymous') return isVerified;
  return `(${isVerified} or ${belongs(`${organisation}.id`, at)} or ${isInvited(`${organisation}.id`, at)})`;
}

/** Who belongs to an organisation is for its members and staff, and for each person as far as it is about them. */
export function membershipVisible(membership: string, at: PlanScope): string {
  if (at.scope === 'staff') return 'true';
  if (at.scope === 'anonymous') return 'false';
  return `(${membership}.person_id = ${at.viewer('personId', 'uuid')} or ${belongs(`${membership}.organisation_id`, at)})`;
}

/** Invitations carry addresses: only owners, staff and whom they are for. */
export function invitationVisible(invitation: string, at: PlanScope): string {
  if (at.scope === 'staff') return 'true';
  if (at.scope === 'anonymous') return 'false';
  return `(lower(${invitation}.email) = ${at.viewer('email', 'text')} or ${belongs(`${invitation}.organisation_id`, at, 'OWNER')})`;
}

export const pendingInvitation = isPending;

export const viewerIsMember = (organisation: string, at: PlanScope): string =>
  at.scope === 'anonymous' ? 'false' : belongs(`${organisation}.id`, at);
export const viewerIsOwner = (organisation: string, at: PlanScope): string =>
  at.scope === 'anonymous' ? 'false' : belongs(`${organisation}.id`, at, 'OWNER');
