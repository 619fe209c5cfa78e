import { endOfWorkingDay, type WaitingSource } from '../../platform/module';
import { isStaff } from '../../platform/session';

/** Working days that the founder of an organisation is told a broker takes to verify it. */
const verifyDays = 2;

/** Organisations that staff have not yet seen to be what they say. */
export const organisationsToVerify: WaitingSource = (actor) =>
  isStaff(actor)
    ? {
        text: `select 'VERIFY_ORGANISATION' as kind, 'ORGANISATION' as subject_kind, o.id as subject_id, o.name as title, null::text as detail,
            ${endOfWorkingDay('o.created_at', verifyDays)} as due_at, o.created_at as since, null::int as count
          from organisation o where o.verified_at is null`,
        values: [],
      }
    : null;

/** For a person who acts for nobody yet: join an organisation, or found one. Staff act for the platform. */
export const organisationToJoin: WaitingSource = (actor) =>
  actor.personId === null || actor.organisations.length > 0 || actor.roles.length > 0
    ? null
    : {
        text: `select 'JOIN_ORGANISATION' as kind, 'PERSON' as subject_kind, p.id as subject_id, p.name as title, null::text as detail,
            null::timestamptz as due_at, p.created_at as since, null::int as count
          from person p where p.id = $1`,
        values: [actor.personId],
      };

/** Organisations that ask the person to join. */
export const invitationsToAnswer: WaitingSource = (actor) =>
  actor.personId === null
    ? null
    : {
        text: `select 'INVITATION' as kind, 'INVITATION' as subject_kind, i.id as subject_id, o.name as title, null::text as detail,
            i.expires_at as due_at, i.created_at as since, null::int as count
          from invitation i join organisation o on o.id = i.organisation_id
          where lower(i.email) = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()`,
        values: [actor.email],
      };
