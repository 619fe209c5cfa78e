import type { MatchAudience, MatchNews } from '@kongano/domain';

/** Something happened to a match that somebody is told of, as its row of the lifecycle says. */
export class MatchTold {
  constructor(
    readonly matchId: string,
    readonly news: MatchNews,
    readonly whom: MatchAudience,
    /** Who did it, and needs no letter about it. Null for a job. */
    readonly actorId: string | null,
  ) {}
}
