import type { ProjectFacts, ProjectPartnerRole } from '@kongano/domain';
import { type Actor, isMemberOf, isSignedIn, isStaff } from '../../platform/session';

/** A side of a project: an organisation, or a person without one. */
export interface ProjectPartnerSide {
  readonly role: ProjectPartnerRole;
  readonly organisationId: string | null;
  readonly personId: string | null;
}

/** The members of a partner's organisation stand for it; where there is none, its person does. */
const standsFor = (actor: Actor, { organisationId, personId }: ProjectPartnerSide): boolean =>
  isSignedIn(actor) && (organisationId === null ? actor.personId === personId : isMemberOf(actor, organisationId));

export const projectFacts = (actor: Actor, partners: readonly ProjectPartnerSide[]): ProjectFacts => {
  const has = (role: ProjectPartnerRole): boolean => partners.some((partner) => partner.role === role && standsFor(actor, partner));
  return { isAnonymous: !isSignedIn(actor), isStaff: isStaff(actor), ownsNeed: has('NEED_OWNER'), solves: has('SOLVER') };
};

/** Its partners' people and staff; for everybody else there is no such project. project.visibility.ts says the same in SQL. */
export function mayReadProject(actor: Actor, partners: readonly ProjectPartnerSide[]): boolean {
  const facts = projectFacts(actor, partners);
  return facts.isStaff || facts.ownsNeed || facts.solves;
}
