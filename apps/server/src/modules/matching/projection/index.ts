export { MatchProjection } from './match-projection';
export { openMatchThread } from './open-match-thread';
export { PostingFeed } from './posting-feed';
export { type Reader, type Side, type SideFigures, sides } from './protocol';
export { MatchIndexResolver } from './rebuild.resolver';
export { MatchIndexRebuilds } from './rebuilds.service';
