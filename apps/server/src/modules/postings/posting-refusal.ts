import type { ProblemCode } from '@kongano/domain';
import { notAllowed } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import type { Call } from '../../platform/use-case';
import type { PostingOutcome } from './posting.definition';

function fieldOf(code: ProblemCode): string | null {
  // The only text that a step brings is its reason.
  if (code.startsWith('REASON_') || code === 'BAD_TEXT') return 'reason';
  if (code.startsWith('HOLD_')) return 'until';
  return code.includes('COSIGN') ? 'organisationId' : null;
}

/** The lifecycle's no: thrown where the actor has no business there, else told with what can be done. */
export function refusal(call: Call, id: string, code: ProblemCode): PostingOutcome {
  if (code === 'NOT_ALLOWED') throw notAllowed();
  return { id, problems: [problem(call, code, fieldOf(code))] };
}
