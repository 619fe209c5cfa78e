import type { Problem } from '../draft/problem';
import type { ActionAnswer, ActionAsk, PostingAction } from './action';

/** Steps of a case that are taken where one is, and what each asks for first. */
const shapes = {
  QUALIFY: {},
  PUBLISH: {},
  RENEW: {},
  RESUME: {},
  RETURN: { ask: { reason: 'required' } },
  SOLVED: { ask: { reason: 'optional' }, isRare: true },
  UNSOLVED: { ask: { reason: 'required' }, isRare: true },
  HOLD: { ask: { reason: 'required', until: true }, isRare: true },
  WITHDRAW: { ask: { reason: 'optional' }, isRare: true },
  ARCHIVE: { ask: { isFinal: true }, isRare: true },
  DISCARD: { ask: { isFinal: true }, isRare: true },
} as const satisfies Record<string, { ask?: ActionAsk; isRare?: boolean }>;

export type CaseStep = keyof typeof shapes;

interface CaseStepOptions {
  words: { label: string; done: string; body?: string | undefined };
  run: (answer: ActionAnswer) => Promise<readonly Problem[]>;
  onDone?: () => void;
}

/** A step as an action, with the words of its noun. */
export function caseAction(step: CaseStep, { words, run, onDone }: CaseStepOptions): PostingAction {
  const { ask, isRare = false }: { ask?: ActionAsk; isRare?: boolean } = shapes[step];
  // A step that asks for nothing else asks at least this, where there is something to say before it.
  const asked = (ask ?? words.body) && { ...ask, ...(words.body ? { body: words.body } : {}) };
  return { id: step, isRare, label: words.label, done: words.done, run, ...(asked ? { ask: asked } : {}), ...(onDone ? { onDone } : {}) };
}
