import { addDays, dayOf } from '@kongano/domain';
import type { TypedDocumentNode } from '@kongano/graphql';
import { MatchDetailsDocument, OpenProjectDocument } from '@kongano/graphql/matching';
import {
  AcceptMilestoneDropDocument,
  AddProjectDocumentDocument,
  CompleteProjectDocument,
  ConfirmMilestoneDocument,
  DropMilestoneDocument,
  KeepMilestoneDocument,
  PlanMilestoneDocument,
  ProjectDetailsDocument,
  ProjectsDocument,
  RefuseMilestoneDocument,
  RemoveMilestoneDocument,
  ReportMilestoneDocument,
  SaveMilestoneDocument,
  SaveProjectDocument,
  StartProjectDocument,
  StopProjectDocument,
} from '@kongano/graphql/projects';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { addFile } from '../../testing/files';
import { addProject, agreedMatch, type ProjectPeople, projectPeople } from '../../testing/projects';

type Payload = { readonly problems: readonly { readonly code: string; readonly field: string | null }[] };

let server: TestServer;
let people: ProjectPeople;
let stranger: SignedIn;
const today = dayOf(new Date());

beforeAll(async () => {
  server = await startTestServer();
  people = await projectPeople(server);
  stranger = await server.member();
}, 60_000);
afterAll(() => server.stop());

const ask = async <Variables extends object>(
  by: SignedIn,
  document: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
): Promise<Payload['problems']> => (Object.values((await by.client.ask(document, variables as never)) as object)[0] as Payload).problems;
const seenBy = async (by: SignedIn, id: string) => (await by.client.ask(ProjectDetailsDocument, { id })).project;
const upload = async ({ client }: SignedIn): Promise<string> => {
  const headers = { 'content-type': 'text/plain', 'x-file-name': 'hati.txt' };
  const response = await client.fetch('/files', { method: 'POST', headers, body: 'Hati ya mradi' });
  return ((await response.json()) as { id: string }).id;
};
const milestoneOf = async (by: SignedIn, id: string) => (await seenBy(by, id))?.milestones[0];

describe('the way of a project', () => {
  it('goes from the agreement over a milestone that is refused and reported again to what was reached, and reads as a story', async () => {
    const { firm, institute, broker } = people;
    const match = await agreedMatch(server, people);
    const [id, milestoneId] = [uuidv7(), uuidv7()];
    expect((await firm.client.graphql(OpenProjectDocument, { id, matchId: match.id })).codes).toEqual(['FORBIDDEN']);
    expect(await ask(broker, OpenProjectDocument, { id, matchId: match.id, version: 1 })).toEqual([]);
    const draft = await seenBy(firm, id);
    expect(draft).toMatchObject({
      title: 'Kukausha mwani',
      status: 'DRAFT',
      viewerRoles: ['NEED_OWNER'],
      viewerCan: ['PLAN', 'EDIT', 'ADD_DOCUMENT', 'STOP'],
    });
    expect(draft?.goals).toEqual([
      expect.objectContaining({ metric: 'Muda wa kukausha', today: '4', target: '2', unit: 'siku', reached: null }),
    ]);
    expect(draft?.partners.map(({ role, organisation, person }) => [role, organisation?.id, person?.id])).toEqual([
      ['NEED_OWNER', firm.organisationId, firm.id],
      ['SOLVER', institute.organisationId, institute.id],
    ]);
    expect((await firm.client.ask(MatchDetailsDocument, { id: match.id })).match?.project?.id).toBe(id);

    const input = { title: 'Kikaushio cha kwanza', delivers: 'Kikaushio kinachofanya kazi', dueOn: addDays(today, 30) };
    expect(await ask(institute, PlanMilestoneDocument, { id: milestoneId, projectId: id, input })).toEqual([]);
    expect(await ask(firm, StartProjectDocument, { id })).toEqual([]);
    expect((await milestoneOf(institute, id))?.viewerCan).toEqual(['REPORT', 'EDIT', 'DROP']);

    const photo = await addFile(server, institute.id);
    expect(await ask(institute, ReportMilestoneDocument, { id: milestoneId, report: 'Kimejengwa.', fileIds: [photo] })).toEqual([]);
    expect((await milestoneOf(firm, id))?.viewerCan).toEqual(['CONFIRM', 'REFUSE']);
    expect((await milestoneOf(broker, id))?.viewerCan).toEqual([]);
    expect(await ask(firm, RefuseMilestoneDocument, { id: milestoneId, reason: 'Feni haizunguki.' })).toEqual([]);
    expect(await ask(institute, ReportMilestoneDocument, { id: milestoneId, report: 'Feni imebadilishwa.', fileIds: [] })).toEqual([]);
    expect(await ask(firm, ConfirmMilestoneDocument, { id: milestoneId })).toEqual([]);
    const milestone = await milestoneOf(institute, id);
    expect(milestone?.reports.map(({ number, answer, answerReason, evidence }) => [number, answer, answerReason, evidence.length])).toEqual(
      [
        [2, 'CONFIRMED', null, 0],
        [1, 'REFUSED', 'Feni haizunguki.', 1],
      ],
    );

    expect((await seenBy(firm, id))?.viewerCan).toContain('COMPLETE');
    expect(await ask(firm, CompleteProjectDocument, { id, reached: [' 1.5 '] })).toEqual([]);
    const done = await seenBy(institute, id);
    expect([done?.status, done?.goals[0]?.reached, done?.viewerCan]).toEqual(['COMPLETED', '1.5', []]);
    const { rows } = await server.pool.query<{ status: string }>('select status from need where id = $1', [match.needId]);
    expect(rows).toEqual([{ status: 'SOLVED' }]);
    expect(done?.timeline.map(({ verb, milestone: about, reason }) => [verb, about, reason]).reverse()).toEqual([
      ['project.opened', null, null],
      ['project.milestone-planned', input.title, null],
      ['project.started', null, null],
      ['project.milestone-reported', input.title, null],
      ['project.milestone-refused', input.title, 'Feni haizunguki.'],
      ['project.milestone-reported', input.title, null],
      ['project.milestone-confirmed', input.title, null],
      ['project.completed', null, null],
    ]);
  });

  it('drops a milestone only when the firm agrees, and keeps it when it does not', async () => {
    const { firm, institute, broker } = people;
    const { id, milestoneId } = await addProject(server, people);
    expect(await ask(broker, DropMilestoneDocument, { id: milestoneId, reason: 'Too dear' })).toEqual([]);
    expect(await ask(firm, KeepMilestoneDocument, { id: milestoneId, reason: 'Tunahitaji' })).toEqual([]);
    expect((await milestoneOf(institute, id))?.statusReason).toBe('Tunahitaji');
    expect(await ask(institute, DropMilestoneDocument, { id: milestoneId, reason: 'The fan is not sold here' })).toEqual([]);
    expect(await ask(firm, AcceptMilestoneDropDocument, { id: milestoneId })).toEqual([]);
    expect(await milestoneOf(firm, id)).toMatchObject({ status: 'DROPPED', statusReason: 'The fan is not sold here' });
    expect(await ask(firm, CompleteProjectDocument, { id, reached: ['2'] })).toEqual([
      expect.objectContaining({ code: 'PROJECT_NOTHING_CONFIRMED' }),
    ]);
    expect(await ask(firm, StopProjectDocument, { id, reason: 'Hakuna kilichobaki' })).toEqual([]);
    expect(await seenBy(institute, id)).toMatchObject({ status: 'STOPPED', statusReason: 'Hakuna kilichobaki', viewerCan: [] });
  });

  it('changes and takes away what is planned, while it is a draft', async () => {
    const { firm, institute } = people;
    const { id, milestoneId } = await addProject(server, people, { status: 'DRAFT' });
    const input = { title: 'Kikaushio cha pili', dueOn: addDays(today, 60) };
    expect(await ask(institute, SaveMilestoneDocument, { id: milestoneId, version: 1, input })).toEqual([]);
    expect(await milestoneOf(firm, id)).toMatchObject({ ...input, version: 2 });
    expect(await ask(firm, RemoveMilestoneDocument, { id: milestoneId, version: 2 })).toEqual([]);
    expect(await milestoneOf(firm, id)).toBeUndefined();
    expect(await ask(firm, StartProjectDocument, { id })).toEqual([expect.objectContaining({ code: 'PROJECT_WITHOUT_MILESTONE' })]);
  });
});

describe('a change of what somebody else changed meanwhile', () => {
  it('of a project is refused, with the project as it is', async () => {
    const { firm, institute } = people;
    const { id } = await addProject(server, people);
    expect(await ask(firm, SaveProjectDocument, { id, version: 1, input: { title: 'Mwani mkavu', summary: 'Kwa soko' } })).toEqual([]);
    const { saveProject } = await institute.client.ask(SaveProjectDocument, { id, version: 1, input: { title: 'Dry seaweed' } });
    expect([saveProject.problems.map(({ code }) => code), saveProject.project?.title, saveProject.project?.version]).toEqual([
      ['STALE_VERSION'],
      'Mwani mkavu',
      2,
    ]);
  });

  it('of a milestone is refused too, and so is an answer to a report that was not seen', async () => {
    const { firm, institute } = people;
    const { milestoneId } = await addProject(server, people);
    const input = { title: 'Kipya', dueOn: addDays(today, 9) };
    expect(await ask(firm, SaveMilestoneDocument, { id: milestoneId, version: 1, input })).toEqual([]);
    expect(await ask(institute, SaveMilestoneDocument, { id: milestoneId, version: 1, input })).toEqual([
      expect.objectContaining({ code: 'STALE_VERSION' }),
    ]);
    expect(await ask(institute, ReportMilestoneDocument, { id: milestoneId, report: 'Tayari', fileIds: [], version: 2 })).toEqual([]);
    expect(await ask(firm, ConfirmMilestoneDocument, { id: milestoneId, version: 2 })).toEqual([
      expect.objectContaining({ code: 'STALE_VERSION' }),
    ]);
  });
});

describe('what a person brings', () => {
  it.each<[string, string | null, (id: string, milestoneId: string) => Promise<Payload['problems']>]>([
    ['PROJECT_TITLE_REQUIRED', 'title', (id) => ask(people.firm, SaveProjectDocument, { id, version: 1, input: { title: ' ' } })],
    ['TOO_LONG', 'title', (id) => ask(people.firm, SaveProjectDocument, { id, version: 1, input: { title: 'x'.repeat(161) } })],
    [
      'DATE_PAST',
      'dueOn',
      (id) => ask(people.firm, PlanMilestoneDocument, { id: uuidv7(), projectId: id, input: { title: 'Hatua', dueOn: today } }),
    ],
    [
      'MILESTONE_TITLE_REQUIRED',
      'title',
      (id) => ask(people.firm, PlanMilestoneDocument, { id: uuidv7(), projectId: id, input: { title: '', dueOn: addDays(today, 3) } }),
    ],
    ['REPORT_REQUIRED', 'report', (_, id) => ask(people.institute, ReportMilestoneDocument, { id, report: ' ', fileIds: [] })],
    ['UNKNOWN_FILE', 'fileIds', (_, id) => ask(people.institute, ReportMilestoneDocument, { id, report: 'Tayari', fileIds: [uuidv7()] })],
    ['NOT_ALLOWED', null, (_, id) => ask(people.firm, ReportMilestoneDocument, { id, report: 'Tayari', fileIds: [] })],
    ['MILESTONE_WRONG_STATUS', null, (_, id) => ask(people.firm, ConfirmMilestoneDocument, { id })],
    ['REASON_REQUIRED', 'reason', (_, id) => ask(people.firm, DropMilestoneDocument, { id, reason: ' ' })],
    ['REASON_REQUIRED', 'reason', (id) => ask(people.firm, StopProjectDocument, { id, reason: '' })],
    ['PROJECT_MILESTONES_OPEN', null, (id) => ask(people.firm, CompleteProjectDocument, { id, reached: ['2'] })],
  ])('%s is said of %s, and nothing is written', async (code, field, act) => {
    const { id, milestoneId } = await addProject(server, people);
    expect(await act(id, milestoneId)).toEqual([expect.objectContaining({ code, field })]);
    const { rows } = await server.pool.query('select verb from activity where subject_id = $1', [id]);
    expect(rows).toEqual([]);
  });

  it('is not a file of somebody else, nor one that stands elsewhere', async () => {
    const { institute, firm } = people;
    const { id, milestoneId } = await addProject(server, people);
    const [own, other] = [await addFile(server, institute.id), await addFile(server, firm.id)];
    const report = (fileIds: string[]) => ask(institute, ReportMilestoneDocument, { id: milestoneId, report: 'Tayari', fileIds });
    expect(await report([other])).toEqual([expect.objectContaining({ code: 'UNKNOWN_FILE' })]);
    expect(await ask(institute, AddProjectDocumentDocument, { id, documentId: uuidv7(), title: 'Michoro', fileId: own })).toEqual([]);
    expect(await report([own])).toEqual([expect.objectContaining({ code: 'FILE_ALREADY_ATTACHED' })]);
  });
});

describe('documents', () => {
  it('keep every version, under the newest title', async () => {
    const { firm, institute } = people;
    const { id } = await addProject(server, people);
    const documentId = uuidv7();
    const add = async (by: SignedIn, title: string) =>
      ask(by, AddProjectDocumentDocument, { id, documentId, title, fileId: await addFile(server, by.id) });
    expect([await add(institute, 'Michoro'), await add(firm, 'Michoro ya mwisho')]).toEqual([[], []]);
    const [document] = (await seenBy(firm, id))?.documents ?? [];
    expect([document?.title, document?.versions.map(({ number, addedBy }) => [number, addedBy?.id])]).toEqual([
      'Michoro ya mwisho',
      [
        [2, firm.id],
        [1, institute.id],
      ],
    ]);
    expect(await ask(firm, AddProjectDocumentDocument, { id, documentId: uuidv7(), title: ' ', fileId: uuidv7() })).toEqual([
      expect.objectContaining({ code: 'DOCUMENT_TITLE_REQUIRED', field: 'title' }),
    ]);
  });

  it('of another project are none', async () => {
    const { firm } = people;
    const [one, other] = [await addProject(server, people), await addProject(server, people)];
    const documentId = uuidv7();
    const add = async (id: string) =>
      firm.client.graphql(AddProjectDocumentDocument, { id, documentId, title: 'Hati', fileId: await addFile(server, firm.id) });
    await add(one.id);
    expect((await add(other.id)).codes).toEqual(['NOT_FOUND']);
  });
});

describe('who sees a project', () => {
  it('is its partners’ people and staff; for others there is no such thing', async () => {
    const { firm, institute, broker } = people;
    const { id, milestoneId } = await addProject(server, people);
    const colleague = await server.person({ organisationId: institute.organisationId });
    for (const by of [firm, institute, broker, colleague]) expect((await seenBy(by, id))?.id).toBe(id);
    expect(await seenBy(stranger, id)).toBeNull();
    const steps = await Promise.all([
      stranger.client.graphql(StartProjectDocument, { id }),
      stranger.client.graphql(StartProjectDocument, { id: uuidv7() }),
      stranger.client.graphql(ConfirmMilestoneDocument, { id: milestoneId }),
      stranger.client.graphql(ConfirmMilestoneDocument, { id: uuidv7() }),
    ]);
    expect(new Set(steps.map(({ codes, messages }) => JSON.stringify([codes, messages]))).size).toBe(1);
    expect((await server.anonymous.graphql(ProjectDetailsDocument, { id })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('ends with the membership, and its files with it', async () => {
    const { institute } = people;
    const { id } = await addProject(server, people);
    const colleague = await server.person({ organisationId: institute.organisationId });
    const fileId = await upload(institute);
    await ask(institute, AddProjectDocumentDocument, { id, documentId: uuidv7(), title: 'Hati', fileId });
    const statuses = async () =>
      Promise.all([colleague, stranger, people.firm].map(async ({ client }) => (await client.fetch(`/files/${fileId}`)).status));
    const before = await statuses();
    expect(before).toEqual([200, 404, 200]);
    await server.pool.query('delete from membership where person_id = $1', [colleague.id]);
    expect([await seenBy(colleague, id), (await statuses())[0]]).toEqual([null, 404]);
  });

  it('lists their own for partners and all for staff, by state, words, day and order', async () => {
    const { broker } = people;
    const own = await projectPeople(server);
    const first = await addProject(server, own, { dueInDays: -3 });
    const second = await addProject(server, own, { status: 'DRAFT', dueInDays: 90 });
    await server.pool.query(`update project set title = 'Zao la mwani' where id = $1`, [second.id]);
    const list = async (by: SignedIn, variables: object) =>
      (await by.client.ask(ProjectsDocument, { first: 50, ...variables })).projects.edges.map(({ node }) => node.id);
    expect(await list(own.firm, {})).toEqual([second.id, first.id]);
    expect(await list(own.firm, { sort: 'DUE' })).toEqual([first.id, second.id]);
    expect(await list(own.firm, { sort: 'TITLE' })).toEqual([first.id, second.id]);
    expect(await list(own.institute, { filter: { status: ['DRAFT'] } })).toEqual([second.id]);
    expect(await list(own.institute, { filter: { isOverdue: true } })).toEqual([first.id]);
    expect(await list(own.institute, { filter: { text: ' ZAO ' } })).toEqual([second.id]);
    expect(await list(broker, {})).toEqual(expect.arrayContaining([first.id, second.id]));
    expect(await list(broker, { filter: { mine: true } })).not.toContain(first.id);
    expect(await list(own.broker, { filter: { mine: true }, sort: 'OLDEST' })).toEqual([first.id, second.id]);
    expect(await list(stranger, {})).toEqual([]);
    const page = await own.firm.client.ask(ProjectsDocument, { first: 1 });
    expect([page.projects.totalCount, page.projects.pageInfo.hasNextPage]).toEqual([2, true]);
    expect(await list(own.firm, { first: 1, after: page.projects.pageInfo.endCursor })).toEqual([first.id]);
  });
});

describe('of 50 calls at once exactly one succeeds', () => {
  type Act = (ids: { id: string; milestoneId: string }, at: number) => Promise<Payload['problems']>;
  const by = (at: number) => (at % 2 ? people.firm : people.institute);
  it.each<[string, Parameters<typeof addProject>[2], Act]>([
    ['START', { status: 'DRAFT' }, ({ id }) => ask(people.firm, StartProjectDocument, { id })],
    ['COMPLETE', { milestone: 'CONFIRMED' }, ({ id }) => ask(people.firm, CompleteProjectDocument, { id, reached: ['2'] })],
    ['STOP', {}, ({ id }, at) => ask(by(at), StopProjectDocument, { id, reason: 'Fedha' })],
    ['EDIT', {}, ({ id }, at) => ask(by(at), SaveProjectDocument, { id, version: 1, input: { title: `Kichwa ${at}` } })],
    ['CONFIRM', { milestone: 'REPORTED' }, ({ milestoneId: id }) => ask(people.firm, ConfirmMilestoneDocument, { id })],
    ['REFUSE', { milestone: 'REPORTED' }, ({ milestoneId: id }) => ask(people.firm, RefuseMilestoneDocument, { id, reason: 'Bado' })],
    [
      'CONFIRM or REFUSE',
      { milestone: 'REPORTED' },
      ({ milestoneId: id }, at) =>
        at % 2 ? ask(people.firm, ConfirmMilestoneDocument, { id }) : ask(people.firm, RefuseMilestoneDocument, { id, reason: 'Bado' }),
    ],
    ['REPORT', {}, ({ milestoneId: id }) => ask(people.institute, ReportMilestoneDocument, { id, report: 'Tayari', fileIds: [] })],
    ['DROP', {}, ({ milestoneId: id }, at) => ask(by(at), DropMilestoneDocument, { id, reason: 'Ghali' })],
    ['ACCEPT_DROP', { milestone: 'DROP_PROPOSED' }, ({ milestoneId: id }) => ask(people.firm, AcceptMilestoneDropDocument, { id })],
    ['KEEP', { milestone: 'DROP_PROPOSED' }, ({ milestoneId: id }) => ask(people.firm, KeepMilestoneDocument, { id, reason: 'La' })],
    [
      'EDIT of a milestone',
      {},
      ({ milestoneId: id }, at) =>
        ask(by(at), SaveMilestoneDocument, { id, version: 1, input: { title: `Hatua ${at}`, dueOn: addDays(today, 40) } }),
    ],
  ])('%s', async (_step, given, act) => {
    const ids = await addProject(server, people, given);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => act(ids, at)));
    expect(answers.filter((problems) => problems.length === 0)).toHaveLength(1);
    const { rows } = await server.pool.query('select verb from activity where subject_id = $1', [ids.id]);
    expect(rows).toHaveLength(1);
  });

  it.each<[string, Act]>([
    [
      'REMOVE',
      ({ milestoneId: id }, at) =>
        by(at)
          .client.graphql(RemoveMilestoneDocument, { id })
          .then(({ data, codes }) => data?.removeMilestone.problems ?? codes.map((code) => ({ code, field: null }))),
    ],
  ])('%s, and the others find nothing', async (_step, act) => {
    const ids = await addProject(server, people, { status: 'DRAFT' });
    const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => act(ids, at)));
    expect(answers.filter((problems) => problems.length === 0)).toHaveLength(1);
    expect(new Set(answers.flat().map(({ code }) => code))).toEqual(new Set(['NOT_FOUND']));
  });

  it('START_PROJECT of a match', async () => {
    const match = await agreedMatch(server, people);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => ask(people.broker, OpenProjectDocument, { id: uuidv7(), matchId: match.id })),
    );
    expect(answers.filter((problems) => problems.length === 0)).toHaveLength(1);
    const { rows } = await server.pool.query('select id from project where match_id = $1', [match.id]);
    expect(rows).toHaveLength(1);
  });
});
