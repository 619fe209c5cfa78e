import type { MilestoneAction, MilestoneStatus, ProjectAction, ProjectAudience, ProjectNews, ProjectStatus } from '../values/projects';
import type { Transition } from './transition';

/**
 * `FIRM` speaks for the need's side alone: whoever also stands on the other side, or is staff, does not. `SOLVER` stands on the side of the offer,
 * `STAFF` is a broker or administrator, `SYSTEM` is a job.
 */
export type ProjectRole = 'FIRM' | 'SOLVER' | 'STAFF' | 'SYSTEM';
export type MilestoneTransitionAction = MilestoneAction | 'NOTE_DUE_SOON' | 'NOTE_OVERDUE';

/** What the actor must bring beside the action, or what must be there. */
export type ProjectDemand = 'REASON' | 'A_MILESTONE' | 'ALL_ANSWERED' | 'REACHED_VALUES' | 'REPORT' | 'FILE' | 'DUE_DAY';

export interface ProjectTelling {
  readonly news: ProjectNews;
  readonly whom: ProjectAudience;
}

interface Told {
  /** The name under which it is recorded. */
  readonly verb: `project.${string}`;
  readonly needs: readonly ProjectDemand[];
  readonly tells: readonly ProjectTelling[];
}

export interface ProjectTransition extends Transition<ProjectAction, ProjectStatus, ProjectRole>, Told {}

export interface MilestoneTransition extends Transition<MilestoneTransitionAction, MilestoneStatus, ProjectRole>, Told {
  /** The states of its project in which it can be done. */
  readonly during: readonly ProjectStatus[];
}

const partners: readonly ProjectRole[] = ['FIRM', 'SOLVER'];
const everybody: readonly ProjectRole[] = [...partners, 'STAFF'];
const open: readonly ProjectStatus[] = ['DRAFT', 'RUNNING'];
const running: readonly ProjectStatus[] = ['RUNNING'];
const unanswered: readonly MilestoneStatus[] = ['PLANNED', 'REFUSED'];
const tell = (news: ProjectNews, ...whom: readonly ProjectAudience[]): readonly ProjectTelling[] =>
  whom.map((one) => ({ news, whom: one }));

type Row<Kind extends Told> = Omit<Kind, 'needs' | 'tells'> & Partial<Pick<Kind, 'needs' | 'tells'>>;
const ofProject = (row: Row<ProjectTransition>): ProjectTransition => ({ needs: [], tells: [], ...row });
const ofMilestone = (row: Row<MilestoneTransition>): MilestoneTransition => ({ needs: [], tells: [], ...row });

/** Everything that can happen to a project, once an agreement opened it as a draft. The firm alone starts and completes it. */
export const projectTransitions: readonly ProjectTransition[] = [
  ofProject({
    ...{ action: 'START', verb: 'project.started', from: ['DRAFT'], to: 'RUNNING', by: ['FIRM'] },
    ...{ needs: ['A_MILESTONE'], tells: tell('PROJECT_STARTED', 'SOLVERS', 'BROKER') },
  }),
  ofProject({
    ...{ action: 'COMPLETE', verb: 'project.completed', from: running, to: 'COMPLETED', by: ['FIRM'] },
    ...{ needs: ['ALL_ANSWERED', 'REACHED_VALUES'], tells: tell('PROJECT_COMPLETED', 'PARTNERS', 'BROKER') },
  }),
  ofProject({ action: 'PLAN', verb: 'project.milestone-planned', from: open, by: everybody, needs: ['DUE_DAY'] }),
  ofProject({ action: 'EDIT', verb: 'project.changed', from: open, by: everybody }),
  ofProject({ action: 'ADD_DOCUMENT', verb: 'project.document-added', from: open, by: everybody, needs: ['FILE'] }),
  ofProject({
    ...{ action: 'STOP', verb: 'project.stopped', from: open, to: 'STOPPED', by: everybody },
    ...{ needs: ['REASON'], needsReason: true, tells: tell('PROJECT_STOPPED', 'PARTNERS', 'BROKER') },
  }),
];

/** Everything that can happen to a milestone. The firm alone says whether it is reached, or need not be. */
export const milestoneTransitions: readonly MilestoneTransition[] = [
  ofMilestone({
    ...{ action: 'CONFIRM', verb: 'project.milestone-confirmed', from: ['REPORTED'], to: 'CONFIRMED', by: ['FIRM'], during: running },
    tells: tell('PROJECT_CONFIRMED', 'SOLVERS', 'BROKER'),
  }),
  ofMilestone({
    ...{ action: 'REFUSE', verb: 'project.milestone-refused', from: ['REPORTED'], to: 'REFUSED', by: ['FIRM'], during: running },
    ...{ needs: ['REASON'], needsReason: true, tells: tell('PROJECT_REFUSED', 'SOLVERS') },
  }),
  ofMilestone({
    ...{ action: 'ACCEPT_DROP', verb: 'project.milestone-dropped', from: ['DROP_PROPOSED'], to: 'DROPPED', by: ['FIRM'], during: running },
    tells: tell('PROJECT_DROPPED', 'SOLVERS', 'BROKER'),
  }),
  ofMilestone({
    ...{ action: 'KEEP', verb: 'project.milestone-kept', from: ['DROP_PROPOSED'], to: 'PLANNED', by: ['FIRM'], during: running },
    ...{ needs: ['REASON'], needsReason: true, tells: tell('PROJECT_KEPT', 'SOLVERS', 'BROKER') },
  }),
  ofMilestone({
    ...{ action: 'REPORT', verb: 'project.milestone-reported', from: unanswered, to: 'REPORTED', by: ['SOLVER'], during: running },
    ...{ needs: ['REPORT'], tells: tell('PROJECT_REPORTED', 'FIRM') },
  }),
  ofMilestone({
    ...{ action: 'EDIT', verb: 'project.milestone-changed', from: unanswered, by: everybody, during: open, needs: ['DUE_DAY'] },
  }),
  ofMilestone({
    ...{ action: 'DROP', verb: 'project.milestone-drop-proposed', from: unanswered, to: 'DROP_PROPOSED', by: ['SOLVER', 'STAFF'] },
    ...{ during: running, needs: ['REASON'], needsReason: true, tells: tell('PROJECT_DROP_PROPOSED', 'FIRM') },
  }),
  ofMilestone({
    ...{ action: 'DROP', verb: 'project.milestone-dropped', from: unanswered, to: 'DROPPED', by: ['FIRM'], during: running },
    ...{ needs: ['REASON'], needsReason: true, tells: tell('PROJECT_DROPPED', 'SOLVERS', 'BROKER') },
  }),
  ofMilestone({ action: 'REMOVE', verb: 'project.milestone-removed', from: ['PLANNED'], by: everybody, during: ['DRAFT'] }),
  ofMilestone({
    ...{ action: 'NOTE_DUE_SOON', verb: 'project.milestone-due-soon', from: unanswered, by: ['SYSTEM'], during: running },
    tells: tell('PROJECT_DUE_SOON', 'SOLVERS'),
  }),
  ofMilestone({
    ...{ action: 'NOTE_OVERDUE', verb: 'project.milestone-overdue', from: unanswered, by: ['SYSTEM'], during: running },
    tells: tell('PROJECT_OVERDUE', 'SOLVERS', 'BROKER'),
  }),
];

/** Days before a milestone's day on which those who work on it are reminded. */
export const milestoneNoticeDays = 7;
/** In a project. */
export const mostMilestones = 20;
