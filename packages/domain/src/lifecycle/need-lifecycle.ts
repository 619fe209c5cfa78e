import { type NeedAction, type NeedStatus, needActions } from '../values/postings';
import { type PostingChange, type PostingRole, type PostingState, postingTransitions } from './posting';
import { changeOf, type PlainRefusal, type PostingCommand, type PostingRefusal, rowToUse } from './posting-decision';
import { accept, type Decision, refuse, rowsFor, type Transition } from './transition';

export type NeedRole = PostingRole | 'COSIGNER';
/** Actions of persons, and those that the product does itself when time passes or a match moves. */
export type NeedTransitionAction = NeedAction | 'EXPIRE' | 'DISCUSS' | 'REOPEN' | 'AGREE' | 'SOLVE' | 'CONFIRM' | 'DISPUTE';

const afterSubmission: readonly NeedStatus[] = ['SUBMITTED', 'QUALIFYING', 'RETURNED', 'PUBLISHED', 'IN_DISCUSSION', 'AGREED'];
const open: readonly NeedStatus[] = ['PUBLISHED', 'IN_DISCUSSION'];
const finished: readonly NeedStatus[] = ['SOLVED', 'CLOSED_UNSOLVED', 'EXPIRED', 'WITHDRAWN'];
const ownerOrStaff: readonly NeedRole[] = ['OWNER', 'STAFF'];

/** Everything that can happen to a need. The server enforces these rows; the client shows what they allow. */
export const needTransitions: readonly Transition<NeedTransitionAction, NeedStatus, NeedRole>[] = [
  ...postingTransitions,
  { action: 'WITHDRAW', from: afterSubmission, to: 'WITHDRAWN', by: ['OWNER'] },
  { action: 'CLOSE', from: [...open, 'AGREED'], to: 'SOLVED', by: ownerOrStaff },
  { action: 'CLOSE', from: [...open, 'AGREED'], to: 'CLOSED_UNSOLVED', by: ownerOrStaff, needsReason: true },
  { action: 'ARCHIVE', from: finished, by: ownerOrStaff },
  { action: 'COSIGN', from: open, by: ['COSIGNER'] },
  { action: 'MATCH', from: open, by: ['STAFF'] },
  // A firm without an account says by a one-time code or link whether what was written down for it is right.
  { action: 'CONFIRM', from: ['SUBMITTED', 'QUALIFYING'], by: ['SYSTEM'] },
  { action: 'DISPUTE', from: ['SUBMITTED', 'QUALIFYING'], to: 'RETURNED', by: ['SYSTEM'], needsReason: true },
  { action: 'DISCUSS', from: ['PUBLISHED'], to: 'IN_DISCUSSION', by: ['SYSTEM'] },
  { action: 'REOPEN', from: ['IN_DISCUSSION'], to: 'PUBLISHED', by: ['SYSTEM'] },
  { action: 'AGREE', from: open, to: 'AGREED', by: ['SYSTEM'] },
  { action: 'SOLVE', from: ['AGREED'], to: 'SOLVED', by: ['SYSTEM'] },
];

export interface NeedState extends PostingState {
  readonly status: NeedStatus;
  readonly organisationId: string | null;
  /** A facilitator wrote it down, and the firm has not said yet that it is right. */
  readonly awaitsFirm?: boolean;
}

/** What is known of the actor beside this need. */
export interface NeedFacts {
  readonly isAnonymous: boolean;
  /** Broker or administrator. */
  readonly isStaff: boolean;
  /** Its author, or a member of its organisation. */
  readonly ownsNeed: boolean;
  /** Verified firms that the actor belongs to. */
  readonly verifiedFirmIds: readonly string[];
  /** Organisations that have this need too and said so. */
  readonly cosigningOrganisationIds: readonly string[];
  /** A job, or the consequence of what happened to a match; never a person. */
  readonly isSystem?: boolean;
}

/** The facts of the product itself. */
export const systemNeedFacts: NeedFacts = {
  isAnonymous: false,
  isStaff: false,
  ownsNeed: false,
  verifiedFirmIds: [],
  cosigningOrganisationIds: [],
  isSystem: true,
};

export type NeedCommand =
  | PostingCommand<Exclude<NeedTransitionAction, 'RETURN' | 'HOLD' | 'WITHDRAW' | 'CLOSE' | 'COSIGN' | 'DISPUTE'>>
  | { readonly action: 'DISPUTE'; readonly reason: string }
  | { readonly action: 'CLOSE'; readonly solved: boolean; readonly reason?: string | null }
  | { readonly action: 'COSIGN'; readonly organisationId: string };

export type CosignRefusal = 'COSIGN_OWN_NEED' | 'COSIGN_NEEDS_VERIFIED_FIRM' | 'ALREADY_COSIGNED';
export type NeedRefusal = PlainRefusal | CosignRefusal | 'NEED_NOT_CONFIRMED' | `NEED_${PostingRefusal}`;
export type NeedChange = PostingChange<NeedStatus>;

function rolesOn(need: NeedState, facts: NeedFacts): NeedRole[] {
  if (facts.isSystem) return ['SYSTEM'];
  if (facts.isAnonymous) return [];
  const roles: NeedRole[] = [];
  if (facts.ownsNeed) roles.push('OWNER');
  if (facts.isStaff) roles.push('STAFF');
  if (facts.verifiedFirmIds.some((id) => problemOfCosign(id, need, facts) === null)) roles.push('COSIGNER');
  return roles;
}

function problemOfCosign(organisationId: string, need: NeedState, facts: NeedFacts): CosignRefusal | null {
  if (organisationId === need.organisationId) return 'COSIGN_OWN_NEED';
  if (!facts.verifiedFirmIds.includes(organisationId)) return 'COSIGN_NEEDS_VERIFIED_FIRM';
  return facts.cosigningOrganisationIds.includes(organisationId) ? 'ALREADY_COSIGNED' : null;
}

/** The actions that the actor may take on the need now, in the order of `needActions`. */
export function allowedNeedActions(facts: NeedFacts, need: NeedState, now: Date): NeedAction[] {
  const roles = rolesOn(need, facts);
  const isHeldBack = (action: NeedAction) => action === 'PUBLISH' && need.awaitsFirm === true;
  return needActions.filter(
    (action) => !isHeldBack(action) && rowToUse({ action, rows: rowsFor(needTransitions, action, roles), posting: need, now }).ok,
  );
}

/** Whether the actor may do this to the need now and what then changes. `DISCARD` changes nothing: the caller deletes the row. */
export function decideNeed(command: NeedCommand, need: NeedState, facts: NeedFacts, now: Date): Decision<NeedChange, NeedRefusal> {
  const { action } = command;
  const wrongFirm = command.action === 'COSIGN' && !facts.isAnonymous ? problemOfCosign(command.organisationId, need, facts) : null;
  if (wrongFirm) return refuse(wrongFirm);
  const rows = rowsFor(needTransitions, action, rolesOn(need, facts)).filter(
    (row) => command.action !== 'CLOSE' || (row.to === 'SOLVED') === command.solved,
  );
  const found = rowToUse({ action, rows, posting: need, now });
  if (!found.ok) return refuse(found.code === 'NOT_ALLOWED' ? found.code : `NEED_${found.code}`);
  if (action === 'PUBLISH' && need.awaitsFirm) return refuse('NEED_NOT_CONFIRMED');
  const change = changeOf({ command, row: found.row, posting: need, now });
  return change.ok ? accept(change.next) : change;
}
