import type { MilestoneStatus, ProjectStatus } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import type { SignedIn, TestServer } from './test-server';

type Member = SignedIn & { readonly organisationId: string };

export interface ProjectPeople {
  readonly firm: Member;
  readonly institute: Member;
  readonly broker: SignedIn;
}

/** A firm, an institute and a broker. */
export async function projectPeople(server: TestServer): Promise<ProjectPeople> {
  const [firm, institute] = await Promise.all([server.member(), server.member({ kind: 'ACADEMIA' })]);
  return { firm, institute, broker: await server.person({ roles: ['BROKER'], name: 'Neema Broker' }) };
}

/** A match of the firm's need and the institute's offer that both agreed on, put into the database. */
export async function agreedMatch(
  { pool }: TestServer,
  { firm, institute, broker }: ProjectPeople,
): Promise<{ id: string; needId: string }> {
  const [id, needId, offerId] = [uuidv7(), uuidv7(), uuidv7()];
  const mustHaves = JSON.stringify([{ metric: 'Muda wa kukausha', today: '4', target: '2', unit: 'siku' }]);
  await pool.query(
    `insert into need (id, author_id, organisation_id, title, status, must_haves) values ($1, $2, $3, 'Kukausha mwani', 'AGREED', $4)`,
    [needId, firm.id, firm.organisationId, mustHaves],
  );
  await pool.query(`insert into offer (id, author_id, organisation_id, title, status) values ($1, $2, $3, 'Solar dryer', 'PUBLISHED')`, [
    ...[offerId, institute.id, institute.organisationId],
  ]);
  await pool.query(
    `insert into match (id, need_id, offer_id, status, source, score, owner_id, next_step_due, approached_at, introduced_at, need_agreed_at, offer_agreed_at)
     values ($1, $2, $3, 'AGREEMENT', 'BROKER', 0.5, $4, current_date + 9, now(), now(), now(), now())`,
    [id, needId, offerId, broker.id],
  );
  return { id, needId };
}

/** A project as it would be in this state, with one milestone; both put into the database. */
export async function addProject(
  server: TestServer,
  people: ProjectPeople,
  {
    status = 'RUNNING',
    milestone = 'PLANNED',
    dueInDays = 30,
  }: { status?: ProjectStatus; milestone?: MilestoneStatus; dueInDays?: number } = {},
): Promise<{ id: string; milestoneId: string; needId: string }> {
  const [match, id, milestoneId] = [await agreedMatch(server, people), uuidv7(), uuidv7()];
  const { pool } = server;
  const goals = JSON.stringify([{ metric: 'Muda wa kukausha', today: '4', target: '2', unit: 'siku', reached: null }]);
  await pool.query(
    `insert into project (id, match_id, need_id, title, status, goals, broker_id) values ($1, $2, $3, 'Kukausha mwani', $4, $5, $6)`,
    [id, match.id, match.needId, status, goals, people.broker.id],
  );
  for (const [role, { organisationId, id: personId }] of [['NEED_OWNER', people.firm] as const, ['SOLVER', people.institute] as const])
    await pool.query('insert into project_partner (id, project_id, role, organisation_id, person_id) values ($1, $2, $3, $4, $5)', [
      ...[uuidv7(), id, role, organisationId, personId],
    ]);
  await pool.query(
    `insert into milestone (id, project_id, title, due_on, status) values ($1, $2, 'Kikaushio cha kwanza', current_date + $3::int, $4)`,
    [milestoneId, id, dueInDays, milestone],
  );
  if (milestone === 'REPORTED')
    await pool.query(
      `insert into milestone_report (id, milestone_id, number, report, reported_by, reported_at) values ($1, $2, 1, 'Tayari', $3, now())`,
      [uuidv7(), milestoneId, people.institute.id],
    );
  return { id, milestoneId, needId: match.needId };
}
