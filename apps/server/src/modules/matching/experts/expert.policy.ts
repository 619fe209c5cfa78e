import type { ExpertKind } from '@kongano/domain';
import { type Actor, isMemberOf, isStaff } from '../../../platform/session';

/** Whoever is ranked by their offers: a person or an organisation. */
export interface ExpertRef {
  readonly kind: ExpertKind;
  readonly id: string;
}

/** Who is shown which needs an expert could answer: staff, the person themselves, the members of the organisation. */
export const mayAskForExpert = (actor: Actor, { kind, id }: ExpertRef): boolean =>
  isStaff(actor) || (kind === 'PERSON' ? actor.personId === id : isMemberOf(actor, id));
