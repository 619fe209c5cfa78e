import type { MilestoneFullFragment, ProjectDetailsQuery } from '@kongano/graphql/projects';

export type ProjectDetails = NonNullable<ProjectDetailsQuery['project']>;
export type Milestone = MilestoneFullFragment;
/** What is wrong; nothing wrong means that it is done. */
export type Answer = Promise<readonly { code: string; field?: string | null; message: string }[]>;
