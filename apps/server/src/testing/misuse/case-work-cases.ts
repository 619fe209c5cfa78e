import type { Visibility } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import { publishedNeed, publishedOffer } from '../postings';
import type { TestServer } from '../test-server';
import { addThread } from '../threads';
import type { MisusedCase } from './misused-case';

const today = (plusDays = 0): string => new Date(Date.now() + plusDays * 86_400_000).toISOString().slice(0, 10);

/** What brokers and the two sides do with a match, and what is written in threads and kept of searches. */
export const caseWorkCases = (server: () => TestServer): readonly MisusedCase[] => {
  const broker = () => server().person({ roles: ['BROKER'] });
  const pair = async (visibility: Visibility = 'PUBLIC') => {
    const [firm, institute] = [await server().member(), await server().member({ kind: 'ACADEMIA' })];
    const needId = await publishedNeed(server(), firm.client, { visibility });
    const offerId = await publishedOffer(server(), institute.client);
    return { needId, offerId };
  };
  const match = async (given: Readonly<Record<string, unknown>>, status = 'SHORTLISTED') => {
    const [id, { needId, offerId }, { client }] = [uuidv7(), await pair(), await broker()];
    await server().pool.query(`insert into match (id, need_id, offer_id, status, source, score) values ($1, $2, $3, $4, 'BROKER', 0.5)`, [
      id,
      needId,
      offerId,
      status,
    ]);
    return { client, variables: { id, ...given } };
  };
  /** Both are interested, and whose the need is, is not known; the side of the need has consented already or not. */
  const anonymousMatch = async (consentAt: Date | null) => {
    const [id, { needId, offerId }, { client }] = [uuidv7(), await pair('ANONYMOUS'), await broker()];
    await server().pool.query(
      `insert into match (id, need_id, offer_id, status, source, score, need_consent_at) values ($1, $2, $3, 'BOTH_INTERESTED', 'BROKER', 0.5, $4)`,
      [id, needId, offerId, consentAt],
    );
    return { client, variables: { id, side: 'NEED', note: 'Asha, kwa simu' } };
  };
  const inThread = async () => {
    const { client, id } = await server().person();
    return { client, personId: id, threadId: await addThread(server().pool, { personIds: [id] }) };
  };
  const batchInput = { fewestPerNeed: 0, mostPerNeed: 1, mostPerPerson: 1, isFair: false, onlyGood: false };
  const batch = async (given: Readonly<Record<string, unknown>> = {}, state = 'DONE') => {
    const [id, { needId, offerId }, { client, id: authorId }] = [uuidv7(), await pair(), await broker()];
    const wishes = JSON.stringify({ ...batchInput, needRegion: null, offerRegion: null, mostPerOrganisation: null, mostPerRegion: null });
    const plan = JSON.stringify([{ needId, offerId, score: 0.5 }]);
    await server().pool.query(
      `insert into match_batch (id, author_id, state, wishes, need_ids, offer_ids, plan) values ($1, $2, $3, $4, array[$5::uuid], array[$6::uuid], $7)`,
      [id, authorId, state, wishes, needId, offerId, plan],
    );
    return { client, variables: { id, ...given }, needId, offerId };
  };
  return [
    {
      operation: 'PlanMatchBatch',
      scene: async () => {
        await pair();
        return { client: (await broker()).client, variables: { id: uuidv7(), input: batchInput } };
      },
    },
    { operation: 'RunMatchBatch', scene: () => batch({ version: 1 }), ids: ['id'], isVersioned: true },
    { operation: 'CancelMatchBatch', scene: () => batch({}, 'CANCELLED'), ids: ['id'] },
    {
      operation: 'ChangeMatchBatchPair',
      scene: async () => {
        const { client, variables, needId, offerId } = await batch({ version: 1, change: 'LOCK' });
        return { client, variables: { ...variables, needId, offerId } };
      },
      ids: ['id'],
      isVersioned: true,
    },
    {
      operation: 'ShortlistMatch',
      scene: async () => ({ client: (await broker()).client, variables: { id: uuidv7(), ...(await pair()) } }),
      ids: ['needId', 'offerId'],
    },
    { operation: 'IntroduceMatch', scene: () => match({ message: 'Karibuni' }), ids: ['id'], texts: ['message'] },
    { operation: 'DeclineMatch', scene: () => match({ reason: 'OTHER', note: 'Bei ni kubwa' }), ids: ['id'], texts: ['note'] },
    {
      operation: 'SetMatchNextStep',
      scene: () => match({ nextStep: 'Piga simu', due: today(2) }),
      ids: ['id'],
      texts: ['nextStep'],
    },
    { operation: 'ApproachMatch', scene: () => match({}), ids: ['id'] },
    {
      operation: 'RecordMatchInterest',
      scene: () => match({ side: 'NEED', note: 'Asha, kwa simu' }, 'APPROACHED'),
      ids: ['id'],
      texts: ['note'],
    },
    {
      operation: 'ConsentToMatch',
      scene: () => anonymousMatch(null),
      ids: ['id'],
      texts: ['note'],
    },
    {
      operation: 'WithdrawMatchConsent',
      scene: () => anonymousMatch(new Date()),
      ids: ['id'],
      texts: ['note'],
    },
    {
      operation: 'HoldMatchMeeting',
      scene: () => match({ metOn: today(), note: 'Kiwandani' }, 'INTRODUCED'),
      ids: ['id'],
      texts: ['note'],
    },
    { operation: 'ScopeMatch', scene: () => match({}, 'INTRODUCED'), ids: ['id'] },
    {
      operation: 'AgreeMatch',
      scene: () => match({ side: 'OFFER', note: 'Dkt Mfano, kwa barua' }, 'SCOPING'),
      ids: ['id'],
      texts: ['note'],
    },
    { operation: 'WithdrawMatch', scene: () => match({ reason: 'Fedha zimeisha' }, 'SCOPING'), ids: ['id'], texts: ['reason'] },
    { operation: 'ReportMatchConflict', scene: () => match({ reason: 'Ni ndugu' }), ids: ['id'], texts: ['reason'] },
    {
      operation: 'WaiveMatchConflict',
      scene: async () => {
        const { client, variables } = await match({ reason: 'Wote wawili wamesema wanajua.' });
        // One person of both sides.
        await server().pool.query(
          `insert into membership (id, organisation_id, person_id, role)
           select $2, n.organisation_id, o.author_id, 'MEMBER' from match m join need n on n.id = m.need_id join offer o on o.id = m.offer_id where m.id = $1`,
          [variables.id, uuidv7()],
        );
        return { client, variables };
      },
      ids: ['id'],
      texts: ['reason'],
    },
    { operation: 'RecordMatchSilence', scene: () => match({}, 'INTRODUCED'), ids: ['id'] },
    { operation: 'ParkMatch', scene: () => match({ until: today(20), reason: 'Mavuno' }), ids: ['id'], texts: ['reason'] },
    { operation: 'UnparkMatch', scene: () => match({}, 'PARKED'), ids: ['id'] },
    { operation: 'RemindMatch', scene: () => match({}, 'INTRODUCED'), ids: ['id'] },
    {
      operation: 'HandOverMatch',
      scene: async () => match({ brokerId: (await broker()).id, reason: 'Likizo' }),
      ids: ['id', 'brokerId'],
      texts: ['reason'],
    },
    {
      operation: 'DismissSuggestion',
      scene: async () => ({
        client: (await broker()).client,
        variables: { ...(await pair()), side: 'NEED', reason: 'OTHER', note: 'Bei ni kubwa' },
      }),
      ids: ['needId', 'offerId'],
      texts: ['note'],
    },
    {
      operation: 'DismissExpert',
      scene: async () => {
        const [{ needId }, { id }] = [await pair(), await server().person()];
        return {
          client: (await broker()).client,
          variables: { needId, kind: 'PERSON', expertId: id, side: 'NEED', reason: 'OTHER', note: 'Bei ni kubwa' },
        };
      },
      ids: ['needId', 'expertId'],
      texts: ['note'],
    },
    {
      operation: 'PostMessage',
      scene: async () => {
        const { client, threadId } = await inThread();
        return { client, variables: { id: uuidv7(), threadId, body: 'Habari' } };
      },
      ids: ['threadId'],
      texts: ['body'],
    },
    {
      operation: 'EditMessage',
      scene: async () => {
        const [{ client, threadId, personId }, id] = [await inThread(), uuidv7()];
        await server().pool.query(`insert into message (id, thread_id, number, author_id, body) values ($1, $2, 1, $3, 'Habari')`, [
          id,
          threadId,
          personId,
        ]);
        return { client, variables: { id, body: 'Habari gani' } };
      },
      ids: ['id'],
      texts: ['body'],
    },
    {
      operation: 'SaveSearch',
      scene: async () => ({
        client: (await server().person()).client,
        variables: { id: uuidv7(), input: { kind: 'NEED', name: 'Mashine', address: 'text=mashine' } },
      }),
      // Any address becomes a plain one, so only its length can be wrong.
      texts: ['input.name'],
      isOpen: true,
    },
  ];
};
