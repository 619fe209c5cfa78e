import { ShellDocument } from '@kongano/graphql/app';
import { ClusterOrganisationsDocument } from '@kongano/graphql/clusters';
import { IdentityOrganisationWorkDocument, IdentityProfileDocument, IdentityRegionsDocument } from '@kongano/graphql/identity';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { draftNeed, publishedNeed, publishedOffer, submittedNeed } from '../../testing/postings';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());

const shellOf = async ({ client }: Pick<SignedIn, 'client'>) => (await client.ask(ShellDocument)).viewer;

describe('the shell', () => {
  it('knows nobody in particular', async () => {
    expect(await shellOf({ client: server.anonymous })).toBeNull();
  });

  it.each([
    [['BROKER'], true],
    [['ADMINISTRATOR'], true],
    [['FUND_MANAGER'], false],
    [['REVIEWER', 'DIRECTOR'], false],
    [[], false],
  ] as const)('with the roles %j, staff: %s', async (roles, isStaff) => {
    expect(await shellOf(await server.person({ roles }))).toMatchObject({ roles, isStaff, memberships: [] });
  });

  it('lets staff read what is for members, and other roles only with an organisation', async () => {
    expect(await shellOf(await server.person({ roles: ['BROKER'] }))).toMatchObject({ isVerifiedMember: true });
    expect(await shellOf(await server.person({ roles: ['FUND_MANAGER'] }))).toMatchObject({ isVerifiedMember: false });
  });

  it('names the organisations one acts for, and whether one of them was verified', async () => {
    const member = await server.member({ name: 'Kiwanda cha Mfano', isVerified: false }, { role: 'OWNER' });
    const own = { role: 'OWNER', organisation: { id: member.organisationId, name: 'Kiwanda cha Mfano', kind: 'FIRM' } };
    expect(await shellOf(member)).toMatchObject({ isVerifiedMember: false, memberships: [own] });
    await server.pool.query('update organisation set verified_at = now() where id = $1', [member.organisationId]);
    expect(await shellOf(member)).toMatchObject({ isVerifiedMember: true });
  });

  it('names the clusters one facilitates, and no others', async () => {
    const [facilitator, other] = [await server.person(), await server.person()];
    await server.pool.query(
      `insert into cluster (id, slug, name_en, name_sw, region_code, sector_code, facilitator_id) values ($1, 'mwani', 'Seaweed', 'Mwani', 'TZ-11', '0321', $2)`,
      [uuidv7(), facilitator.id],
    );
    expect((await shellOf(facilitator))?.facilitates).toMatchObject([{ slug: 'mwani', nameSw: 'Mwani' }]);
    expect((await shellOf(other))?.facilitates).toEqual([]);
  });

  it('forgets who signed out, with the same cookie', async () => {
    const person = await server.person();
    expect(await shellOf(person)).toMatchObject({ id: person.id });
    await server.pool.query('delete from auth_session where person_id = $1', [person.id]);
    expect(await shellOf(person)).toBeNull();
  });
});

describe('one’s own profile', () => {
  it('has the address, which nobody else reads', async () => {
    const person = await server.person({ name: 'Asha Mfano', email: 'asha@mfano.example' });
    const { viewer } = await person.client.ask(IdentityProfileDocument);
    expect(viewer).toMatchObject({ name: 'Asha Mfano', email: 'asha@mfano.example', headline: null, orcid: null, language: 'en' });
    const staff = await server.person({ roles: ['ADMINISTRATOR'] });
    expect(JSON.stringify(await staff.client.ask(IdentityProfileDocument))).not.toContain('asha@');
    expect((await server.anonymous.ask(IdentityProfileDocument)).viewer).toBeNull();
  });
});

describe('the choice of regions', () => {
  it('is the whole of Tanzania, once each, in both languages', async () => {
    const { terms } = await server.anonymous.ask(IdentityRegionsDocument);
    const codes = terms.edges.map(({ node }) => node.code);
    expect(codes).toHaveLength(31);
    expect(new Set(codes).size).toBe(31);
    expect(codes.every((code) => /^TZ-\d\d$/.test(code))).toBe(true);
    expect(terms.edges.every(({ node }) => node.titleEn !== '' && node.titleSw)).toBe(true);
  });
});

describe('what an organisation works on', () => {
  it('is all of it for its own people, what is open for others, and never a draft for staff', async () => {
    const firm = await server.member();
    const id = firm.organisationId;
    const [draft, sent] = [await draftNeed(firm.client), await submittedNeed(firm.client)];
    const [open, offer] = [await publishedNeed(server, firm.client), await publishedOffer(server, firm.client)];
    const workFor = async ({ client }: Pick<SignedIn, 'client'>) => {
      const { organisation } = await client.ask(IdentityOrganisationWorkDocument, { id, needsAfter: null, offersAfter: null });
      const { needs, offers } = organisation ?? {};
      expect(needs?.totalCount).toBe(needs?.edges.length);
      return [needs?.edges.map(({ node }) => node.id).sort(), offers?.edges.map(({ node }) => node.id)];
    };
    expect(await workFor(firm)).toEqual([[draft, sent, open].sort(), [offer]]);
    expect(await workFor(await server.person({ roles: ['BROKER'] }))).toEqual([[sent, open].sort(), [offer]]);
    for (const other of [await server.member(), { client: server.anonymous }]) expect(await workFor(other)).toEqual([[open], [offer]]);
  });

  it('goes on where a page ended, needs and offers each for themselves', async () => {
    const firm = await server.member();
    await server.pool.query(
      `insert into need (id, author_id, organisation_id, status, published_at) select gen_random_uuid(), $1, $2, 'PUBLISHED', now() from generate_series(1, 23)`,
      [firm.id, firm.organisationId],
    );
    const page = async (needsAfter: string | null) =>
      (await server.anonymous.ask(IdentityOrganisationWorkDocument, { id: firm.organisationId, needsAfter, offersAfter: null }))
        .organisation?.needs;
    const first = await page(null);
    expect(first).toMatchObject({ totalCount: 23, pageInfo: { hasNextPage: true } });
    const second = await page(first?.pageInfo.endCursor ?? '');
    expect(second?.edges).toHaveLength(3);
    expect(new Set([...(first?.edges ?? []), ...(second?.edges ?? [])].map(({ node }) => node.id)).size).toBe(23);
  });
});

describe('the search for an organisation to join a cluster', () => {
  it('finds any part of a name, forgives one wrong letter, and hides what is not verified', async () => {
    const id = await server.organisation({ name: 'Nyakato Steel Works' });
    const hidden = await server.organisation({ name: 'Nyakato Hidden Works', isVerified: false });
    const { client } = await server.person();
    const found = async (text: string | null, by = client) =>
      (await by.ask(ClusterOrganisationsDocument, { text })).organisations.edges.map(({ node }) => node.id);
    for (const text of ['Steel', 'nyakato steel', 'Nyakato Stel']) expect(await found(text)).toContain(id);
    expect(await found('Nyakato')).not.toContain(hidden);
    expect(await found('Nyakato', (await server.person({ roles: ['BROKER'] })).client)).toContain(hidden);
    for (const text of ['%', '_', "' or 1=1 --", '\\']) expect(await found(text)).toEqual([]);
    expect((await found(null)).length).toBeLessThanOrEqual(12);
  });
});
