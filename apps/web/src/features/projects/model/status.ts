import type { MilestoneStatus, ProjectStatus } from '@kongano/graphql/schema-types';
import type { Tone } from '../../../ui';

/** How each state feels. */
export const projectTones: Record<ProjectStatus, Tone> = {
  DRAFT: 'attention',
  RUNNING: 'accent',
  COMPLETED: 'success',
  STOPPED: 'neutral',
};

export const milestoneTones: Record<MilestoneStatus, Tone> = {
  PLANNED: 'neutral',
  REPORTED: 'attention',
  REFUSED: 'danger',
  CONFIRMED: 'success',
  DROP_PROPOSED: 'attention',
  DROPPED: 'neutral',
};
