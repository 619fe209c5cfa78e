import type { Language, SubjectKind } from '@kongano/domain';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../session';

/** Something a person can mend, in words of the reader's language. */
export interface Problem {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

/** What every use case gives: ids of what it touched, and problems. With problems nothing was written. */
export interface Outcome {
  readonly problems: readonly Problem[];
}

/** One call from outside: who, in which language, and the key under which a retry is recognised. */
export interface Call {
  readonly actor: Actor;
  readonly language: Language;
  readonly idempotencyKey: string | null;
  /** Hash of the request's content: the same key with another hash is refused. */
  readonly requestHash: string;
}

export interface Fact {
  readonly verb: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly organisationId?: string | null;
  /** Before and after of what changed; never the text of a message or a draft. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface JobRequest {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly runAt?: Date;
  /** A job with the same key replaces one that still waits. */
  readonly key?: string;
}

/** The transaction a use case works in. */
export interface Tx {
  readonly manager: EntityManager;
  readonly call: Call;
  readonly actor: Actor;
  readonly now: Date;
  /** Appends to `activity`, the one record of what happened. */
  record(fact: Fact): Promise<void>;
  /** Told to other modules: at the transaction's end to those that write with it, after the commit to the others. */
  emit(event: object): void;
  /** A job that exists exactly if this transaction commits. */
  enqueue(job: JobRequest): Promise<void>;
  /** A live hint that is sent exactly if this transaction commits. */
  hint(topic: string, payload: Readonly<Record<string, unknown>>): Promise<void>;
}
