import { type NeedAction, type NeedStatus, needActions, needStatuses } from '@kongano/domain';
import {
  ArchiveNeedDocument,
  CloseNeedDocument,
  CosignNeedDocument,
  DiscardNeedDocument,
  HoldNeedDocument,
  NeedFormDocument,
  PublishNeedDocument,
  QualifyNeedDocument,
  RenewNeedDocument,
  ResumeNeedDocument,
  ReturnNeedDocument,
  SaveNeedDocument,
  SubmitNeedDocument,
  WithdrawNeedDocument,
} from '@kongano/graphql/needs';
import { type Answer, type SignedIn, startTestServer, type TestServer } from '../../testing';
import { draftNeed } from '../../testing/postings';

interface Actor extends SignedIn {
  readonly organisationId?: string;
}
interface Payload {
  readonly problems: readonly { readonly code: string }[];
}

let server: TestServer;
let firm: SignedIn & { organisationId: string };
const actors: Record<string, Actor> = {};

beforeAll(async () => {
  server = await startTestServer();
  firm = await server.member();
  Object.assign(actors, {
    colleague: { ...(await server.person({ organisationId: firm.organisationId })), organisationId: firm.organisationId },
    broker: await server.person({ roles: ['BROKER'] }),
    'other firm': await server.member(),
    'unverified firm': await server.member({ isVerified: false }),
  });
});
afterAll(() => server.stop());

const until = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
const reason = 'For the test.';

/** What the client sends for an action; matching has mutations of its own. */
const mutations: Record<Exclude<NeedAction, 'MATCH'>, (actor: Actor, id: string, version: number) => Promise<Answer<object>>> = {
  EDIT: ({ client }, id, version) => client.graphql(SaveNeedDocument, { id, version, input: { quantity: '12' } }),
  SUBMIT: ({ client }, id, version) => client.graphql(SubmitNeedDocument, { id, version }),
  QUALIFY: ({ client }, id) => client.graphql(QualifyNeedDocument, { id }),
  RETURN: ({ client }, id) => client.graphql(ReturnNeedDocument, { id, reason }),
  PUBLISH: ({ client }, id) => client.graphql(PublishNeedDocument, { id }),
  HOLD: ({ client }, id) => client.graphql(HoldNeedDocument, { id, until, reason }),
  RESUME: ({ client }, id) => client.graphql(ResumeNeedDocument, { id }),
  RENEW: ({ client }, id) => client.graphql(RenewNeedDocument, { id }),
  WITHDRAW: ({ client }, id) => client.graphql(WithdrawNeedDocument, { id, reason }),
  ARCHIVE: ({ client }, id) => client.graphql(ArchiveNeedDocument, { id }),
  CLOSE: ({ client }, id) => client.graphql(CloseNeedDocument, { id, solved: true, reason }),
  COSIGN: ({ client, organisationId = firm.organisationId }, id) => client.graphql(CosignNeedDocument, { id, organisationId }),
  DISCARD: ({ client }, id, version) => client.graphql(DiscardNeedDocument, { id, version }),
};
const isMutation = (action: NeedAction): action is Exclude<NeedAction, 'MATCH'> => action !== 'MATCH';

/** Puts the need back to where the table wants it, whatever an action did to it. */
async function reset(id: string, status: NeedStatus, isHeld: boolean): Promise<void> {
  await server.pool.query('delete from need_cosign where need_id = $1', [id]);
  await server.pool.query(
    `update need set status = $2, version = 1, submitted_at = now(), published_at = now(), expires_at = now() + interval '20 days',
       renewed_at = null, archived_at = null, on_hold_until = case when $3 then current_date + 5 end where id = $1`,
    [id, status, isHeld],
  );
}

/** True when the action was done, false when the server refused it. */
const wasDone = ({ data, codes }: Answer<object>): boolean => {
  const payload = Object.values(data ?? {})[0] as Payload | null | undefined;
  return codes.length === 0 && payload?.problems.length === 0;
};

const cases: readonly (readonly [NeedStatus, boolean])[] = [...needStatuses.map((status) => [status, false] as const), ['PUBLISHED', true]];

describe.each(cases)('a need that is %s (on hold: %s)', (status, isHeld) => {
  test.each(['colleague', 'broker', 'other firm', 'unverified firm'])('offers %s exactly what can be done', async (name) => {
    const actor = actors[name] ?? firm;
    let id = await draftNeed(firm.client);
    await reset(id, status, isHeld);
    const { need } = await actor.client.ask(NeedFormDocument, { id });
    const offered = need?.viewerCan ?? [];
    // What is not offered changes nothing, so that all of it can be tried at once.
    const withheld = needActions.filter(isMutation).filter((action) => !offered.includes(action));
    const tried = await Promise.all(withheld.map(async (action) => wasDone(await mutations[action](actor, id, 1))));
    expect(withheld.filter((_, at) => tried[at])).toEqual([]);
    for (const action of offered.filter(isMutation)) {
      expect([action, wasDone(await mutations[action](actor, id, 1))]).toEqual([action, true]);
      if (action === 'DISCARD') id = await draftNeed(firm.client);
      await reset(id, status, isHeld);
    }
  });
});

test('what is archived offers nothing to anybody', async () => {
  const id = await draftNeed(firm.client);
  await reset(id, 'SOLVED', false);
  await server.pool.query('update need set archived_at = now() where id = $1', [id]);
  for (const { client } of Object.values(actors)) expect((await client.ask(NeedFormDocument, { id })).need?.viewerCan ?? []).toEqual([]);
});
