import { type NeedAction, type NeedStatus, needStatuses } from '@kongano/domain';
import {
  ArchiveNeedDocument,
  CloseNeedDocument,
  DiscardNeedDocument,
  HoldNeedDocument,
  NeedDetailsDocument,
  PublishNeedDocument,
  QualifyNeedDocument,
  RenewNeedDocument,
  ResumeNeedDocument,
  ReturnNeedDocument,
  SaveNeedDocument,
  SubmitNeedDocument,
  WithdrawNeedDocument,
} from '@kongano/graphql/needs';
import { v7 as uuidv7 } from 'uuid';
import { type Answer, type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';

let server: TestServer;
let firm: SignedIn & { organisationId: string };
let broker: SignedIn;
let stranger: SignedIn;
beforeAll(async () => {
  server = await startTestServer();
  firm = await server.member();
  broker = await server.person({ roles: ['BROKER'] });
  stranger = await server.member();
}, 60_000);
afterAll(() => server.stop());

const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
type Step = (client: TestClient, id: string) => Promise<Answer<object>>;
const steps: Readonly<Record<string, Step>> = {
  EDIT: (client, id) => client.graphql(SaveNeedDocument, { id, version: 1, input: { quantity: '12' } }),
  DISCARD: (client, id) => client.graphql(DiscardNeedDocument, { id, version: 1 }),
  SUBMIT: (client, id) => client.graphql(SubmitNeedDocument, { id, version: 1 }),
  QUALIFY: (client, id) => client.graphql(QualifyNeedDocument, { id }),
  RETURN: (client, id) => client.graphql(ReturnNeedDocument, { id, reason: 'Which machine?' }),
  PUBLISH: (client, id) => client.graphql(PublishNeedDocument, { id }),
  HOLD: (client, id) => client.graphql(HoldNeedDocument, { id, until, reason: 'Harvest' }),
  RESUME: (client, id) => client.graphql(ResumeNeedDocument, { id }),
  RENEW: (client, id) => client.graphql(RenewNeedDocument, { id }),
  WITHDRAW: (client, id) => client.graphql(WithdrawNeedDocument, { id, reason: null }),
  CLOSE: (client, id) => client.graphql(CloseNeedDocument, { id, solved: true, reason: null }),
  ARCHIVE: (client, id) => client.graphql(ArchiveNeedDocument, { id }),
};

type Cell = '-' | 'same' | 'gone' | NeedStatus;
type Row = Readonly<Partial<Record<keyof typeof steps, Cell>>>;
/** By state and step, what becomes of a need whose own people take it. What is not named is refused. */
const byOwner: Readonly<Record<NeedStatus, Row>> = {
  DRAFT: { EDIT: 'same', DISCARD: 'gone', SUBMIT: 'SUBMITTED' },
  SUBMITTED: { WITHDRAW: 'WITHDRAWN' },
  QUALIFYING: { WITHDRAW: 'WITHDRAWN' },
  RETURNED: { EDIT: 'same', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  PUBLISHED: { HOLD: 'same', RENEW: 'same', WITHDRAW: 'WITHDRAWN', CLOSE: 'SOLVED' },
  IN_DISCUSSION: { WITHDRAW: 'WITHDRAWN', CLOSE: 'SOLVED' },
  AGREED: { WITHDRAW: 'WITHDRAWN', CLOSE: 'SOLVED' },
  SOLVED: { ARCHIVE: 'same' },
  CLOSED_UNSOLVED: { ARCHIVE: 'same' },
  EXPIRED: { RENEW: 'PUBLISHED', ARCHIVE: 'same' },
  WITHDRAWN: { ARCHIVE: 'same' },
};
/** The same for a broker. A draft is none of theirs. */
const byBroker: Readonly<Record<NeedStatus, Row>> = {
  DRAFT: {},
  SUBMITTED: { EDIT: 'same', QUALIFY: 'QUALIFYING', RETURN: 'RETURNED', PUBLISH: 'PUBLISHED' },
  QUALIFYING: { EDIT: 'same', RETURN: 'RETURNED', PUBLISH: 'PUBLISHED' },
  RETURNED: {},
  PUBLISHED: { HOLD: 'same', CLOSE: 'SOLVED' },
  IN_DISCUSSION: { CLOSE: 'SOLVED' },
  AGREED: { CLOSE: 'SOLVED' },
  SOLVED: { ARCHIVE: 'same' },
  CLOSED_UNSOLVED: { ARCHIVE: 'same' },
  EXPIRED: { ARCHIVE: 'same' },
  WITHDRAWN: { ARCHIVE: 'same' },
};

/** A complete need in this state, ten days before its end. */
async function needIn(status: NeedStatus): Promise<string> {
  const id = uuidv7();
  await server.pool.query(
    `insert into need (id, author_id, organisation_id, status, title, problem, must_haves, sector_code, region_code, partnership_types, published_at, expires_at)
     values ($1, $2, $3, $4, 'Nyundo', 'Zinaisha haraka.', '[{"metric": "miezi", "target": "6"}]', '2825', 'TZ-16', '{LICENCE}', now(), now() + interval '10 days')`,
    [id, firm.id, firm.organisationId, status],
  );
  return id;
}
const statusOf = async (id: string) =>
  (await server.pool.query<{ status: NeedStatus }>('select status from need where id = $1', [id])).rows[0]?.status ?? 'gone';
const saysNo = ({ codes, data }: Answer<object>): boolean =>
  codes.length > 0 ||
  Object.values<{ problems?: readonly unknown[] } | null>({ ...data }).some((payload) => (payload?.problems ?? []).length > 0);

async function outcomeOf(client: TestClient, status: NeedStatus, step: Step): Promise<Cell> {
  const id = await needIn(status);
  const answer = await step(client, id);
  const after = await statusOf(id);
  if (saysNo(answer)) return after === status ? '-' : after;
  return after === status ? 'same' : after;
}
async function outcomes(client: TestClient, status: NeedStatus): Promise<Row> {
  const row: Record<string, Cell> = {};
  for (const [action, step] of Object.entries(steps)) {
    const cell = await outcomeOf(client, status, step);
    if (cell !== '-') row[action] = cell;
  }
  return row;
}

describe.each(needStatuses)('a need that is %s', (status) => {
  it('goes where its own people may take it, and nowhere else', async () => {
    expect(await outcomes(firm.client, status)).toEqual(byOwner[status]);
  });

  it('goes where a broker may take it, and nowhere else', async () => {
    expect(await outcomes(broker.client, status)).toEqual(byBroker[status]);
  });

  it('stays where it is for a stranger and a visitor', async () => {
    expect([await outcomes(stranger.client, status), await outcomes(server.anonymous, status)]).toEqual([{}, {}]);
  });

  it.each([
    ['its own people', () => firm, byOwner],
    ['a broker', () => broker, byBroker],
  ] as const)('offers %s exactly the steps that they can take', async (_who, who, table) => {
    const { need } = await who().client.ask(NeedDetailsDocument, { id: await needIn(status) });
    const offered: readonly NeedAction[] = need?.viewerCan ?? [];
    // A match and a cosign are steps of their own, in tests of their own.
    expect(offered.filter((action) => action !== 'MATCH' && action !== 'COSIGN').sort()).toEqual(Object.keys(table[status]).sort());
  });
});

describe('an archived need', () => {
  it.each(['SUBMITTED', 'PUBLISHED', 'SOLVED', 'EXPIRED'] as const)('that was %s is moved by nobody any more', async (status) => {
    for (const { client } of [firm, broker])
      for (const step of Object.values(steps)) {
        const id = await needIn(status);
        await server.pool.query('update need set archived_at = now() where id = $1', [id]);
        expect([saysNo(await step(client, id)), await statusOf(id)]).toEqual([true, status]);
      }
  });
});
