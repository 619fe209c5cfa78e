export {
  type Actor,
  type ActorOrganisation,
  type ActorToken,
  anonymousActor,
  isMemberOf,
  isOwnerOf,
  isSignedIn,
  isStaff,
  isVerifiedMember,
  scopeOf,
  systemActor,
  type ViewerScope,
  viewerValues,
} from './actor';
export { bearerOf } from './bearer';
export { type LikelyActor, SessionReader } from './session-reader';
export { type Budget, TokenBudgets } from './token-budgets';
