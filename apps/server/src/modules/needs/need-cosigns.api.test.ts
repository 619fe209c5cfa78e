import { CosignNeedDocument, HoldNeedDocument, NeedFormDocument, WithdrawCosignDocument } from '@kongano/graphql/needs';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { draftNeed, publishedNeed } from '../../testing/postings';

type Member = SignedIn & { organisationId: string };
let server: TestServer;
let firm: Member;
let other: Member;

beforeAll(async () => {
  server = await startTestServer();
  firm = await server.member();
  other = await server.member();
});
afterAll(() => server.stop());

const cosign = async (
  { client, organisationId }: Member,
  id: string,
  figures: { costPerYear?: number; jobs?: number; note?: string } = {},
) => (await client.ask(CosignNeedDocument, { id, organisationId, ...figures })).cosignNeed;
const need = async ({ client }: SignedIn, id: string) => (await client.ask(NeedFormDocument, { id })).need;

test('another firm says that it has the need too, and the sum is seen by everyone', async () => {
  const id = await publishedNeed(server, firm.client);
  const third = await server.member();
  const first = await cosign(other, id, { costPerYear: 4_000_000, jobs: 3, note: 'Nasi pia.' });
  expect(first).toMatchObject({ problems: [], need: { cosignCount: 1, cosignCostPerYear: 4_000_000, viewerHasCosigned: true } });
  await cosign(third, id, { costPerYear: 30_000_000_000 });
  const seen = (await server.anonymous.ask(NeedFormDocument, { id })).need;
  expect(seen).toMatchObject({ cosignCount: 2, cosignCostPerYear: 30_004_000_000, viewerHasCosigned: false });
});

test('who may cosign is told so, until they have', async () => {
  const id = await publishedNeed(server, firm.client);
  expect((await need(other, id))?.viewerCan).toEqual(['COSIGN']);
  expect((await need(firm, id))?.viewerCan).not.toContain('COSIGN');
  await cosign(other, id);
  expect((await need(other, id))?.viewerCan).toEqual([]);
});

test('a firm does so once, also when it is sent twice at the same moment', async () => {
  const id = await publishedNeed(server, firm.client);
  const answers = await Promise.all([cosign(other, id), cosign(other, id)]);
  expect(answers.map(({ problems }) => problems[0]?.code ?? 'done').sort()).toEqual(['ALREADY_COSIGNED', 'done']);
  expect((await need(other, id))?.cosignCount).toBe(1);
});

test('not its own need, not for a firm of others, not unverified, not for a university', async () => {
  const id = await publishedNeed(server, firm.client);
  expect((await cosign(firm, id)).problems).toMatchObject([{ code: 'COSIGN_OWN_NEED', field: 'organisationId' }]);
  for (const member of [
    { ...other, organisationId: uuidv7() },
    await server.member({ isVerified: false }),
    await server.member({ kind: 'ACADEMIA' }),
  ])
    expect((await cosign(member, id)).problems).toMatchObject([{ code: 'COSIGN_NEEDS_VERIFIED_FIRM', field: 'organisationId' }]);
});

test('not a need on hold, and not one that is not published', async () => {
  const [held, draft] = [await publishedNeed(server, firm.client), await draftNeed(firm.client)];
  const until = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  await firm.client.ask(HoldNeedDocument, { id: held, until, reason: 'Harvest' });
  expect((await cosign(other, held)).problems).toMatchObject([{ code: 'NEED_ON_HOLD' }]);
  const { organisationId } = other;
  expect((await other.client.graphql(CosignNeedDocument, { id: draft, organisationId })).codes).toEqual(['NOT_FOUND']);
});

test('figures are checked at their fields', async () => {
  const id = await publishedNeed(server, firm.client);
  expect((await cosign(other, id, { jobs: -1 })).problems).toMatchObject([{ code: 'TOO_LOW', field: 'jobs' }]);
  expect((await cosign(other, id, { note: 'x'.repeat(1001) })).problems).toMatchObject([{ code: 'TOO_LONG', field: 'note' }]);
  expect((await cosign(other, id, { note: 'a\u0000b' })).problems).toMatchObject([{ code: 'BAD_TEXT', field: 'note' }]);
  expect((await need(other, id))?.cosignCount).toBe(0);
});

test('it can be taken back by the firm, and by no other', async () => {
  const id = await publishedNeed(server, firm.client);
  await cosign(other, id);
  const variables = { id, organisationId: other.organisationId };
  expect((await firm.client.graphql(WithdrawCosignDocument, variables)).codes).toEqual(['FORBIDDEN']);
  const taken = await other.client.ask(WithdrawCosignDocument, variables);
  expect(taken.withdrawCosign).toMatchObject({ problems: [], need: { cosignCount: 0, viewerHasCosigned: false } });
  const again = await other.client.ask(WithdrawCosignDocument, variables);
  expect(again.withdrawCosign.problems).toMatchObject([{ code: 'NOT_COSIGNED', field: 'organisationId' }]);
});

test('anonymous callers and ids that are none are refused', async () => {
  const id = await publishedNeed(server, firm.client);
  const { organisationId } = other;
  expect((await server.anonymous.graphql(CosignNeedDocument, { id, organisationId })).codes).toEqual(['UNAUTHENTICATED']);
  expect((await other.client.graphql(CosignNeedDocument, { id: 'x', organisationId })).codes).toEqual(['NOT_FOUND']);
  expect((await other.client.graphql(CosignNeedDocument, { id, organisationId: 'x' })).codes).toEqual(['NOT_FOUND']);
});
