import { formatDate } from '../../../lib/formats';
import type { Language, Text } from '../../../lib/i18n';
import type { Mover } from '../../postings';
import type { Milestone, ProjectDetails } from './types';

export interface NextMove {
  mover: Mover;
  sentence: string;
  /** The milestone that it is about, where it is the viewer’s move. */
  milestoneId?: string;
}

export interface NextMoveContext {
  t: Text;
  language: Language;
}

type MovedProject = Pick<ProjectDetails, 'status' | 'statusReason' | 'viewerRoles' | 'viewerCan' | 'milestones'>;

/** Whose move a project waits for, and by when: the firm’s answers come first, then what is due next. */
export function nextMoveOf(project: MovedProject, { t, language }: NextMoveContext): NextMove {
  switch (project.status) {
    case 'DRAFT':
      return planning(project, t);
    case 'RUNNING':
      return running(project, { t, language });
    case 'COMPLETED':
      return { mover: 'nobody', sentence: t('projects.next.completed') };
    case 'STOPPED':
      return { mover: 'nobody', sentence: t('projects.next.stopped', { reason: project.statusReason ?? '' }) };
  }
}

function planning({ viewerRoles }: MovedProject, t: Text): NextMove {
  if (viewerRoles.includes('SOLVER')) return { mover: 'you', sentence: t('projects.next.planSolver') };
  return viewerRoles.includes('NEED_OWNER')
    ? { mover: 'you', sentence: t('projects.next.planFirm') }
    : { mover: 'others', sentence: t('projects.next.planStaff') };
}

function running(project: MovedProject, { t, language }: NextMoveContext): NextMove {
  const find = (...statuses: readonly Milestone['status'][]): Milestone | undefined =>
    project.milestones.find(({ status }) => statuses.includes(status));
  const solves = project.viewerRoles.includes('SOLVER');
  const asked = find('REPORTED', 'DROP_PROPOSED');
  const missing = find('REFUSED');
  const next = find('PLANNED');
  if (asked?.viewerCan.includes('CONFIRM')) return yours(asked, t('projects.next.answer', { milestone: asked.title }));
  if (asked?.viewerCan.includes('ACCEPT_DROP')) return yours(asked, t('projects.next.answerDrop', { milestone: asked.title }));
  if (missing && solves) return yours(missing, t('projects.next.mend', { milestone: missing.title }));
  if (next && solves) return yours(next, t('projects.next.work', { milestone: next.title, day: formatDate(next.dueOn, language) }));
  if (asked) return { mover: 'others', sentence: t('projects.next.answerOthers', { milestone: asked.title }) };
  const work = missing ?? next;
  if (work)
    return { mover: 'others', sentence: t('projects.next.workOthers', { milestone: work.title, day: formatDate(work.dueOn, language) }) };
  return finishing(project, t);
}

const yours = ({ id }: Milestone, sentence: string): NextMove => ({ mover: 'you', sentence, milestoneId: id });

function finishing({ viewerCan, milestones }: MovedProject, t: Text): NextMove {
  if (viewerCan.includes('COMPLETE')) return { mover: 'you', sentence: t('projects.next.completeFirm') };
  return milestones.some(({ status }) => status === 'CONFIRMED')
    ? { mover: 'others', sentence: t('projects.next.completeOthers') }
    : { mover: 'others', sentence: t('projects.next.planMore') };
}
