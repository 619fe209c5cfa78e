import { addDaysTo, type Day } from '../time/days';
import {
  type HoldProblem,
  obstacleOf,
  type PostingChange,
  type PostingObstacle,
  type PostingState,
  postingDays,
  problemOfHold,
  renewedExpiry,
} from './posting';
import { accept, type Decision, problemOfReason, type ReasonProblem, refuse, type Transition } from './transition';

/** What an actor asks for, with what the action needs to know. */
export type PostingCommand<PlainAction extends string> =
  | { readonly action: 'RETURN'; readonly reason: string }
  | { readonly action: 'HOLD'; readonly until: Day; readonly reason: string }
  | { readonly action: 'WITHDRAW'; readonly reason?: string | null }
  | { readonly action: PlainAction };

/** Refusals whose message names the posting, so that each code exists for needs and for offers. */
export type PostingRefusal = PostingObstacle | 'WRONG_STATUS' | 'ALREADY_SUBMITTED' | 'ALREADY_PUBLISHED' | 'ALREADY_ARCHIVED';
/** Refusals that read alike for every kind of thing. */
export type PlainRefusal = 'NOT_ALLOWED' | ReasonProblem | HoldProblem;

interface Question<Status extends string> {
  readonly action: string;
  readonly rows: readonly Transition<string, Status, string>[];
  readonly posting: PostingState & { readonly status: Status };
  readonly now: Date;
}

/** The row that may be used now, or the reason why none may. `rows` are those of the action that the actor's roles open. */
export function rowToUse<Status extends string>(
  question: Question<Status>,
): { ok: true; row: Transition<string, Status, string> } | { ok: false; code: PostingRefusal | 'NOT_ALLOWED' } {
  const { action, rows, posting, now } = question;
  if (rows.length === 0) return refuse('NOT_ALLOWED');
  if (posting.archivedAt !== null) return refuse('ALREADY_ARCHIVED');
  const row = rows.find((candidate) => candidate.from.includes(posting.status));
  if (!row) return refuse(codeOfWrongStatus(action, posting.status));
  const obstacle = obstacleOf(action, posting, now);
  return obstacle ? refuse(obstacle) : { ok: true, row };
}

function codeOfWrongStatus(action: string, status: string): PostingRefusal {
  if (action === 'SUBMIT' && ['SUBMITTED', 'QUALIFYING'].includes(status)) return 'ALREADY_SUBMITTED';
  if (['SUBMIT', 'QUALIFY', 'RETURN', 'PUBLISH'].includes(action) && status === 'PUBLISHED') return 'ALREADY_PUBLISHED';
  return 'WRONG_STATUS';
}

interface Taken<Status extends string> {
  readonly command: { readonly action: string; readonly reason?: string | null; readonly until?: Day };
  readonly row: Transition<string, Status, string>;
  readonly posting: PostingState;
  readonly now: Date;
}

/** What changes when the row is taken, or what is wrong with the reason or the date that came along. */
export function changeOf<Status extends string>(taken: Taken<Status>): Decision<PostingChange<Status>, PlainRefusal> {
  const { command, row, now } = taken;
  const wrongReason = problemOfReason(command.reason, row.needsReason === true);
  if (wrongReason) return refuse(wrongReason);
  const wrongHold = command.action === 'HOLD' ? problemOfHold(command.until ?? '', now) : null;
  if (wrongHold) return refuse(wrongHold);
  const moved: PostingChange<Status> = row.to === undefined ? {} : { status: row.to };
  return accept({ ...moved, ...consequencesOf(taken) });
}

function consequencesOf<Status extends string>({ command, posting, now }: Taken<Status>): PostingChange<Status> {
  const reason = command.reason?.trim() || null;
  switch (command.action) {
    case 'SUBMIT':
      return { submittedAt: now, statusReason: null };
    case 'PUBLISH':
      return { publishedAt: now, expiresAt: addDaysTo(now, postingDays.open), statusReason: null };
    case 'CONFIRM':
      return { confirmedAt: now };
    case 'RETURN':
    case 'DISPUTE':
    case 'CLOSE':
    case 'WITHDRAW':
      return { statusReason: reason };
    case 'HOLD':
      return { onHoldUntil: command.until ?? null, onHoldReason: reason };
    case 'RESUME':
    case 'DISCUSS':
    case 'SOLVE':
    case 'AGREE':
      return { onHoldUntil: null, onHoldReason: null };
    case 'RENEW':
      return { renewedAt: now, expiresAt: renewedExpiry(posting.expiresAt, now) };
    case 'ARCHIVE':
      return { archivedAt: now };
    default:
      return {};
  }
}
