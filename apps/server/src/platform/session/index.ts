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
export { SessionReader } from './session-reader';
