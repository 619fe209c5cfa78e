import type { Decision, LimitProblem, Missing, PostingChange, ProblemCode, TermScheme } from '@kongano/domain';
import type { Outcome, Tx } from '../../platform/use-case';
import type { PostingEntity } from './posting.entity';

export type PostingSubject = 'NEED' | 'OFFER';

/** Id of the posting that was touched; null when none came to be. */
export interface PostingOutcome extends Outcome {
  readonly id: string | null;
}

/** A step that is asked for. What it needs beside its name is checked by the lifecycle in packages/domain. */
export interface PostingStep {
  readonly action: string;
  readonly reason?: string | null;
  readonly until?: string;
}

/** A code of an input that must exist in the vocabulary, with its path in the input. */
export interface NamedCode {
  readonly scheme: TermScheme;
  readonly field: string;
  readonly code: string;
}

/** What the shared use cases must know of needs, or of offers. `F` are the lifecycle's facts about the actor. */
export interface PostingDefinition<P extends PostingEntity, C extends PostingStep, F> {
  readonly subject: PostingSubject;
  readonly table: 'need' | 'offer';
  readonly entity: new () => P;
  /** Values of a new draft; what an input clears gets these again. */
  readonly blank: () => Partial<P>;
  readonly factsOf: (tx: Tx, posting: P) => Promise<F>;
  readonly systemFacts: F;
  readonly decide: (command: C, posting: P, facts: F, now: Date) => Decision<PostingChange<string>, ProblemCode>;
  /** What in the posting, as it would be, breaks the limits. */
  readonly limits: (posting: P, now: Date) => readonly LimitProblem[];
  /** What is missing before it can be sent or published. */
  readonly missing: (posting: P) => readonly Missing[];
  /** Codes that the patch brings; `next` is the posting as it would be. */
  readonly codes: (patch: Partial<P>, next: P) => readonly NamedCode[];
  /** Texts that a search in the other language is to find: those that everybody reads who knows of it, and those that an anonymous one withholds. */
  readonly teaser: (posting: P) => readonly (string | null)[];
  readonly detail: (posting: P) => readonly (string | null)[];
  /** All that is told in its own words and that others read: looked through before an anonymous one is published. */
  readonly told: (posting: P) => readonly (string | null)[];
  /** Says who wrote it down when a facilitator does so for a firm; absent where nobody may. */
  readonly captured?: (personId: string) => Partial<P>;
  /** What goes with a step in its transaction. */
  readonly alsoDo?: (tx: Tx, posting: P, verb: string) => Promise<void>;
  /** Facts for other modules once a step was taken; `verb` as in the activity, such as `published`. */
  readonly announce: (verb: string, posting: P) => readonly object[];
}

const verbs: Readonly<Record<string, string>> = {
  SUBMIT: 'submitted',
  QUALIFY: 'qualifying',
  RETURN: 'returned',
  PUBLISH: 'published',
  HOLD: 'held',
  RESUME: 'resumed',
  RENEW: 'renewed',
  WITHDRAW: 'withdrawn',
  ARCHIVE: 'archived',
  EXPIRE: 'expired',
  DISCUSS: 'discussed',
  REOPEN: 'reopened',
  AGREE: 'agreed',
  SOLVE: 'solved',
  CONFIRM: 'confirmed',
  DISPUTE: 'disputed',
};

/** What a step is called once it is taken. A need is closed in two ways. */
export const verbOf = (action: string, status: string): string =>
  action === 'CLOSE' ? (status === 'SOLVED' ? 'solved' : 'closed') : (verbs[action] ?? action.toLowerCase());
