import { matrixOf, now } from '../testing/matrix';
import {
  type MilestoneStatus,
  milestoneActions,
  milestoneStatuses,
  projectActions,
  projectNews,
  projectStatuses,
} from '../values/projects';
import {
  allowedMilestoneActions,
  allowedProjectActions,
  decideMilestone,
  decideProject,
  type MilestoneCommand,
  type MilestoneState,
  type ProjectCommand,
  type ProjectFacts,
  type ProjectState,
  projectRoles,
  systemProjectFacts,
} from './project-lifecycle';
import { milestoneTransitions, projectTransitions } from './project-table';

const stranger: ProjectFacts = { isAnonymous: false, isStaff: false, ownsNeed: false, solves: false };
const firm: ProjectFacts = { ...stranger, ownsNeed: true };
const solver: ProjectFacts = { ...stranger, solves: true };
const staff: ProjectFacts = { ...stranger, isStaff: true };
const anonymous: ProjectFacts = { ...stranger, isAnonymous: true, ownsNeed: true, isStaff: true };
const everybody = [firm, solver, staff, stranger, anonymous];

const projectIn = (status: ProjectState['status'], milestones: readonly MilestoneStatus[] = ['CONFIRMED'], goals = 1): ProjectState => ({
  status,
  milestones,
  goals,
});
const milestoneIn = (status: MilestoneStatus, changes: Partial<MilestoneState> = {}): MilestoneState => ({
  status,
  dueOn: '2027-03-05',
  dueSoonOn: null,
  overdueOn: null,
  ...changes,
});

test('who may do what with a project: firm, solver, broker, another person, nobody', () => {
  expect(matrixOf(projectStatuses, everybody, (facts, status) => allowedProjectActions(facts, projectIn(status)))).toEqual([
    'DRAFT | START PLAN EDIT ADD_DOCUMENT STOP | PLAN EDIT ADD_DOCUMENT STOP | PLAN EDIT ADD_DOCUMENT STOP | - | -',
    'RUNNING | COMPLETE PLAN EDIT ADD_DOCUMENT STOP | PLAN EDIT ADD_DOCUMENT STOP | PLAN EDIT ADD_DOCUMENT STOP | - | -',
    'COMPLETED | - | - | - | - | -',
    'STOPPED | - | - | - | - | -',
  ]);
});

test('who may do what with a milestone of a running project', () => {
  const running = projectIn('RUNNING');
  expect(matrixOf(milestoneStatuses, everybody, (facts, status) => allowedMilestoneActions(facts, { status }, running))).toEqual([
    'PLANNED | EDIT DROP | REPORT EDIT DROP | EDIT DROP | - | -',
    'REPORTED | CONFIRM REFUSE | - | - | - | -',
    'REFUSED | EDIT DROP | REPORT EDIT DROP | EDIT DROP | - | -',
    'CONFIRMED | - | - | - | - | -',
    'DROP_PROPOSED | ACCEPT_DROP KEEP | - | - | - | -',
    'DROPPED | - | - | - | - | -',
  ]);
});

test('a draft’s milestones are only planned, and nothing is done to those of a project that ended', () => {
  const planned = { status: 'PLANNED' } as const;
  expect(everybody.map((facts) => allowedMilestoneActions(facts, planned, projectIn('DRAFT')).join(' '))).toEqual([
    'EDIT REMOVE',
    'EDIT REMOVE',
    'EDIT REMOVE',
    '',
    '',
  ]);
  for (const status of ['COMPLETED', 'STOPPED'] as const)
    for (const milestone of milestoneStatuses)
      expect(everybody.flatMap((facts) => allowedMilestoneActions(facts, { status: milestone }, projectIn(status)))).toEqual([]);
});

test('nobody but the firm’s own people answers a report, whoever else they are', () => {
  const mixed: readonly ProjectFacts[] = [
    { ...firm, solves: true },
    { ...firm, isStaff: true },
    { ...staff, solves: true },
    { ...firm, isAnonymous: true },
    systemProjectFacts,
  ];
  for (const facts of mixed)
    for (const action of ['CONFIRM', 'REFUSE', 'ACCEPT_DROP', 'KEEP'] as const) {
      const command: MilestoneCommand = action === 'REFUSE' || action === 'KEEP' ? { action, reason: 'Because' } : { action };
      const milestone = milestoneIn(action === 'CONFIRM' || action === 'REFUSE' ? 'REPORTED' : 'DROP_PROPOSED');
      expect(decideMilestone(command, milestone, projectIn('RUNNING'), facts, now)).toEqual({ ok: false, code: 'NOT_ALLOWED' });
    }
  expect(projectRoles({ ...firm, solves: true, isStaff: true })).toEqual(['SOLVER', 'STAFF']);
});

test('the product itself is offered nothing', () => {
  expect(allowedProjectActions(systemProjectFacts, projectIn('RUNNING'))).toEqual([]);
  expect(allowedMilestoneActions(systemProjectFacts, { status: 'PLANNED' }, projectIn('RUNNING'))).toEqual([]);
});

describe('what stands against a step of a project', () => {
  const complete = (...reached: string[]): ProjectCommand => ({ action: 'COMPLETE', reached });
  test.each<[string, ProjectCommand, ProjectState, ProjectFacts]>([
    ['NOT_ALLOWED', { action: 'START' }, projectIn('DRAFT'), solver],
    ['NOT_ALLOWED', { action: 'START' }, projectIn('DRAFT'), staff],
    ['NOT_ALLOWED', { action: 'EDIT' }, projectIn('DRAFT'), stranger],
    ['PROJECT_WRONG_STATUS', { action: 'START' }, projectIn('RUNNING'), firm],
    ['PROJECT_WRONG_STATUS', { action: 'STOP', reason: 'Why' }, projectIn('COMPLETED'), firm],
    ['PROJECT_WITHOUT_MILESTONE', { action: 'START' }, projectIn('DRAFT', []), firm],
    ['TOO_MANY_MILESTONES', { action: 'PLAN' }, projectIn('DRAFT', Array(20).fill('PLANNED')), firm],
    ['PROJECT_MILESTONES_OPEN', complete('6'), projectIn('RUNNING', ['CONFIRMED', 'REFUSED']), firm],
    ['PROJECT_MILESTONES_OPEN', complete('6'), projectIn('RUNNING', ['CONFIRMED', 'DROP_PROPOSED']), firm],
    ['PROJECT_NOTHING_CONFIRMED', complete('6'), projectIn('RUNNING', ['DROPPED']), firm],
    ['PROJECT_NOTHING_CONFIRMED', complete('6'), projectIn('RUNNING', []), firm],
    ['PROJECT_REACHED_REQUIRED', complete(), projectIn('RUNNING'), firm],
    ['PROJECT_REACHED_REQUIRED', complete('6', '7'), projectIn('RUNNING'), firm],
    ['PROJECT_REACHED_REQUIRED', complete(' '), projectIn('RUNNING'), firm],
    ['PROJECT_REACHED_TOO_LONG', complete('x'.repeat(101)), projectIn('RUNNING'), firm],
    ['BAD_TEXT', complete('a\u0007'), projectIn('RUNNING'), firm],
    ['REASON_REQUIRED', { action: 'STOP', reason: ' ' }, projectIn('RUNNING'), staff],
  ])('%s', (code, command, project, facts) => {
    expect(decideProject(command, project, facts)).toEqual({ ok: false, code });
  });

  test('nothing, where milestones were confirmed or dropped and each goal has its value', () => {
    const decision = decideProject(complete('6', 'about 40'), projectIn('RUNNING', ['DROPPED', 'CONFIRMED'], 2), firm);
    expect(decision).toMatchObject({ ok: true, next: { to: 'COMPLETED', verb: 'project.completed' } });
    expect(decideProject(complete(), projectIn('RUNNING', ['CONFIRMED'], 0), firm).ok).toBe(true);
  });
});

describe('what stands against a step of a milestone', () => {
  const report = (text: string): MilestoneCommand => ({ action: 'REPORT', report: text });
  test.each<[string, MilestoneCommand, MilestoneState, ProjectState['status'], ProjectFacts]>([
    ['NOT_ALLOWED', report('Done'), milestoneIn('PLANNED'), 'RUNNING', firm],
    ['NOT_ALLOWED', report('Done'), milestoneIn('PLANNED'), 'RUNNING', staff],
    ['PROJECT_WRONG_STATUS', report('Done'), milestoneIn('PLANNED'), 'DRAFT', solver],
    ['PROJECT_WRONG_STATUS', { action: 'REMOVE' }, milestoneIn('PLANNED'), 'RUNNING', solver],
    ['MILESTONE_WRONG_STATUS', report('Done'), milestoneIn('REPORTED'), 'RUNNING', solver],
    ['MILESTONE_WRONG_STATUS', { action: 'EDIT' }, milestoneIn('CONFIRMED'), 'RUNNING', firm],
    ['REPORT_REQUIRED', report('  '), milestoneIn('PLANNED'), 'RUNNING', solver],
    ['REPORT_TOO_LONG', report('x'.repeat(5001)), milestoneIn('REFUSED'), 'RUNNING', solver],
    ['BAD_TEXT', report('a\u0000'), milestoneIn('PLANNED'), 'RUNNING', solver],
    ['REASON_REQUIRED', { action: 'REFUSE', reason: '' }, milestoneIn('REPORTED'), 'RUNNING', firm],
    ['REASON_REQUIRED', { action: 'DROP', reason: '' }, milestoneIn('PLANNED'), 'RUNNING', firm],
    ['MILESTONE_NOT_DUE', { action: 'NOTE_DUE_SOON' }, milestoneIn('PLANNED', { dueOn: '2027-03-09' }), 'RUNNING', systemProjectFacts],
    ['MILESTONE_NOT_DUE', { action: 'NOTE_DUE_SOON' }, milestoneIn('PLANNED', { dueSoonOn: '2027-03-05' }), 'RUNNING', systemProjectFacts],
    ['MILESTONE_NOT_DUE', { action: 'NOTE_DUE_SOON' }, milestoneIn('PLANNED', { dueOn: '2027-02-28' }), 'RUNNING', systemProjectFacts],
    ['MILESTONE_NOT_DUE', { action: 'NOTE_OVERDUE' }, milestoneIn('PLANNED', { dueOn: '2027-03-01' }), 'RUNNING', systemProjectFacts],
    [
      'MILESTONE_NOT_DUE',
      { action: 'NOTE_OVERDUE' },
      milestoneIn('PLANNED', { dueOn: '2027-02-28', overdueOn: '2027-02-28' }),
      'RUNNING',
      systemProjectFacts,
    ],
  ])('%s', (code, command, milestone, status, facts) => {
    expect(decideMilestone(command, milestone, projectIn(status), facts, now)).toEqual({ ok: false, code });
  });

  test.each<[MilestoneCommand, MilestoneState, ProjectFacts, string | undefined]>([
    [report('It runs'), milestoneIn('REFUSED'), solver, 'REPORTED'],
    [{ action: 'DROP', reason: 'Not needed' }, milestoneIn('PLANNED'), firm, 'DROPPED'],
    [{ action: 'DROP', reason: 'Not needed' }, milestoneIn('PLANNED'), staff, 'DROP_PROPOSED'],
    [{ action: 'KEEP', reason: 'We need it' }, milestoneIn('DROP_PROPOSED'), firm, 'PLANNED'],
    [{ action: 'NOTE_DUE_SOON' }, milestoneIn('PLANNED', { dueOn: '2027-03-08' }), systemProjectFacts, undefined],
    [{ action: 'NOTE_OVERDUE' }, milestoneIn('REFUSED', { dueOn: '2027-02-28' }), systemProjectFacts, undefined],
  ])('nothing: %j', (command, milestone, facts, to) => {
    const decision = decideMilestone(command, milestone, projectIn('RUNNING'), facts, now);
    expect([decision.ok, decision.ok && decision.next.to]).toEqual([true, to]);
  });
});

test('every action and every piece of news is in the tables, and every verb has one meaning', () => {
  expect(projectActions.filter((action) => !projectTransitions.some((row) => row.action === action))).toEqual([]);
  expect(milestoneActions.filter((action) => !milestoneTransitions.some((row) => row.action === action))).toEqual([]);
  const told = [...projectTransitions, ...milestoneTransitions].flatMap(({ tells }) => tells.map(({ news }) => news));
  // The first comes with the step of the match.
  expect(projectNews.filter((news) => !told.includes(news))).toEqual(['PROJECT_OPENED']);
  for (const row of [...projectTransitions, ...milestoneTransitions])
    expect([row.verb, row.needs.includes('REASON')]).toEqual([row.verb, row.needsReason ?? false]);
});
