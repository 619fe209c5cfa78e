import { type OfferAction, type OfferStatus, offerStatuses } from '@kongano/domain';
import {
  ArchiveOfferDocument,
  DiscardOfferDocument,
  HoldOfferDocument,
  OfferDetailsDocument,
  PublishOfferDocument,
  QualifyOfferDocument,
  RenewOfferDocument,
  ResumeOfferDocument,
  ReturnOfferDocument,
  SaveOfferDocument,
  SubmitOfferDocument,
  WithdrawOfferDocument,
} from '@kongano/graphql/offers';
import { v7 as uuidv7 } from 'uuid';
import { type Answer, type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';

let server: TestServer;
let institute: SignedIn & { organisationId: string };
let broker: SignedIn;
beforeAll(async () => {
  server = await startTestServer();
  institute = await server.member({ kind: 'ACADEMIA' });
  broker = await server.person({ roles: ['BROKER'] });
}, 60_000);
afterAll(() => server.stop());

const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
type Step = (client: TestClient, id: string) => Promise<Answer<object>>;
const steps: Readonly<Record<string, Step>> = {
  EDIT: (client, id) => client.graphql(SaveOfferDocument, { id, version: 1, input: { unit: 'Workshop' } }),
  DISCARD: (client, id) => client.graphql(DiscardOfferDocument, { id, version: 1 }),
  SUBMIT: (client, id) => client.graphql(SubmitOfferDocument, { id, version: 1 }),
  QUALIFY: (client, id) => client.graphql(QualifyOfferDocument, { id }),
  RETURN: (client, id) => client.graphql(ReturnOfferDocument, { id, reason: 'Which fruit?' }),
  PUBLISH: (client, id) => client.graphql(PublishOfferDocument, { id }),
  HOLD: (client, id) => client.graphql(HoldOfferDocument, { id, until, reason: 'Examinations' }),
  RESUME: (client, id) => client.graphql(ResumeOfferDocument, { id }),
  RENEW: (client, id) => client.graphql(RenewOfferDocument, { id }),
  WITHDRAW: (client, id) => client.graphql(WithdrawOfferDocument, { id, reason: null }),
  ARCHIVE: (client, id) => client.graphql(ArchiveOfferDocument, { id }),
};

type Cell = '-' | 'same' | 'gone' | OfferStatus;
type Row = Readonly<Partial<Record<keyof typeof steps, Cell>>>;
/** By state and step, what becomes of an offer. What is not named is refused. */
const table: Readonly<Record<OfferStatus, { readonly owner: Row; readonly broker: Row }>> = {
  DRAFT: { owner: { EDIT: 'same', DISCARD: 'gone', SUBMIT: 'SUBMITTED' }, broker: {} },
  SUBMITTED: {
    owner: { WITHDRAW: 'WITHDRAWN' },
    broker: { EDIT: 'same', QUALIFY: 'QUALIFYING', RETURN: 'RETURNED', PUBLISH: 'PUBLISHED' },
  },
  QUALIFYING: { owner: { WITHDRAW: 'WITHDRAWN' }, broker: { EDIT: 'same', RETURN: 'RETURNED', PUBLISH: 'PUBLISHED' } },
  RETURNED: { owner: { EDIT: 'same', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' }, broker: {} },
  PUBLISHED: { owner: { HOLD: 'same', RENEW: 'same', WITHDRAW: 'WITHDRAWN' }, broker: { HOLD: 'same' } },
  EXPIRED: { owner: { RENEW: 'PUBLISHED', ARCHIVE: 'same' }, broker: { ARCHIVE: 'same' } },
  WITHDRAWN: { owner: { ARCHIVE: 'same' }, broker: { ARCHIVE: 'same' } },
};

/** A complete offer in this state, ten days before its end. */
async function offerIn(status: OfferStatus): Promise<string> {
  const id = uuidv7();
  await server.pool.query(
    `insert into offer (id, author_id, organisation_id, status, title, summary, description, stage, field_codes, partnership_types, published_at, expires_at)
     values ($1, $2, $3, $4, 'Dryer', 'A tunnel dryer.', 'Dries fruit in two days.', 'LAB_TESTED', '{2.3}', '{LICENCE}', now(), now() + interval '10 days')`,
    [id, institute.id, institute.organisationId, status],
  );
  return id;
}
const statusOf = async (id: string) =>
  (await server.pool.query<{ status: OfferStatus }>('select status from offer where id = $1', [id])).rows[0]?.status ?? 'gone';
const saysNo = ({ codes, data }: Answer<object>): boolean =>
  codes.length > 0 ||
  Object.values<{ problems?: readonly unknown[] } | null>({ ...data }).some((payload) => (payload?.problems ?? []).length > 0);

async function outcomes(client: TestClient, status: OfferStatus): Promise<Row> {
  const row: Record<string, Cell> = {};
  for (const [action, step] of Object.entries(steps)) {
    const id = await offerIn(status);
    const isRefused = saysNo(await step(client, id));
    const after = await statusOf(id);
    if (!isRefused || after !== status) row[action] = after === status ? 'same' : after;
  }
  return row;
}

describe.each(offerStatuses)('an offer that is %s', (status) => {
  it('goes where its own people and a broker may take it, and nowhere else', async () => {
    expect(await outcomes(institute.client, status)).toEqual(table[status].owner);
    expect(await outcomes(broker.client, status)).toEqual(table[status].broker);
  });

  it('stays where it is for strangers', async () => {
    const stranger = await server.member();
    expect(await outcomes(stranger.client, status)).toEqual({});
    expect(await outcomes(server.anonymous, status)).toEqual({});
  });

  it('offers each of them exactly the steps that they can take', async () => {
    const id = await offerIn(status);
    const offered = async (client: TestClient): Promise<OfferAction[]> =>
      [...((await client.ask(OfferDetailsDocument, { id })).offer?.viewerCan ?? [])].filter((action) => action !== 'MATCH').sort();
    expect(await offered(institute.client)).toEqual(Object.keys(table[status].owner).sort());
    expect(await offered(broker.client)).toEqual(Object.keys(table[status].broker).sort());
  });

  it('is moved by nobody any more once it is archived', async () => {
    for (const { client } of [institute, broker])
      for (const step of Object.values(steps)) {
        const id = await offerIn(status);
        await server.pool.query('update offer set archived_at = now() where id = $1', [id]);
        expect([saysNo(await step(client, id)), await statusOf(id)]).toEqual([true, status]);
      }
  });
});
