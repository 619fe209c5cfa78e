import type { ProjectAudience, ProjectNews } from '@kongano/domain';

/** Something happened to a project that somebody is told of, as its row of the lifecycle says. */
export class ProjectTold {
  constructor(
    readonly projectId: string,
    readonly news: ProjectNews,
    readonly whom: ProjectAudience,
    /** Who did it, and needs no letter about it. Null for a job. */
    readonly actorId: string | null,
  ) {}
}
