import { cleanText, textLength } from '../text/clean-text';
import { addDays, type Day, dayOf } from '../time/days';
import {
  type MilestoneAction,
  type MilestoneStatus,
  milestoneActions,
  type ProjectAction,
  type ProjectStatus,
  projectActions,
} from '../values/projects';
import {
  type MilestoneTransition,
  milestoneNoticeDays,
  milestoneTransitions,
  mostMilestones,
  type ProjectRole,
  type ProjectTransition,
  projectTransitions,
} from './project-table';
import { accept, type Decision, problemOfReason, type ReasonProblem, refuse, rowsFor } from './transition';

export interface ProjectState {
  readonly status: ProjectStatus;
  /** The states of its milestones. */
  readonly milestones: readonly MilestoneStatus[];
  /** How many goals it took over from the need's must-haves. */
  readonly goals: number;
}

export interface MilestoneState {
  readonly status: MilestoneStatus;
  readonly dueOn: Day;
  /** The due days that those who work on it were last told of. */
  readonly dueSoonOn: Day | null;
  readonly overdueOn: Day | null;
}

/** What is known of the actor beside this project. */
export interface ProjectFacts {
  readonly isAnonymous: boolean;
  readonly isStaff: boolean;
  /** Stands on the side of the need. */
  readonly ownsNeed: boolean;
  /** Stands on the side that solves it. */
  readonly solves: boolean;
  /** A job; never a person. */
  readonly isSystem?: boolean;
}

export const systemProjectFacts: ProjectFacts = { isAnonymous: false, isStaff: false, ownsNeed: false, solves: false, isSystem: true };

export type ProjectCommand =
  | { readonly action: 'START' | 'PLAN' | 'EDIT' | 'ADD_DOCUMENT' }
  /** The value that each goal reached, in the order of the goals. */
  | { readonly action: 'COMPLETE'; readonly reached: readonly string[] }
  | { readonly action: 'STOP'; readonly reason: string };

export type MilestoneCommand =
  | { readonly action: 'CONFIRM' | 'ACCEPT_DROP' | 'EDIT' | 'REMOVE' | 'NOTE_DUE_SOON' | 'NOTE_OVERDUE' }
  | { readonly action: 'REFUSE' | 'KEEP' | 'DROP'; readonly reason: string }
  | { readonly action: 'REPORT'; readonly report: string };

type TextRefusal = ReasonProblem | 'REPORT_REQUIRED' | 'REPORT_TOO_LONG' | 'PROJECT_REACHED_REQUIRED' | 'PROJECT_REACHED_TOO_LONG';
export type ProjectRefusal =
  | 'NOT_ALLOWED'
  | TextRefusal
  | 'PROJECT_WRONG_STATUS'
  | 'PROJECT_WITHOUT_MILESTONE'
  | 'PROJECT_MILESTONES_OPEN'
  | 'PROJECT_NOTHING_CONFIRMED'
  | 'TOO_MANY_MILESTONES';
export type MilestoneRefusal = 'NOT_ALLOWED' | TextRefusal | 'PROJECT_WRONG_STATUS' | 'MILESTONE_WRONG_STATUS' | 'MILESTONE_NOT_DUE';

/** In characters. */
export const longestReport = 5000;
export const longestReached = 100;

/** What the actor is to the project; nothing means that it is none of their business. */
export function projectRoles({ isAnonymous, isStaff, ownsNeed, solves, isSystem }: ProjectFacts): ProjectRole[] {
  if (isSystem) return ['SYSTEM'];
  if (isAnonymous) return [];
  const isFirm = ownsNeed && !solves && !isStaff;
  return [...(isFirm ? (['FIRM'] as const) : []), ...(solves ? (['SOLVER'] as const) : []), ...(isStaff ? (['STAFF'] as const) : [])];
}

const openMilestones: readonly MilestoneStatus[] = ['PLANNED', 'REPORTED', 'REFUSED', 'DROP_PROPOSED'];
/** Whether the firm has still to say what becomes of it. */
export const isOpenMilestone = (status: MilestoneStatus): boolean => openMilestones.includes(status);

function isReady(action: ProjectAction, project: ProjectState): ProjectRefusal | null {
  if (action === 'START' && project.milestones.length === 0) return 'PROJECT_WITHOUT_MILESTONE';
  if (action === 'PLAN' && project.milestones.length >= mostMilestones) return 'TOO_MANY_MILESTONES';
  if (action !== 'COMPLETE') return null;
  if (project.milestones.some(isOpenMilestone)) return 'PROJECT_MILESTONES_OPEN';
  return project.milestones.includes('CONFIRMED') ? null : 'PROJECT_NOTHING_CONFIRMED';
}

/** The actions that the actor may take on the project now, in the order of `projectActions`. */
export function allowedProjectActions(facts: ProjectFacts, project: ProjectState): ProjectAction[] {
  if (facts.isSystem) return [];
  return projectActions.filter(
    (action) =>
      rowsFor(projectTransitions, action, projectRoles(facts)).some((row) => row.from.includes(project.status)) &&
      isReady(action, project) === null,
  );
}

/** The actions that the actor may take on a milestone of a project in this state, in the order of `milestoneActions`. */
export function allowedMilestoneActions(
  facts: ProjectFacts,
  milestone: Pick<MilestoneState, 'status'>,
  project: Pick<ProjectState, 'status'>,
): MilestoneAction[] {
  if (facts.isSystem) return [];
  const rows = (action: MilestoneAction) => rowsFor(milestoneTransitions, action, projectRoles(facts)) as readonly MilestoneTransition[];
  return milestoneActions.filter((action) =>
    rows(action).some((row) => row.during.includes(project.status) && row.from.includes(milestone.status)),
  );
}

function problemOfWords(command: ProjectCommand | MilestoneCommand, goals: number): TextRefusal | null {
  switch (command.action) {
    case 'STOP':
    case 'REFUSE':
    case 'KEEP':
    case 'DROP':
      return problemOfReason(command.reason, true);
    case 'REPORT':
      if (!cleanText(command.report).ok) return 'BAD_TEXT';
      if (command.report.trim() === '') return 'REPORT_REQUIRED';
      return textLength(command.report.trim()) > longestReport ? 'REPORT_TOO_LONG' : null;
    case 'COMPLETE':
      if (!command.reached.every((value) => cleanText(value).ok)) return 'BAD_TEXT';
      if (command.reached.length !== goals || command.reached.some((value) => value.trim() === '')) return 'PROJECT_REACHED_REQUIRED';
      return command.reached.some((value) => textLength(value.trim()) > longestReached) ? 'PROJECT_REACHED_TOO_LONG' : null;
    default:
      return null;
  }
}

/** Whether the actor may do this to the project now: its row of the table, or why not. */
export function decideProject(
  command: ProjectCommand,
  project: ProjectState,
  facts: ProjectFacts,
): Decision<ProjectTransition, ProjectRefusal> {
  const rows = rowsFor(projectTransitions, command.action, projectRoles(facts)) as readonly ProjectTransition[];
  if (rows.length === 0) return refuse('NOT_ALLOWED');
  const row = rows.find(({ from }) => from.includes(project.status));
  if (!row) return refuse('PROJECT_WRONG_STATUS');
  const fault = isReady(command.action, project) ?? problemOfWords(command, project.goals);
  return fault ? refuse(fault) : accept(row);
}

/** Whether the actor may do this to the milestone now: its row of the table, or why not. */
export function decideMilestone(
  command: MilestoneCommand,
  milestone: MilestoneState,
  project: Pick<ProjectState, 'status'>,
  facts: ProjectFacts,
  now: Date,
): Decision<MilestoneTransition, MilestoneRefusal> {
  const rows = rowsFor(milestoneTransitions, command.action, projectRoles(facts)) as readonly MilestoneTransition[];
  if (rows.length === 0) return refuse('NOT_ALLOWED');
  const inTime = rows.filter(({ during }) => during.includes(project.status));
  if (inTime.length === 0) return refuse('PROJECT_WRONG_STATUS');
  const row = inTime.find(({ from }) => from.includes(milestone.status));
  if (!row) return refuse('MILESTONE_WRONG_STATUS');
  const fault = problemOfWords(command, 0) ?? problemOfTurn(command, milestone, now);
  return fault ? refuse(fault) : accept(row);
}

/** A job that comes too early, or a second time for the same day, changes nothing. */
function problemOfTurn({ action }: MilestoneCommand, milestone: MilestoneState, now: Date): MilestoneRefusal | null {
  const today = dayOf(now);
  const { dueOn, dueSoonOn, overdueOn } = milestone;
  if (action === 'NOTE_DUE_SOON')
    return dueSoonOn !== dueOn && dueOn >= today && dueOn <= addDays(today, milestoneNoticeDays) ? null : 'MILESTONE_NOT_DUE';
  if (action === 'NOTE_OVERDUE') return overdueOn !== dueOn && dueOn < today ? null : 'MILESTONE_NOT_DUE';
  return null;
}
