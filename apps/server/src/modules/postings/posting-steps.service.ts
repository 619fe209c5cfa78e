import { hidesOwner, type PostingChange } from '@kongano/domain';
import { problem } from '../../platform/graphql';
import type { Call, Problem, Tx, UseCases } from '../../platform/use-case';
import { type PostingDefinition, type PostingOutcome, type PostingStep, verbOf } from './posting.definition';
import type { PostingEntity } from './posting.entity';
import type { PostingLoader } from './posting.loader';
import { namesIn, readKnownNames } from './posting-names';
import { refusal } from './posting-refusal';

interface Asked<C> {
  readonly command: C;
  /** As the actor saw it. */
  readonly version?: number | undefined;
  /** They know what in it tells who wrote it. */
  readonly knowingly?: boolean;
}

/** The way of a need or an offer through its lifecycle, one step at a time. */
export class PostingSteps<P extends PostingEntity, C extends PostingStep, F> {
  constructor(
    private readonly useCases: UseCases,
    private readonly definition: PostingDefinition<P, C, F>,
    private readonly rows: PostingLoader<P, C, F>,
  ) {}

  /** Takes the step the actor asks for. With a version, only on what the actor has seen. */
  take(call: Call, id: string, command: C, version?: number): Promise<PostingOutcome> {
    return this.#take(call, id, { command, version });
  }

  /** Where the owner is to stay unknown, what in its texts tells who that is stands against it, unless the broker publishes it `knowingly`. */
  publish(call: Call, id: string, { knowingly }: { knowingly: boolean }): Promise<PostingOutcome> {
    // Both lifecycles have this action.
    return this.#take(call, id, { command: { action: 'PUBLISH' } as C, knowingly });
  }

  #take(call: Call, id: string, { command, version, knowingly = false }: Asked<C>): Promise<PostingOutcome> {
    return this.useCases.run(call, `${command.action} ${this.definition.table}`, async (tx) => {
      const posting = await this.rows.lock(tx, id);
      const decision = this.definition.decide(command, posting, await this.definition.factsOf(tx, posting), tx.now);
      if (!decision.ok) return refusal(call, id, decision.code);
      const problems = this.#unready(call, posting, command, version);
      if (problems.length > 0) return { id, problems };
      const told = command.action === 'PUBLISH' && !knowingly ? await this.#namesLeft(tx, posting) : [];
      if (told.length > 0)
        return { id, problems: [problem(call, 'NAMES_LEFT', null, { parts: told.map((part) => `“${part}”`).join(', ') })] };
      await this.#write(tx, posting, command, decision.next);
      return { id, problems: [] };
    });
  }

  /** Takes a step that follows from time or from another module's decision, inside its transaction. False when it does not apply (any more). */
  async takeAsSystem(tx: Tx, id: string, command: C): Promise<boolean> {
    const posting = await this.rows.lockUnseen(tx, id);
    if (!posting) return false;
    const decision = this.definition.decide(command, posting, this.definition.systemFacts, tx.now);
    if (decision.ok) await this.#write(tx, posting, command, decision.next);
    return decision.ok;
  }

  /** What is sent or published must be what the actor saw, and complete. */
  #unready(call: Call, posting: P, { action }: C, version: number | undefined): Problem[] {
    if (version !== undefined && version !== posting.version) return [problem(call, 'STALE_VERSION')];
    if (action !== 'SUBMIT' && action !== 'PUBLISH') return [];
    return this.definition.missing(posting).map(({ code, field }) => problem(call, code, field));
  }

  async #namesLeft(tx: Tx, posting: P): Promise<readonly string[]> {
    if (!hidesOwner(posting.visibility)) return [];
    const behind = { organisationId: posting.organisationId, personId: posting.authorId };
    const known = await readKnownNames((text, values) => tx.manager.query(text, values), behind);
    return namesIn(this.definition.told(posting), known, posting.visibility);
  }

  async #write(tx: Tx, posting: P, command: C, change: PostingChange<string>): Promise<void> {
    // A new end of its time is announced anew.
    const written = await this.rows.write(tx, posting, change.expiresAt ? { ...change, expiryNoticeAt: null } : change);
    const verb = verbOf(command.action, written.status);
    const { subject, table } = this.definition;
    await tx.record({
      verb: `${table}.${verb}`,
      subjectKind: subject,
      subjectId: posting.id,
      organisationId: posting.organisationId,
      facts: { from: posting.status, to: written.status, reason: command.reason?.trim() || null, until: command.until ?? null },
    });
    await this.definition.alsoDo?.(tx, written, verb);
    for (const event of this.definition.announce(verb, written)) tx.emit(event);
  }
}
