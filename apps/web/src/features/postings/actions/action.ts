import type { Problem } from '../draft/problem';

export interface ActionAnswer {
  reason: string;
  /** A day, `2026-03-09`; empty where none was asked for. */
  until: string;
  /** Publishes it though its texts tell who is behind it: the broker was asked. */
  knowingly?: boolean;
}

/** What is asked before an action is taken. */
export interface ActionAsk {
  body?: string;
  reason?: 'required' | 'optional';
  until?: boolean;
  /** Asked in a dialog, as it cannot be undone. */
  isFinal?: boolean;
}

/** Something the viewer may do with a need or an offer now. */
export type PostingAction = {
  id: string;
  label: string;
  /** Stands in the menu. */
  isRare?: boolean;
} & ({ to: string } | { ask?: ActionAsk; done: string; run: (answer: ActionAnswer) => Promise<readonly Problem[]>; onDone?: () => void });

export type RunnableAction = Exclude<PostingAction, { to: string }>;

export function isRunnable(action: PostingAction): action is RunnableAction {
  return 'run' in action;
}
