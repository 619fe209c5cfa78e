import { notAllowed, notFound } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import type { Actor } from '../../platform/session';
import type { Call, Tx, UseCases } from '../../platform/use-case';
import type { PostingDefinition, PostingOutcome, PostingStep } from './posting.definition';
import type { PostingEntity } from './posting.entity';
import type { PostingLoader } from './posting.loader';
import type { PostingEdits } from './posting-edits';
import { refusal } from './posting-refusal';

/** Writing a need or an offer: start, save as one types, throw away. None of it is recorded as activity. */
export class PostingDrafts<P extends PostingEntity, C extends PostingStep, F> {
  constructor(
    private readonly useCases: UseCases,
    private readonly definition: PostingDefinition<P, C, F>,
    private readonly rows: PostingLoader<P, C, F>,
    private readonly edits: PostingEdits<P, C, F>,
  ) {}

  /** The id is the client's: sent again, it gives the draft that is there. */
  start(call: Call, id: string, input: object): Promise<PostingOutcome> {
    checkIds(id);
    return this.useCases.run(call, `start ${this.definition.table}`, async (tx) => {
      const known = await this.rows.lockUnseen(tx, id);
      if (known) return startedBefore(tx.actor, known);
      const draft = this.#blank(tx, id);
      const { patch, problems } = await this.edits.read(tx, draft, { ...ownOrganisation(tx.actor), ...input });
      if (problems.length > 0) return { id: null, problems };
      if (await this.rows.insert(tx, { ...draft, ...patch })) return { id, problems: [] };
      return startedBefore(tx.actor, await this.rows.lockUnseen(tx, id));
    });
  }

  /** With a stale version nothing is written; the id leads to the current state, to compare with. */
  save(call: Call, { id, version, input }: { id: string; version: number; input: object }): Promise<PostingOutcome> {
    return this.useCases.run(call, `save ${this.definition.table}`, async (tx) => {
      const posting = await this.rows.lock(tx, id);
      const refused = await this.#refused(tx, posting, 'EDIT', version);
      if (refused) return refused;
      const { patch, problems } = await this.edits.read(tx, posting, input);
      if (problems.length === 0) await this.rows.write(tx, posting, patch);
      return { id, problems };
    });
  }

  discard(call: Call, id: string, version: number): Promise<PostingOutcome> {
    return this.useCases.run(call, `discard ${this.definition.table}`, async (tx) => {
      const posting = await this.rows.lock(tx, id);
      const refused = await this.#refused(tx, posting, 'DISCARD', version);
      if (refused) return refused;
      await this.rows.remove(tx, posting);
      return { id: null, problems: [] };
    });
  }

  async #refused(tx: Tx, posting: P, action: 'EDIT' | 'DISCARD', version: number): Promise<PostingOutcome | null> {
    const facts = await this.definition.factsOf(tx, posting);
    // Both lifecycles know these two, which need nothing beside their name.
    const decision = this.definition.decide({ action } as C, posting, facts, tx.now);
    if (!decision.ok) return refusal(tx.call, posting.id, decision.code);
    return posting.version === version ? null : { id: posting.id, problems: [problem(tx.call, 'STALE_VERSION')] };
  }

  #blank({ actor, now }: Tx, id: string): P {
    if (actor.personId === null) throw notAllowed();
    const shared = { id, authorId: actor.personId, status: 'DRAFT', version: 1, createdAt: now, updatedAt: now };
    return Object.assign(new this.definition.entity(), this.definition.blank(), shared);
  }
}

/** A draft of somebody who has one organisation is that organisation's, unless they say otherwise. */
const ownOrganisation = ({ organisations: [first, ...others] }: Actor) =>
  first && others.length === 0 ? { organisationId: first.id } : {};

/** Somebody else's id is as unknown as one that does not exist. */
function startedBefore(actor: Actor, posting: PostingEntity | null): PostingOutcome {
  if (posting?.authorId !== actor.personId) throw notFound();
  return { id: posting.id, problems: [] };
}
