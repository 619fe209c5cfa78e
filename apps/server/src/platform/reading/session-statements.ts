import { createHash } from 'node:crypto';
import type { Statement } from '@kongano/query-plan';

/** Statements of plans that read the session of who asks as well: one round trip, and both as they were at one moment. */
export class SessionStatements {
  readonly #made = new WeakMap<Statement, Statement>();

  constructor(private readonly sessionText: (parameter: string) => string) {}

  /** Gives one row of two columns: the session's text and the plan's. The token comes behind the plan's own `count` values. */
  of(statement: Statement, count: number): Statement {
    const made = this.#made.get(statement) ?? this.#make(statement, count);
    this.#made.set(statement, made);
    return made;
  }

  #make(statement: Statement, count: number): Statement {
    const text = `select (${this.sessionText(`$${count + 1}::text`)}) "session", (${statement.text}) "data"`;
    if (statement.name === undefined) return { text };
    return { name: `with_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`, text };
  }
}
