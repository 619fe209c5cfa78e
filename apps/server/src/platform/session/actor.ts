import type { Language, MembershipRole, OrganisationKind, PlatformRole } from '@kongano/domain';

export interface ActorOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly role: MembershipRole;
  readonly isVerified: boolean;
  readonly regionCode: string | null;
}

/** The access token that a program of a person came with. */
export interface ActorToken {
  readonly id: string;
  /** Else it only reads. */
  readonly canWrite: boolean;
  readonly expiresAt: Date;
}

/** Who is asking. Made once per request or socket; policies and predicates know nothing else of the caller. */
export interface Actor {
  /** Null for an anonymous caller. */
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly roles: readonly PlatformRole[];
  readonly organisations: readonly ActorOrganisation[];
  /** Only there for a program; a person at a browser has a session instead. */
  readonly token?: ActorToken;
}

export const anonymousActor = (language: Language): Actor => ({
  personId: null,
  sessionId: null,
  email: null,
  language,
  roles: [],
  organisations: [],
});

/** The product itself: jobs, and the loading of demonstration data that no person does. */
export const systemActor: Actor = { ...anonymousActor('en'), roles: [] };

export const isSignedIn = (actor: Actor): boolean => actor.personId !== null;
/** Staff see submitted cases and act for COSTECH or SIDO. */
export const isStaff = (actor: Actor): boolean => actor.roles.includes('BROKER') || actor.roles.includes('ADMINISTRATOR');
export const isVerifiedMember = (actor: Actor): boolean =>
  isStaff(actor) || actor.organisations.some((organisation) => organisation.isVerified);
export const isMemberOf = (actor: Actor, organisationId: string | null): boolean =>
  organisationId !== null && actor.organisations.some((organisation) => organisation.id === organisationId);
export const isOwnerOf = (actor: Actor, organisationId: string | null): boolean =>
  actor.organisations.some((organisation) => organisation.id === organisationId && organisation.role === 'OWNER');

export type ViewerScope = 'anonymous' | 'person' | 'staff';
export const scopeOf = (actor: Actor): ViewerScope => (!isSignedIn(actor) ? 'anonymous' : isStaff(actor) ? 'staff' : 'person');

/** What row rules may ask of the viewer, by name. */
export function viewerValues(actor: Actor) {
  return {
    personId: actor.personId,
    email: actor.email,
    organisationIds: actor.organisations.map((organisation) => organisation.id),
    ownedOrganisationIds: actor.organisations
      .filter((organisation) => organisation.role === 'OWNER')
      .map((organisation) => organisation.id),
    isVerifiedMember: isVerifiedMember(actor),
    isStaff: isStaff(actor),
    roles: actor.roles,
    regionCodes: actor.organisations.flatMap((o) => (o.kind === 'GOVERNMENT' && o.isVerified && o.regionCode ? [o.regionCode] : [])),
  };
}
