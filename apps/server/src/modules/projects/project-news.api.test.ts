import { ReportMilestoneDocument, StartProjectDocument } from '@kongano/graphql/projects';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { runJob } from '../../testing/postings';
import { addProject, type ProjectPeople, projectPeople } from '../../testing/projects';

let server: TestServer;
let people: ProjectPeople;
beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  people = await projectPeople(server);
});

const addressOf = async ({ id }: SignedIn) =>
  (await server.pool.query<{ email: string }>('select email from person where id = $1', [id])).rows[0]?.email ?? '';
interface Waits {
  readonly waiting: readonly {
    readonly kind: string;
    readonly subjectId: string;
    readonly detail: string | null;
    readonly dueAt: string | null;
  }[];
}
const waitingFor = async ({ client }: SignedIn) =>
  (await client.ask<Waits, object>('{ waiting { kind subjectId detail dueAt } }')).waiting.map(({ kind, detail }) => `${kind} ${detail}`);

describe('a project', () => {
  it('waits for both sides while it is planned, and for those who work on it as its days come', async () => {
    const { firm, institute, broker } = people;
    const draft = await addProject(server, people, { status: 'DRAFT', dueInDays: 5 });
    expect([await waitingFor(firm), await waitingFor(institute), await waitingFor(broker)]).toEqual([
      ['PROJECT_PLAN null'],
      ['PROJECT_PLAN null'],
      [],
    ]);
    await firm.client.ask(StartProjectDocument, { id: draft.id });
    expect([await waitingFor(firm), await waitingFor(institute)]).toEqual([[], ['PROJECT_MILESTONE Kikaushio cha kwanza']]);
    await institute.client.ask(ReportMilestoneDocument, { id: draft.milestoneId, report: 'Tayari', fileIds: [] });
    expect([await waitingFor(firm), await waitingFor(institute)]).toEqual([['PROJECT_CONFIRM Kikaushio cha kwanza'], []]);
    await server.pool.query(`update milestone set status = 'CONFIRMED' where id = $1`, [draft.milestoneId]);
    expect([await waitingFor(firm), await waitingFor(institute)]).toEqual([['PROJECT_COMPLETE null'], []]);
  });

  it('does not wait for a broker who is also of the firm: they cannot answer', async () => {
    const both = await server.person({ roles: ['BROKER'], organisationId: people.firm.organisationId });
    await addProject(server, people, { milestone: 'REPORTED' });
    expect([await waitingFor(both), await waitingFor(people.firm)]).toEqual([[], ['PROJECT_CONFIRM Kikaushio cha kwanza']]);
  });

  it('tells the firm of a report, in its own language, with a link', async () => {
    const { firm, institute } = people;
    await server.pool.query(`update person set language = 'sw' where id = $1`, [firm.id]);
    const { id, milestoneId } = await addProject(server, people);
    await institute.client.ask(ReportMilestoneDocument, { id: milestoneId, report: 'Tayari', fileIds: [] });
    const letter = await server.letter(await addressOf(firm));
    expect([letter.subject, letter.body.includes(`/projects/${id}\n`)]).toEqual(['Je, hatua hii imefikiwa? Kukausha mwani', true]);
    const { rows } = await server.pool.query('select 1 from mail where recipient = $1', [await addressOf(institute)]);
    expect(rows).toEqual([]);
  });

  it.each([
    ['soon', 5, 'A milestone is due soon: Kukausha mwani', 'dueSoon'],
    ['over', -2, 'A milestone is overdue: Kukausha mwani', 'overdue'],
  ])('tells once that the day of a milestone is %s, however often the clock is followed', async (_when, dueInDays, subject) => {
    const { institute } = people;
    const { id } = await addProject(server, people, { dueInDays });
    await runJob(server, 'projects.follow-clock');
    expect((await server.letter(await addressOf(institute))).subject).toBe(subject);
    await runJob(server, 'projects.follow-clock');
    const { rows } = await server.pool.query('select verb, actor_id from activity where subject_id = $1', [id]);
    expect(rows).toEqual([{ verb: expect.stringMatching(/^project\.milestone-(due-soon|overdue)$/), actor_id: null }]);
  });

  it('tells nothing of the days of a draft or of what was reported', async () => {
    const [draft, reported] = [
      await addProject(server, people, { status: 'DRAFT', dueInDays: 5 }),
      await addProject(server, people, { milestone: 'REPORTED', dueInDays: -5 }),
    ];
    await runJob(server, 'projects.follow-clock');
    const { rows } = await server.pool.query('select 1 from activity where subject_id = any($1)', [[draft.id, reported.id]]);
    expect(rows).toEqual([]);
  });
});
