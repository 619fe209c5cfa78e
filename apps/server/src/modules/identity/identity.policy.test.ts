import type { MembershipRole, PlatformRole } from '@kongano/domain';
import type { PlanScope, RowRule } from '@kongano/query-plan';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, type ActorOrganisation, anonymousActor, scopeOf, viewerValues } from '../../platform/session';
import { startTestServer, type TestServer } from '../../testing';
import {
  mayChangeVerified,
  mayGrantRoles,
  mayManageOrganisation,
  mayRemoveMember,
  maySeeInvitation,
  maySeeMembership,
  maySeeOrganisation,
  mayVerifyOrganisation,
} from './organisation.policy';
import { invitationVisible, membershipVisible, organisationVisible } from './organisation.visibility';
import { personVisible, viewerVisible } from './person.visibility';

type Standing = 'visitor' | 'stranger' | 'invited' | 'member' | 'owner' | 'broker' | 'director' | 'administrator';
const standings: readonly Standing[] = ['visitor', 'stranger', 'invited', 'member', 'owner', 'broker', 'director', 'administrator'];
const roles: Partial<Record<Standing, PlatformRole>> = { broker: 'BROKER', director: 'DIRECTOR', administrator: 'ADMINISTRATOR' };
const memberships: Partial<Record<Standing, MembershipRole>> = { member: 'MEMBER', owner: 'OWNER' };

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());

/** An organisation, an invitation to it, and for each standing towards it somebody who has it. */
async function scene(isVerified: boolean) {
  const organisationId = await server.organisation({ isVerified });
  const owner = await server.person({ organisationId, role: 'OWNER' });
  const invitationId = uuidv7();
  const invitedEmail = `${invitationId}@example.org`;
  await server.pool.query(
    `insert into invitation (id, organisation_id, email, role, token_hash, invited_by, expires_at) values ($1, $2, $3, 'MEMBER', $3, $4, now() + interval '1 day')`,
    [invitationId, organisationId, invitedEmail, owner.id],
  );
  const actors = new Map<Standing, Actor>();
  for (const standing of standings) actors.set(standing, await actorOf(standing, { organisationId, isVerified, invitedEmail }));
  return { organisationId, ownerId: owner.id, invitationId, invitedEmail, actors };
}

interface Place {
  readonly organisationId: string;
  readonly isVerified: boolean;
  readonly invitedEmail: string;
}

async function actorOf(standing: Standing, { organisationId, isVerified, invitedEmail }: Place): Promise<Actor> {
  if (standing === 'visitor') return anonymousActor('en');
  const platformRoles = roles[standing] ? [roles[standing]] : [];
  const role = memberships[standing];
  const email = standing === 'invited' ? invitedEmail : `${uuidv7()}@example.org`;
  const { id } = await server.person({ email, roles: platformRoles, ...(role && { organisationId, role }) });
  const own: ActorOrganisation[] = role ? [{ id: organisationId, kind: 'FIRM', role, isVerified, regionCode: null }] : [];
  return { personId: id, sessionId: uuidv7(), email, language: 'en', roles: platformRoles, organisations: own };
}

/** Whether the row rule shows the actor this row. */
async function isVisible(rule: RowRule, table: string, id: string, actor: Actor): Promise<boolean> {
  const values: unknown[] = [id];
  const known: Readonly<Record<string, unknown>> = viewerValues(actor);
  const at: PlanScope = { scope: scopeOf(actor), viewer: (name, cast) => `$${values.push(known[name])}::${cast}` };
  const condition = rule === 'everyone' ? 'true' : rule('r', at);
  const { rowCount } = await server.pool.query(`select 1 from ${table} r where r.id = $1 and ${condition}`, values);
  return rowCount === 1;
}

const those = (seen: ReadonlyMap<Standing, boolean>): Standing[] => standings.filter((standing) => seen.get(standing));

describe.each([
  [true, [...standings]],
  [false, ['invited', 'member', 'owner', 'broker', 'administrator']],
])('an organisation (verified: %s)', (isVerified, expected) => {
  it('is seen by exactly these, by policy and by row rule alike', async () => {
    const { organisationId, actors } = await scene(isVerified);
    const byPolicy = new Map<Standing, boolean>();
    const byRule = new Map<Standing, boolean>();
    for (const [standing, actor] of actors) {
      byPolicy.set(standing, maySeeOrganisation(actor, { id: organisationId, isVerified, isInvited: standing === 'invited' }));
      byRule.set(standing, await isVisible(organisationVisible, 'organisation', organisationId, actor));
    }
    expect(those(byPolicy)).toEqual(expected);
    expect(those(byRule)).toEqual(expected);
  });
});

describe('what belongs to an organisation', () => {
  it('shows a membership to members, staff and the person themselves', async () => {
    const { organisationId, ownerId, actors } = await scene(true);
    const { rows } = await server.pool.query<{ id: string }>('select id from membership where person_id = $1', [ownerId]);
    const membershipId = rows[0]?.id ?? '';
    const expected = ['member', 'owner', 'broker', 'administrator'];
    const seen = new Map<Standing, boolean>();
    for (const [standing, actor] of actors) {
      seen.set(standing, await isVisible(membershipVisible, 'membership', membershipId, actor));
      expect(maySeeMembership(actor, { organisationId, personId: ownerId })).toBe(expected.includes(standing));
    }
    expect(those(seen)).toEqual(expected);
  });

  it('shows an invitation to owners, staff and whom it is for', async () => {
    const { organisationId, invitationId, invitedEmail, actors } = await scene(true);
    const expected = ['invited', 'owner', 'broker', 'administrator'];
    const seen = new Map<Standing, boolean>();
    for (const [standing, actor] of actors) {
      seen.set(standing, await isVisible(invitationVisible, 'invitation', invitationId, actor));
      expect(maySeeInvitation(actor, { organisationId, email: invitedEmail })).toBe(expected.includes(standing));
    }
    expect(those(seen)).toEqual(expected);
  });

  it('is managed by owners and staff; verified, granted and renamed by fewer', async () => {
    const { organisationId, ownerId, actors } = await scene(true);
    const who = (may: (actor: Actor) => boolean): Standing[] => [...actors].flatMap(([standing, actor]) => (may(actor) ? [standing] : []));
    expect(who((actor) => mayManageOrganisation(actor, organisationId))).toEqual(['owner', 'broker', 'administrator']);
    expect(who((actor) => mayRemoveMember(actor, { organisationId, personId: ownerId }))).toEqual(['owner', 'broker', 'administrator']);
    expect(who((actor) => mayRemoveMember(actor, { organisationId, personId: actors.get('member')?.personId ?? '' }))).toEqual([
      'member',
      'owner',
      'broker',
      'administrator',
    ]);
    expect(who(mayVerifyOrganisation)).toEqual(['broker', 'administrator']);
    expect(who(mayChangeVerified)).toEqual(['broker', 'administrator']);
    expect(who(mayGrantRoles)).toEqual(['administrator']);
  });
});

describe('a person', () => {
  it.each([
    [true, [...standings]],
    [false, standings.filter((standing) => standing !== 'visitor')],
  ])('is seen by visitors only as a member of a verified organisation (%s)', async (isVerified, expected) => {
    const { ownerId, actors } = await scene(isVerified);
    const seen = new Map<Standing, boolean>();
    for (const [standing, actor] of actors) seen.set(standing, await isVisible(personVisible, 'person', ownerId, actor));
    expect(those(seen)).toEqual(expected);
  });

  it('is a viewer to nobody but themselves, staff included', async () => {
    const { ownerId, actors } = await scene(true);
    for (const actor of actors.values()) {
      expect(await isVisible(viewerVisible, 'person', ownerId, actor)).toBe(false);
      if (actor.personId) expect(await isVisible(viewerVisible, 'person', actor.personId, actor)).toBe(true);
    }
  });
});
