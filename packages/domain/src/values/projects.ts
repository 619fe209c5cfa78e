export const projectStatuses = ['DRAFT', 'RUNNING', 'COMPLETED', 'STOPPED'] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** What a person may do with a project, the way on first. */
export const projectActions = ['START', 'COMPLETE', 'PLAN', 'EDIT', 'ADD_DOCUMENT', 'STOP'] as const;
export type ProjectAction = (typeof projectActions)[number];

export const milestoneStatuses = ['PLANNED', 'REPORTED', 'REFUSED', 'CONFIRMED', 'DROP_PROPOSED', 'DROPPED'] as const;
export type MilestoneStatus = (typeof milestoneStatuses)[number];

/** What a person may do with a milestone, the way on first. */
export const milestoneActions = ['CONFIRM', 'REFUSE', 'ACCEPT_DROP', 'KEEP', 'REPORT', 'EDIT', 'DROP', 'REMOVE'] as const;
export type MilestoneAction = (typeof milestoneActions)[number];

/** What a partner does in a project: has the need, or solves it. */
export const projectPartnerRoles = ['NEED_OWNER', 'SOLVER'] as const;
export type ProjectPartnerRole = (typeof projectPartnerRoles)[number];

/** What the firm said to a report of a milestone. */
export const milestoneAnswers = ['CONFIRMED', 'REFUSED'] as const;
export type MilestoneAnswer = (typeof milestoneAnswers)[number];

export const projectSorts = ['NEWEST', 'OLDEST', 'DUE', 'TITLE'] as const;
export type ProjectSort = (typeof projectSorts)[number];

/** What a letter about a project tells of. */
export const projectNews = [
  'PROJECT_OPENED',
  'PROJECT_STARTED',
  'PROJECT_REPORTED',
  'PROJECT_CONFIRMED',
  'PROJECT_REFUSED',
  'PROJECT_DROP_PROPOSED',
  'PROJECT_DROPPED',
  'PROJECT_KEPT',
  'PROJECT_DUE_SOON',
  'PROJECT_OVERDUE',
  'PROJECT_COMPLETED',
  'PROJECT_STOPPED',
] as const;
export type ProjectNews = (typeof projectNews)[number];

/** Who is told: the need's firm, those who solve it, both, the broker who opened it. */
export const projectAudiences = ['FIRM', 'SOLVERS', 'PARTNERS', 'BROKER'] as const;
export type ProjectAudience = (typeof projectAudiences)[number];
