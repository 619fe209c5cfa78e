import { createHash } from 'node:crypto';
import type { MatchStatus } from '@kongano/domain';
import { MatchDetailsDocument } from '@kongano/graphql/matching';
import { MatchConfidentialityDocument, NdaTextDocument, SignNdaDocument } from '@kongano/graphql/receipts';
import type { PostingSide } from '@kongano/graphql/schema-types';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../../testing';

let server: TestServer;
let version: string;
const people: Record<string, SignedIn> = {};
let organisations: Record<'firm' | 'institute', string>;
const who = (name: string): SignedIn => {
  const person = people[name];
  if (!person) throw new Error(`There is no ${name}.`);
  return person;
};

beforeAll(async () => {
  server = await startTestServer({ KONGANO_TRUSTED_PROXIES: '127.0.0.1' });
  organisations = {
    firm: await server.organisation({ name: 'Kiwanda cha Chuma' }),
    institute: await server.organisation({ kind: 'ACADEMIA', name: 'Chuo cha Mfano' }),
  };
  const member = (organisationId: string, role: 'OWNER' | 'MEMBER', email = `${uuidv7()}@example.org`) =>
    server.person({ organisationId, role, email });
  people.firmOwner = await member(organisations.firm, 'OWNER', 'owner@firm.example');
  people.author = await member(organisations.firm, 'MEMBER');
  people.colleague = await member(organisations.firm, 'MEMBER');
  people.researcher = await member(organisations.institute, 'MEMBER', 'researcher@institute.example');
  people.alone = await server.person({});
  people.stranger = await server.member();
  people.broker = await server.person({ roles: ['BROKER'], email: 'neema@broker.example' });
  version = (await who('author').client.ask(NdaTextDocument, { language: 'sw' })).ndaText.version;
}, 120_000);
afterAll(() => server.stop());

interface Given {
  readonly status?: MatchStatus;
  readonly introduced?: boolean;
  /** The need is of a person without a firm. */
  readonly alone?: boolean;
}

/** A match of the firm's need and the researcher's offer. */
async function aMatch({ status = 'INTRODUCED', introduced = true, alone = false }: Given = {}): Promise<string> {
  const [id, needId, offerId] = [uuidv7(), uuidv7(), uuidv7()];
  await server.pool.query(
    `insert into need (id, author_id, organisation_id, title, status) values ($1, $2, $3, 'Kukausha mwani', 'IN_DISCUSSION')`,
    [needId, who(alone ? 'alone' : 'author').id, alone ? null : organisations.firm],
  );
  await server.pool.query(`insert into offer (id, author_id, organisation_id, title, status) values ($1, $2, $3, 'Dryer', 'PUBLISHED')`, [
    offerId,
    who('researcher').id,
    organisations.institute,
  ]);
  await server.pool.query(
    `insert into match (id, need_id, offer_id, status, source, score, owner_id, next_step_due, approached_at, introduced_at)
     values ($1, $2, $3, $4, 'BROKER', 0.5, $5, current_date + 3, now(), case when $6 then now() end)`,
    [id, needId, offerId, status, who('broker').id, introduced],
  );
  return id;
}

const sign = async (by: SignedIn, matchId: string, side: PostingSide, given: { name?: string; textVersion?: string } = {}) =>
  (await by.client.ask(SignNdaDocument, { matchId, side, language: 'sw', textVersion: version, name: 'Asha Mushi', ...given })).signNda;
const confidentiality = async (client: TestClient, id: string) => (await client.ask(MatchConfidentialityDocument, { id })).match;
const codes = ({ problems }: { problems: readonly { code: string }[] }) => problems.map(({ code }) => code);
const checked = async (client: TestClient, digest: string, path = '') => client.fetch(`/api/receipts/${digest}${path}`);

describe('the confidentiality agreement of a match', () => {
  it('is read and signed by both sides, each for itself, and both read what was signed', async () => {
    const id = await aMatch();
    expect(await confidentiality(who('author').client, id)).toMatchObject({
      receipts: [],
      viewerSides: ['NEED'],
      viewerSignsFor: ['NEED'],
    });
    const first = await sign(who('author'), id, 'NEED', { name: '  Asha   Mushi ' });
    expect(first.problems).toEqual([]);
    expect(first.receipt).toMatchObject({
      kind: 'NDA',
      side: 'NEED',
      name: 'Asha Mushi',
      organisationName: 'Kiwanda cha Chuma',
      language: 'sw',
    });
    expect((await sign(who('researcher'), id, 'OFFER', { name: 'Dr Juma' })).match?.receipts).toHaveLength(2);
    for (const name of ['colleague', 'researcher', 'broker']) {
      const receipts = (await confidentiality(who(name).client, id))?.receipts ?? [];
      expect(receipts.map(({ side, name: signedBy }) => [side, signedBy])).toEqual([
        ['NEED', 'Asha Mushi'],
        ['OFFER', 'Dr Juma'],
      ]);
    }
    expect(await confidentiality(who('stranger').client, id)).toBeNull();
  });

  it('is told to the other side and the broker, and stands in the story', async () => {
    await server.pool.query('delete from mail');
    const id = await aMatch();
    await sign(who('author'), id, 'NEED');
    const letters = [await server.letter('researcher@institute.example'), await server.letter('neema@broker.example')];
    for (const { subject, body } of letters) {
      expect(subject).toBe('Confidentiality is signed: Kukausha mwani');
      expect(body).toContain(`/matches/${id}`);
    }
    const { rows } = await server.pool.query("select 1 from mail where recipient = 'owner@firm.example'");
    expect(rows).toEqual([]);
    for (const name of ['researcher', 'colleague', 'broker']) {
      const { match } = await who(name).client.ask(MatchDetailsDocument, { id });
      expect(match?.timeline.map(({ verb, side }) => [verb, side])).toEqual([['match.nda-signed', 'NEED']]);
    }
  });

  it('is signed once for each side, however often and by whomever it is asked', async () => {
    const id = await aMatch();
    const answers = await Promise.all([
      ...[1, 2, 3].map(() => sign(who('author'), id, 'NEED')),
      ...[1, 2, 3].map(() => sign(who('firmOwner'), id, 'NEED', { name: 'Other Name' })),
    ]);
    expect(answers.flatMap(codes)).toEqual([]);
    expect(new Set(answers.map(({ receipt }) => receipt?.id)).size).toBe(1);
    expect((await sign(who('colleague'), id, 'NEED')).receipt?.id).toBe(answers[0]?.receipt?.id);
    const { rows } = await server.pool.query(`select verb from activity where subject_id = $1`, [id]);
    expect(rows).toEqual([{ verb: 'match.nda-signed' }]);
  });

  it.each<[string, PostingSide, string[]]>([
    ['firmOwner', 'NEED', []],
    ['author', 'NEED', []],
    ['colleague', 'NEED', ['NDA_NOT_SIGNER']],
    ['author', 'OFFER', ['NDA_NOT_SIGNER']],
    ['researcher', 'OFFER', []],
    ['researcher', 'NEED', ['NDA_NOT_SIGNER']],
    ['broker', 'NEED', ['NDA_NOT_SIGNER']],
  ])('signed by %s for the side %s: %j', async (name, side, expected) => {
    const id = await aMatch();
    const signsFor = (await confidentiality(who(name).client, id))?.viewerSignsFor ?? [];
    expect(signsFor.includes(side)).toBe(expected.length === 0);
    expect(codes(await sign(who(name), id, side))).toEqual(expected);
  });

  it('is signed by a person without an organisation for themselves', async () => {
    const id = await aMatch({ alone: true });
    expect((await sign(who('alone'), id, 'NEED')).receipt).toMatchObject({ organisationName: null });
  });

  it('is not found by those who do not see the match', async () => {
    const id = await aMatch();
    const variables = { matchId: id, side: 'NEED', language: 'en', textVersion: version, name: 'Asha Mushi' } as const;
    expect((await who('stranger').client.graphql(SignNdaDocument, variables)).codes).toEqual(['NOT_FOUND']);
    expect((await who('stranger').client.graphql(SignNdaDocument, { ...variables, matchId: uuidv7() })).codes).toEqual(['NOT_FOUND']);
  });

  it.each<[MatchStatus, boolean, string[]]>([
    ['BOTH_INTERESTED', false, ['NDA_NOT_OPEN']],
    ['INTRODUCED', true, []],
    ['MEETING_HELD', true, []],
    ['SCOPING', true, []],
    ['AGREEMENT', true, []],
    ['PARKED', true, []],
    ['PROJECT', true, []],
    ['DECLINED', true, ['NDA_NOT_OPEN']],
    ['WITHDRAWN', true, ['NDA_NOT_OPEN']],
  ])('of a match in the state %s (introduced: %s) is signed with %j', async (status, introduced, expected) => {
    const id = await aMatch({ status, introduced });
    expect((await confidentiality(who('author').client, id))?.viewerSignsFor).toEqual(expected.length === 0 ? ['NEED'] : []);
    expect(codes(await sign(who('author'), id, 'NEED'))).toEqual(expected);
  });

  it.each([
    ['an older text', { textVersion: '2020-01-01' }, 'NDA_TEXT_CHANGED'],
    ['no name', { name: ' ' }, 'NDA_NAME'],
    ['a name without letters', { name: '12345' }, 'NDA_NAME'],
    ['a name that no screen shows', { name: 'Asha\u0000Mushi' }, 'NDA_NAME'],
    ['half a letter', { name: 'Asha \ud800 Mushi' }, 'NDA_NAME'],
    ['a name that is too long', { name: 'a'.repeat(121) }, 'NDA_NAME'],
  ])('is not signed with %s', async (_what, given, code) => {
    expect(codes(await sign(who('author'), await aMatch(), 'NEED', given))).toEqual([code]);
  });
});

describe('a receipt under its digest', () => {
  let digest: string;
  let matchId: string;
  beforeAll(async () => {
    matchId = await aMatch();
    digest = (await sign(who('author'), matchId, 'NEED', { name: 'Asha Mushi' })).receipt?.digest ?? '';
  });

  it.each(['anonymous', 'stranger', 'alone'])('tells %s that it was signed, what and when, and no name', async (name) => {
    const client = name === 'anonymous' ? server.anonymous : who(name).client;
    const answer = await (await checked(client, digest.toUpperCase())).json();
    expect(answer).toEqual({ kind: 'NDA', signedAt: expect.stringMatching(/^\d{4}-.*Z$/), isIntact: true, receipt: null });
    expect((await checked(client, digest, '/paper')).status).toBe(404);
  });

  it.each(['author', 'colleague', 'researcher', 'broker'])('gives %s the content that has this digest', async (name) => {
    const { receipt, isIntact } = (await (await checked(who(name).client, digest)).json()) as {
      receipt: { side: string; content: string };
      isIntact: boolean;
    };
    expect([receipt.side, isIntact]).toEqual(['NEED', true]);
    expect(createHash('sha256').update(receipt.content, 'utf8').digest('hex')).toBe(digest);
    expect(JSON.parse(receipt.content)).toMatchObject({ name: 'Asha Mushi', agreement: { version } });
  });

  it.each(['0'.repeat(64), 'x', '0'.repeat(63), "' or true --", '%00'])('that nobody has is not found: %s', async (other) => {
    expect((await checked(server.anonymous, encodeURIComponent(other))).status).toBe(404);
  });

  it('says of what was changed past Kongano that it is not what was signed', async () => {
    const other = (await sign(who('author'), await aMatch(), 'NEED')).receipt?.digest ?? '';
    await server.pool.query('alter table receipt disable trigger receipt_append_only');
    await server.pool.query(`update receipt set content = replace(content, 'Asha', 'Ashe') where digest = $1`, [other]);
    await server.pool.query('alter table receipt enable trigger receipt_append_only');
    expect(await (await checked(server.anonymous, other)).json()).toMatchObject({ isIntact: false });
  });

  it('is a paper for both sides, the same bytes each time, with digest and attached content', async () => {
    const papers = await Promise.all(
      ['author', 'researcher', 'broker'].map(async (name) => {
        const answer = await checked(who(name).client, digest, '/paper');
        expect(answer.headers.get('content-type')).toBe('application/pdf');
        return Buffer.from(await answer.arrayBuffer());
      }),
    );
    expect(papers[0]?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(papers[0]?.toString('latin1')).toContain(`kongano-receipt ${digest}`);
    expect(papers[0]?.toString('latin1')).toContain('/EmbeddedFiles');
    expect(papers.map((paper) => papers[0]?.equals(paper))).toEqual([true, true, true]);
  });

  it('is one page', async () => {
    const paper = Buffer.from(await (await checked(who('author').client, digest, '/paper')).arrayBuffer()).toString('latin1');
    expect(paper.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  });

  it('is not looked for without end from one network', async () => {
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
    const ask = (address: string) => server.anonymous.fetch(`/api/receipts/${digest}`, from(address));
    const statuses = (await Promise.all(Array.from({ length: 61 }, () => ask('10.9.9.9')))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect((await ask('10.9.9.8')).status).toBe(200);
  });
});
