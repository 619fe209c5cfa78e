import fc from 'fast-check';
import { inDays } from '../testing/matrix';
import { dayOf } from '../time/days';
import { milestoneStatuses, projectStatuses } from '../values/projects';
import {
  decideMilestone,
  decideProject,
  isOpenMilestone,
  type MilestoneCommand,
  type MilestoneState,
  type ProjectCommand,
  type ProjectFacts,
  projectRoles,
  systemProjectFacts,
} from './project-lifecycle';

const numRuns = 1000;
const person = (given: Partial<ProjectFacts>): ProjectFacts => ({
  isAnonymous: false,
  isStaff: false,
  ownsNeed: false,
  solves: false,
  ...given,
});
const actors = fc.constantFrom(
  person({ ownsNeed: true }),
  person({ ownsNeed: true }),
  person({ solves: true }),
  person({ isStaff: true }),
  person({ ownsNeed: true, isStaff: true }),
  person({ ownsNeed: true, solves: true }),
  person({}),
  person({ isAnonymous: true, ownsNeed: true, solves: true, isStaff: true }),
  systemProjectFacts,
);
const words = fc.oneof({ weight: 5, arbitrary: fc.constant('Because') }, fc.constantFrom('', 'x'.repeat(5001)));
const name = <const Name extends string>(...names: readonly Name[]) => fc.constantFrom(...names);
const ofProject: fc.Arbitrary<ProjectCommand> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ action: name('START', 'START', 'START', 'PLAN', 'EDIT', 'ADD_DOCUMENT') }) },
  {
    weight: 3,
    arbitrary: fc.record({ action: name('COMPLETE'), reached: fc.oneof(fc.constant(['6']), fc.array(words, { maxLength: 2 })) }),
  },
  fc.record({ action: name('STOP'), reason: words }),
);
const ofMilestone: fc.Arbitrary<MilestoneCommand> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ action: name('CONFIRM', 'ACCEPT_DROP', 'EDIT', 'REMOVE') }) },
  { weight: 4, arbitrary: fc.record({ action: name('REPORT'), report: words }) },
  { weight: 3, arbitrary: fc.record({ action: name('REFUSE', 'KEEP', 'DROP'), reason: words }) },
  fc.record({ action: name('NOTE_DUE_SOON', 'NOTE_OVERDUE') }),
);
const wish = fc.record({
  actor: actors,
  project: ofProject,
  milestone: ofMilestone,
  which: fc.nat(7),
  isOfProject: fc.nat(4).map((at) => at === 0),
});
const lives = fc.array(fc.record({ wishes: fc.array(wish, { minLength: 12, maxLength: 12 }), days: fc.integer({ min: 0, max: 9 }) }), {
  minLength: 10,
  maxLength: 24,
});

type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;
const [firm, solver] = [person({ ownsNeed: true }), person({ solves: true })];
const projectWish = (actor: ProjectFacts, project: ProjectCommand): Wish => ({
  ...{ actor, project, which: 0, isOfProject: true },
  milestone: { action: 'EDIT' },
});
const milestoneWish = (actor: ProjectFacts, milestone: MilestoneCommand, which = 0): Wish => ({
  ...{ actor, milestone, which, isOfProject: false },
  project: { action: 'EDIT' },
});
/** The longest way, which chance alone seldom goes to its end. */
const straight: readonly Wish[] = [
  projectWish(solver, { action: 'PLAN' }),
  projectWish(solver, { action: 'PLAN' }),
  projectWish(firm, { action: 'START' }),
  milestoneWish(solver, { action: 'REPORT', report: 'Done' }),
  milestoneWish(firm, { action: 'CONFIRM' }),
  milestoneWish(solver, { action: 'DROP', reason: 'Not needed' }, 1),
  milestoneWish(firm, { action: 'ACCEPT_DROP' }, 1),
  projectWish(firm, { action: 'COMPLETE', reached: ['6'] }),
];

interface World {
  status: (typeof projectStatuses)[number];
  milestones: MilestoneState[];
  confirmations: number;
}

/** Does what is wished if it may be done; tells whether it was. */
function live(world: World, { actor, project, milestone, which, isOfProject }: Wish, time: number): boolean {
  const state = { status: world.status, milestones: world.milestones.map(({ status }) => status), goals: 1 };
  if (isOfProject) {
    const decision = decideProject(project, state, actor);
    if (!decision.ok) return false;
    if (decision.next.to === 'COMPLETED') expect([state.milestones.some(isOpenMilestone), world.confirmations > 0]).toEqual([false, true]);
    if (decision.next.to === 'RUNNING') expect(state.milestones.length).toBeGreaterThan(0);
    if (decision.next.to === 'COMPLETED' || decision.next.to === 'RUNNING') expect(projectRoles(actor)).toEqual(['FIRM']);
    if (project.action === 'PLAN')
      world.milestones.push({ status: 'PLANNED', dueOn: dayOf(inDays(time + 5)), dueSoonOn: null, overdueOn: null });
    world.status = decision.next.to ?? world.status;
    return true;
  }
  const at = world.milestones.length > 0 ? which % world.milestones.length : -1;
  const found = world.milestones[at];
  if (!found) return false;
  const decision = decideMilestone(milestone, found, state, actor, inDays(time));
  if (!decision.ok) return false;
  const to = decision.next.to ?? found.status;
  if (to === 'CONFIRMED') {
    expect([found.status, projectRoles(actor)]).toEqual(['REPORTED', ['FIRM']]);
    world.confirmations += 1;
  }
  if (to === 'DROPPED') expect(projectRoles(actor)).toEqual(['FIRM']);
  if (to === 'REPORTED') expect(projectRoles(actor)).toContain('SOLVER');
  expect(['CONFIRMED', 'DROPPED']).not.toContain(found.status);
  if (milestone.action === 'REMOVE') world.milestones.splice(at, 1);
  else world.milestones[at] = { ...found, status: to, ...toldOf(milestone.action, found) };
  return true;
}

const toldOf = (action: string, { dueOn }: MilestoneState): Partial<MilestoneState> =>
  action === 'NOTE_DUE_SOON' ? { dueSoonOn: dueOn } : action === 'NOTE_OVERDUE' ? { overdueOn: dueOn } : {};

test('whatever people and days do, only the firm confirms, what is confirmed stays so, and nothing is completed with a milestone open', () => {
  const reached = new Set<string>();
  let done = 0;
  fc.assert(
    fc.property(lives, (steps) => {
      const world: World = { status: 'DRAFT', milestones: [], confirmations: 0 };
      let time = 0;
      for (const { wishes, days } of steps) {
        time += days;
        const ended = world.status === 'COMPLETED' || world.status === 'STOPPED';
        const before = JSON.stringify(world);
        if (wishes.some((one) => live(world, one, time))) done += 1;
        if (ended) expect(JSON.stringify(world)).toBe(before);
        reached.add(world.status);
        for (const { status } of world.milestones) reached.add(status);
      }
    }),
    { numRuns, examples: [[straight.map((one) => ({ wishes: [one], days: 0 }))]] },
  );
  expect(done).toBeGreaterThan(2 * numRuns);
  expect([...projectStatuses, ...milestoneStatuses].filter((status) => !reached.has(status))).toEqual([]);
});
