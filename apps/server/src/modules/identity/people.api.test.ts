import { IdentityUpdateProfileDocument } from '@kongano/graphql/identity';
import { NotificationsWaitingDocument } from '@kongano/graphql/notifications';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());

const codes = (problems: readonly { code: string }[] | undefined): string[] => (problems ?? []).map(({ code }) => code);
const update = async (who: SignedIn, profile: object) => (await who.client.ask(IdentityUpdateProfileDocument, profile)).updateProfile;

describe('the own profile', () => {
  it('changes what is named, clears what is null and leaves the rest', async () => {
    const person = await server.person({ name: 'Asha' });
    const filled = await update(person, { headline: ' Miller ', orcid: 'https://orcid.org/0000-0002-1825-0097', language: 'sw' });
    expect(filled.viewer).toMatchObject({ name: 'Asha', headline: 'Miller', orcid: '0000-0002-1825-0097', language: 'sw' });
    expect((await update(person, { headline: null, name: 'Asha Mushi' })).viewer).toMatchObject({
      name: 'Asha Mushi',
      headline: null,
      orcid: '0000-0002-1825-0097',
    });
  });

  it.each([
    ['a blank name', { name: '  ' }, 'MISSING_NAME'],
    ['a name of one letter', { name: 'A' }, 'TOO_SHORT'],
    ['an ORCID iD with a typing error', { orcid: '0000-0002-1825-0098' }, 'ORCID_WRONG'],
    ['what is no ORCID iD', { orcid: '12' }, 'WRONG_FORM'],
    ['NUL', { headline: 'a\0b' }, 'BAD_TEXT'],
    ['a headline that is too long', { headline: 'h'.repeat(161) }, 'TOO_LONG'],
  ])('refuses %s and changes nothing', async (_, profile, code) => {
    const person = await server.person({ name: 'As before' });
    const answer = await update(person, { language: 'sw', ...profile });
    expect([codes(answer.problems), answer.viewer?.name, answer.viewer?.language]).toEqual([[code], 'As before', 'en']);
  });

  it('is nobody’s without signing in', async () => {
    expect((await server.anonymous.graphql(IdentityUpdateProfileDocument, { name: 'Nobody' })).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('roles of the platform', () => {
  const grant = (who: SignedIn, personId: string, role = 'BROKER') =>
    who.client.graphql<{ grantPlatformRole: { problems: { code: string }[] } }, object>(
      'mutation($personId: ID!, $role: PlatformRole!) { grantPlatformRole(personId: $personId, role: $role) { viewer { id } problems { code } } }',
      { personId, role },
    );

  it('are granted by administrators, and count from the next request on', async () => {
    const [administrator, person] = [await server.person({ roles: ['ADMINISTRATOR'] }), await server.person()];
    expect((await grant(administrator, person.id)).data?.grantPlatformRole.problems).toEqual([]);
    expect(await person.client.ask('{ viewer { roles isStaff } }')).toEqual({ viewer: { roles: ['BROKER'], isStaff: true } });
    expect(codes((await grant(administrator, person.id)).data?.grantPlatformRole.problems)).toEqual(['ROLE_ALREADY_GRANTED']);
  });

  it('are granted by nobody else', async () => {
    const person = await server.person();
    for (const role of ['BROKER', 'DIRECTOR', 'FUND_MANAGER', 'REVIEWER'] as const)
      expect((await grant(await server.person({ roles: [role] }), person.id)).codes).toEqual(['FORBIDDEN']);
    expect((await grant(person, person.id, 'ADMINISTRATOR')).codes).toEqual(['FORBIDDEN']);
  });

  it('are granted to somebody who is there', async () => {
    const administrator = await server.person({ roles: ['ADMINISTRATOR'] });
    for (const id of ['x', '01900000-0000-7000-8000-000000000000']) expect((await grant(administrator, id)).codes).toEqual(['NOT_FOUND']);
    expect((await grant(administrator, administrator.id, 'KING')).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('what waits', () => {
  const waiting = async (who: SignedIn) =>
    (await who.client.ask(NotificationsWaitingDocument)).waiting.map(({ kind, subjectId, title }) => ({ kind, subjectId, title }));

  it('for staff are organisations to verify', async () => {
    const broker = await server.person({ roles: ['BROKER'] });
    const id = await server.organisation({ name: 'Not yet seen', isVerified: false });
    expect(await waiting(broker)).toContainEqual({ kind: 'VERIFY_ORGANISATION', subjectId: id, title: 'Not yet seen' });
  });

  it.each([
    ['on a Tuesday', '2026-11-24T08:00:00Z', '2026-11-26T20:59:59.000Z'],
    ['on a Thursday, over the weekend', '2026-11-26T08:00:00Z', '2026-11-30T20:59:59.000Z'],
    ['on a Friday, an hour before midnight there', '2026-11-27T20:00:00Z', '2026-12-01T20:59:59.000Z'],
    ['on a Saturday', '2026-11-28T08:00:00Z', '2026-12-01T20:59:59.000Z'],
  ])('for staff is due at the end of the second working day after it was founded %s', async (_, founded, due) => {
    const broker = await server.person({ roles: ['BROKER'] });
    const id = await server.organisation({ isVerified: false });
    await server.pool.query('update organisation set created_at = $2 where id = $1', [id, founded]);
    const items = (await broker.client.ask(NotificationsWaitingDocument)).waiting;
    const dueAt = items.find(({ subjectId }) => subjectId === id)?.dueAt ?? '';
    expect(new Date(dueAt).toISOString()).toBe(due);
  });

  it('for somebody without an organisation is to join one', async () => {
    const person = await server.person({ name: 'On her own' });
    expect(await waiting(person)).toEqual([{ kind: 'JOIN_ORGANISATION', subjectId: person.id, title: 'On her own' }]);
    const member = await server.member();
    expect(await waiting(member)).toEqual([]);
  });

  it('for somebody invited is the invitation', async () => {
    const owner = await server.member({ name: 'Inviting Mills' }, { role: 'OWNER' });
    const email = 'waiting@example.org';
    const guest = await server.person({ email });
    await owner.client.ask(
      'mutation($id: ID!, $o: ID!, $e: String!) { inviteMember(id: $id, organisationId: $o, email: $e, role: MEMBER) { problems { code } } }',
      {
        id: '01900000-0000-7000-8000-0000000000aa',
        o: owner.organisationId,
        e: email,
      },
    );
    expect((await waiting(guest)).map(({ kind }) => kind)).toContain('INVITATION');
  });
});
