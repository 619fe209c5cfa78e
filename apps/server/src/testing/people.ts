import { createHmac } from 'node:crypto';
import type { MembershipRole, OrganisationKind, PlatformRole } from '@kongano/domain';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { readConfig, secretFor } from '../platform/config';
import { testSecret } from './server-process';

export interface NewPerson {
  readonly name?: string;
  readonly email?: string;
  readonly roles?: readonly PlatformRole[];
  /** Member of this organisation. */
  readonly organisationId?: string;
  readonly role?: MembershipRole;
}

export interface NewOrganisation {
  readonly name?: string;
  readonly kind?: OrganisationKind;
  readonly isVerified?: boolean;
  readonly regionCode?: string;
}

/** Puts an organisation into the database; verified unless told otherwise. */
export async function addOrganisation(pool: Pool, organisation: NewOrganisation = {}): Promise<string> {
  const id = uuidv7();
  const { kind = 'FIRM', name = `Firm ${id}`, isVerified = true, regionCode = null } = organisation;
  await pool.query(
    'insert into organisation (id, kind, name, region_code, verified_at) values ($1, $2, $3, $4, case when $5 then now() end)',
    [id, kind, name, regionCode, isVerified],
  );
  return id;
}

/** Puts a person who is signed in into the database; gives their id and the cookie of their session. Signing in itself has its own tests. */
export async function addPerson(pool: Pool, person: NewPerson = {}): Promise<{ id: string; cookie: string }> {
  const id = uuidv7();
  const { name = 'Asha Mushi', email = `${id}@example.org`, roles = [], organisationId, role = 'MEMBER' } = person;
  await pool.query('insert into person (id, name, email, email_verified, roles) values ($1, $2, $3, true, $4)', [id, name, email, roles]);
  if (organisationId)
    await pool.query('insert into membership (id, organisation_id, person_id, role) values ($1, $2, $3, $4)', [
      uuidv7(),
      organisationId,
      id,
      role,
    ]);
  return { id, cookie: await addSession(pool, id) };
}

/** The cookie of a new session of somebody who is there. */
export async function addSession(pool: Pool, personId: string): Promise<string> {
  const token = uuidv7();
  await pool.query(`insert into auth_session (id, person_id, token, expires_at) values ($1, $2, $3, now() + interval '1 day')`, [
    uuidv7(),
    personId,
    token,
  ]);
  const config = readConfig({ DATABASE_URL: 'postgres://nobody@localhost/none', KONGANO_SECRET: testSecret });
  const signature = createHmac('sha256', secretFor(config, 'sessions')).update(token).digest('base64');
  return `kongano=${encodeURIComponent(`${token}.${signature}`)}`;
}
