import {
  IdentityChangeMembershipRoleDocument,
  IdentityCreateOrganisationDocument,
  IdentityOrganisationDocument,
  IdentityOrganisationsDocument,
  IdentityRemoveMemberDocument,
  IdentityUpdateOrganisationDocument,
  IdentityVerifyOrganisationDocument,
} from '@kongano/graphql/identity';
import { v7 as uuidv7 } from 'uuid';
import { linkIn, type SignedIn, startTestServer, type TestServer } from '../../testing';

let server: TestServer;
let broker: SignedIn;
beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ roles: ['BROKER'] });
}, 60_000);
afterAll(() => server.stop());

const firm = { kind: 'FIRM', name: 'Mbeya Rice Millers', regionCode: 'TZ-14' } as const;
const create = (who: SignedIn, input: object, id: string = uuidv7()) =>
  who.client.ask(IdentityCreateOrganisationDocument, { id, input: { ...firm, name: `Firm ${id}`, ...input } });
const created = async (who: SignedIn, input: object = {}): Promise<string> =>
  (await create(who, input)).createOrganisation.organisation?.id ?? 'none';
const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);
const membershipOf = async (personId: string, organisationId: string): Promise<string> =>
  (await server.pool.query('select id from membership where person_id = $1 and organisation_id = $2', [personId, organisationId])).rows[0]
    .id;

describe('founding an organisation', () => {
  it('makes the founder its owner, who sees it while others do not', async () => {
    const [founder, other] = [await server.person(), await server.person()];
    const id = uuidv7();
    const { createOrganisation } = await create(founder, { name: '  Kahama \n Leather ', rorId: '04js17g72', womenOwned: true }, id);
    expect(createOrganisation).toMatchObject({
      organisation: {
        id,
        name: 'Kahama Leather',
        isVerified: false,
        viewerIsOwner: true,
        rorId: 'https://ror.org/04js17g72',
        womenOwned: true,
      },
      problems: [],
    });
    expect((await other.client.ask(IdentityOrganisationDocument, { id })).organisation).toBeNull();
    expect((await founder.client.ask(IdentityOrganisationDocument, { id })).organisation?.memberships).toMatchObject([
      { role: 'OWNER', person: { id: founder.id } },
    ]);
  });

  it('gives the same organisation when it is sent twice, and refuses an id that is someone else’s', async () => {
    const [founder, other] = [await server.person(), await server.person()];
    const id = uuidv7();
    await create(founder, { name: 'Sent twice' }, id);
    expect((await create(founder, { name: 'Sent twice' }, id)).createOrganisation.organisation?.id).toBe(id);
    expect((await other.client.graphql(IdentityCreateOrganisationDocument, { id, input: firm })).codes).toEqual(['CONFLICT']);
  });

  it('names what is wrong with each field', async () => {
    const founder = await server.person();
    const input = { name: 'x', website: 'not a link', rorId: '123', summaryEn: 'y'.repeat(2001) };
    const { createOrganisation } = await create(founder, input);
    expect(createOrganisation.organisation).toBeNull();
    expect(createOrganisation.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'name TOO_SHORT',
      'summaryEn TOO_LONG',
      'website WRONG_FORM',
      'rorId WRONG_FORM',
    ]);
    expect(codes((await create(founder, { regionCode: 'TZ-99' })).createOrganisation.problems)).toEqual(['UNKNOWN_TERM']);
  });

  it.each([
    ['NUL', 'a\0b'],
    ['half a character', 'a\ud800b'],
  ])('refuses %s in a text', async (_, name) => {
    const founder = await server.person();
    const { codes: thrown, data } = await founder.client.graphql(IdentityCreateOrganisationDocument, {
      id: uuidv7(),
      input: { ...firm, name },
    });
    expect(thrown.length > 0 ? thrown : codes(data?.createOrganisation.problems ?? [])).toEqual(['BAD_TEXT']);
  });

  it.each(['', '1', 'x'.repeat(36), '01900000-0000-7000-8000-00000000000g'])('refuses the id %p without a fault', async (id) => {
    const founder = await server.person();
    expect((await founder.client.graphql(IdentityCreateOrganisationDocument, { id, input: firm })).codes).toEqual(['NOT_FOUND']);
    expect(['BAD_USER_INPUT']).toEqual((await founder.client.graphql(IdentityOrganisationDocument, { id })).codes);
  });

  it('is for people who are signed in', async () => {
    expect((await server.anonymous.graphql(IdentityCreateOrganisationDocument, { id: uuidv7(), input: firm })).codes).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  it('tells of a verified namesake in the same region, and never of a hidden one', async () => {
    const [first, second] = [await server.person(), await server.person()];
    const hidden = await created(first, { name: 'Namesake Mills' });
    expect(codes((await create(second, { name: 'namesake mills' })).createOrganisation.problems)).toEqual([]);
    await broker.client.ask(IdentityVerifyOrganisationDocument, { id: hidden });
    const third = await server.person();
    expect(codes((await create(third, { name: 'NAMESAKE MILLS' })).createOrganisation.problems)).toEqual(['ORGANISATION_NAME_TAKEN']);
    expect(codes((await create(third, { name: 'Namesake Mills', regionCode: 'TZ-02' })).createOrganisation.problems)).toEqual([]);
  });
});

describe('verifying an organisation', () => {
  it('is done by a broker, once, and makes it public', async () => {
    const founder = await server.person();
    const id = await created(founder);
    const { verifyOrganisation } = await broker.client.ask(IdentityVerifyOrganisationDocument, { id, reason: 'Seen at the SIDO office.' });
    expect(verifyOrganisation).toMatchObject({ organisation: { isVerified: true, version: 2 }, problems: [] });
    expect((await server.anonymous.ask(IdentityOrganisationDocument, { id })).organisation).toMatchObject({
      id,
      memberships: [],
      invitations: [],
    });
    expect(codes((await broker.client.ask(IdentityVerifyOrganisationDocument, { id })).verifyOrganisation.problems)).toEqual([
      'ORGANISATION_ALREADY_VERIFIED',
    ]);
    const { rows } = await server.pool.query(
      `select actor_id, facts from activity where verb = 'organisation.verified' and subject_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ actor_id: broker.id, facts: { reason: 'Seen at the SIDO office.' } }]);
  });

  it('is told to its owners, in their language', async () => {
    const owner = await server.member({ isVerified: false, name: 'Told Mills' }, { role: 'OWNER', email: 'told@example.org' });
    await server.pool.query(`update person set language = 'sw' where id = $1`, [owner.id]);
    await server.person({ organisationId: owner.organisationId, email: 'not-told@example.org' });
    await broker.client.ask(IdentityVerifyOrganisationDocument, { id: owner.organisationId });
    const letter = await server.letter('told@example.org');
    expect(letter.subject).toBe('Told Mills imethibitishwa');
    expect(linkIn(letter, '/organisations/')).toBe(`/organisations/${owner.organisationId}`);
    expect((await server.pool.query(`select 1 from mail where recipient = 'not-told@example.org'`)).rowCount).toBe(0);
  });

  it('is refused to its owner, and to staff for a second of the same name', async () => {
    const [first, second] = [await server.person(), await server.person()];
    const ids = [await created(first, { name: 'Two of a name' }), await created(second, { name: 'Two of a name' })];
    expect((await first.client.graphql(IdentityVerifyOrganisationDocument, { id: ids[0] ?? '' })).codes).toEqual(['FORBIDDEN']);
    const verified = await Promise.all(ids.map((id) => broker.client.ask(IdentityVerifyOrganisationDocument, { id })));
    expect(verified.flatMap(({ verifyOrganisation }) => codes(verifyOrganisation.problems))).toEqual(['ORGANISATION_NAME_TAKEN']);
  });

  it('finds nothing where nothing is', async () => {
    expect((await broker.client.graphql(IdentityVerifyOrganisationDocument, { id: uuidv7() })).codes).toEqual(['NOT_FOUND']);
    expect((await broker.client.graphql(IdentityVerifyOrganisationDocument, { id: 'x' })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('changing an organisation', () => {
  const update = (who: SignedIn, id: string, input: object, version = 1) =>
    who.client.graphql(IdentityUpdateOrganisationDocument, { id, version, input: { ...firm, ...input } });

  it('is for owners and staff; members may not, others find nothing', async () => {
    const owner = await server.member({ isVerified: false }, { role: 'OWNER' });
    const { organisationId } = owner;
    const [member, stranger] = [await server.person({ organisationId }), await server.person()];
    expect((await update(owner, organisationId, { name: 'Renamed by owner' })).data?.updateOrganisation.organisation?.version).toBe(2);
    expect((await update(broker, organisationId, { name: 'Renamed by broker' }, 2)).data?.updateOrganisation.organisation?.version).toBe(3);
    expect((await update(member, organisationId, {}, 3)).codes).toEqual(['FORBIDDEN']);
    expect((await update(stranger, organisationId, {}, 3)).codes).toEqual(['NOT_FOUND']);
  });

  it('on a stale version changes nothing and gives the organisation as it is', async () => {
    const owner = await server.member({ isVerified: false }, { role: 'OWNER' });
    await update(owner, owner.organisationId, { name: 'First writer' });
    const { data } = await update(owner, owner.organisationId, { name: 'Second writer' });
    expect(data?.updateOrganisation).toMatchObject({
      organisation: { name: 'First writer', version: 2 },
      problems: [{ code: 'STALE_VERSION' }],
    });
  });

  it('keeps name, kind and region that were verified, because officers’ regions and trust hang on them', async () => {
    const office = { name: 'Mwanza Regional Office', kind: 'GOVERNMENT', regionCode: 'TZ-18' } as const;
    const owner = await server.member(office, { role: 'OWNER' });
    const { organisationId: id } = owner;
    for (const moved of [{ name: 'Another' }, { kind: 'FIRM' }, { regionCode: 'TZ-02' }])
      expect(codes((await update(owner, id, { ...office, ...moved })).data?.updateOrganisation.problems ?? [])).toEqual([
        'ORGANISATION_FIELD_FIXED',
      ]);
    expect((await update(owner, id, { ...office, website: 'https://mwanza.go.tz' })).data?.updateOrganisation.problems).toEqual([]);
    expect((await update(broker, id, { ...office, regionCode: 'TZ-02' }, 2)).data?.updateOrganisation.problems).toEqual([]);
  });
});

describe('members', () => {
  it('are removed and promoted by owners, not by members or strangers', async () => {
    const owner = await server.member({}, { role: 'OWNER' });
    const { organisationId } = owner;
    const [member, other, stranger] = [
      await server.person({ organisationId }),
      await server.person({ organisationId }),
      await server.person(),
    ];
    const membershipId = await membershipOf(other.id, organisationId);
    const remove = (who: SignedIn) => who.client.graphql(IdentityRemoveMemberDocument, { membershipId });
    expect((await remove(member)).codes).toEqual(['FORBIDDEN']);
    expect((await remove(stranger)).codes).toEqual(['NOT_FOUND']);
    expect((await stranger.client.graphql(IdentityChangeMembershipRoleDocument, { membershipId, role: 'OWNER' })).codes).toEqual([
      'NOT_FOUND',
    ]);
    expect((await member.client.graphql(IdentityChangeMembershipRoleDocument, { membershipId, role: 'OWNER' })).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect(
      (await owner.client.ask(IdentityChangeMembershipRoleDocument, { membershipId, role: 'OWNER' })).changeMembershipRole.problems,
    ).toEqual([]);
    expect((await remove(owner)).data?.removeMember.problems).toEqual([]);
    expect((await remove(owner)).codes).toEqual(['NOT_FOUND']);
  });

  it('may leave, and then see no more', async () => {
    const owner = await server.member({ isVerified: false }, { role: 'OWNER' });
    const member = await server.person({ organisationId: owner.organisationId });
    const membershipId = await membershipOf(member.id, owner.organisationId);
    expect((await member.client.ask(IdentityRemoveMemberDocument, { membershipId })).removeMember).toMatchObject({
      organisation: null,
      problems: [],
    });
    expect((await member.client.ask(IdentityOrganisationDocument, { id: owner.organisationId })).organisation).toBeNull();
  });

  it('always include an owner: the last can neither leave nor step down, even when two try at once', async () => {
    const first = await server.member({}, { role: 'OWNER' });
    const { organisationId } = first;
    const alone = await membershipOf(first.id, organisationId);
    expect(codes((await first.client.ask(IdentityRemoveMemberDocument, { membershipId: alone })).removeMember.problems)).toEqual([
      'LAST_OWNER',
    ]);
    expect(
      codes(
        (await first.client.ask(IdentityChangeMembershipRoleDocument, { membershipId: alone, role: 'MEMBER' })).changeMembershipRole
          .problems,
      ),
    ).toEqual(['LAST_OWNER']);
    const second = await server.person({ organisationId, role: 'OWNER' });
    const ids = [alone, await membershipOf(second.id, organisationId)];
    const left = await Promise.all(
      [first, second].map((who, at) => who.client.ask(IdentityRemoveMemberDocument, { membershipId: ids[at] ?? '' })),
    );
    expect(left.flatMap(({ removeMember }) => codes(removeMember.problems))).toEqual(['LAST_OWNER']);
  });
});

describe('the list of organisations', () => {
  it('filters by kind, region, verification and a name nearly right, and pages through', async () => {
    for (const name of ['Songwe Coffee One', 'Songwe Coffee Two', 'Songwe Coffee Three'])
      await server.organisation({ name, kind: 'SUPPORT', regionCode: 'TZ-26' });
    await server.organisation({ name: 'Songwe Coffee Hidden', kind: 'SUPPORT', regionCode: 'TZ-26', isVerified: false });
    const list = async (filter: object, first = 20, after: string | null = null, client = server.anonymous) =>
      (await client.ask(IdentityOrganisationsDocument, { filter, first, after })).organisations;
    const place = { kind: 'SUPPORT', regionCode: 'TZ-26' } as const;
    expect((await list(place)).totalCount).toBe(3);
    expect((await list({ ...place, isVerified: false })).totalCount).toBe(0);
    expect((await list({ ...place, isVerified: false }, 20, null, broker.client)).totalCount).toBe(1);
    expect((await list({ ...place, text: 'cofee thre' })).edges.map(({ node }) => node.name)).toContain('Songwe Coffee Three');
    const page = await list(place, 2);
    const rest = await list(place, 2, page.pageInfo.endCursor);
    expect([page, rest].map(({ edges, pageInfo }) => [edges.length, pageInfo.hasNextPage])).toEqual([
      [2, true],
      [1, false],
    ]);
  });
});
