import { type Language, type ProblemCode, problemText } from '@kongano/domain';
import type { Problem } from '../draft/problem';
import type { ActionAnswer, ActionAsk } from './action';

/** What an action asks for and was not told. */
export function unanswered(ask: ActionAsk | undefined, { reason, until }: ActionAnswer, language: Language): Problem[] {
  const lacking = (field: string, code: ProblemCode): Problem => ({ field, code, message: problemText(code, language) });
  return [
    ...(ask?.until && until === '' ? [lacking('until', 'HOLD_UNTIL_INVALID')] : []),
    ...(ask?.reason === 'required' && reason === '' ? [lacking('reason', 'REASON_REQUIRED')] : []),
  ];
}
