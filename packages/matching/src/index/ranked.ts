/** A document's place among those that answer a query; scores lie in 0..1. */
export type Ranked = { id: string; score: number };

/** Who stands behind documents, with those of them that count for most, and how close all that is theirs is, read as one text. */
export type RankedOwner = { owner: string; score: number; profile: number; best: Ranked[] };

/** How many to return, and which documents may be seen at all. */
export type RankOptions = { limit: number; allow?: (id: string) => boolean };

/** Whose a document is, where it is not its `owner` that is asked for; undefined leaves it out. */
export type RankOwnersOptions = RankOptions & { ownerOf?: (id: string) => string | undefined };
