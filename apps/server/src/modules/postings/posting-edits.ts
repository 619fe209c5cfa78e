import { cleanInput, type ProblemCode } from '@kongano/domain';
import { problem } from '../../platform/graphql';
import type { Problem, Tx } from '../../platform/use-case';
import type { PostingDefinition, PostingStep } from './posting.definition';
import type { PostingEntity } from './posting.entity';
import type { PostingReferences } from './posting-references.service';
import { translatedWords } from './translated-words';

export interface Edit<P> {
  readonly patch: Partial<P>;
  readonly problems: readonly Problem[];
}

/** Turns a person's input into columns, and says what of it cannot be kept. A draft may be incomplete; nothing in it may be wrong. */
export class PostingEdits<P extends PostingEntity, C extends PostingStep, F> {
  constructor(
    private readonly definition: PostingDefinition<P, C, F>,
    private readonly references: PostingReferences,
  ) {}

  async read(tx: Tx, posting: P, input: object): Promise<Edit<P>> {
    const cleaned = cleanInput(structuredClone(input));
    const patch = this.#patchOf(cleaned.value);
    if (cleaned.problems.length > 0) return { patch, problems: cleaned.problems.map(({ code, field }) => problem(tx.call, code, field)) };
    const next: P = { ...posting, ...patch };
    const unfit = this.#unfit(tx, patch, next);
    if (unfit.length > 0) return { patch, problems: unfit };
    const captured = await this.references.check(tx, {
      codes: this.definition.codes(patch, next),
      posting,
      patch,
      captured: this.definition.captured,
    });
    return { patch: { ...patch, ...captured.patch, ...captured.kept, ...this.#translated(next) }, problems: captured.problems };
  }

  /** Null and blank clear: the column gets what a new draft has there. Absent leaves it as it is. */
  #patchOf(input: object): Partial<P> {
    const blank = new Map<string, unknown>(Object.entries(this.definition.blank()));
    const given = Object.entries(input).filter(([, value]) => value !== undefined);
    const values = given.map(([key, value]) => [key, value === null || value === '' ? (blank.get(key) ?? null) : value]);
    // An input has the names and types of the columns it fills.
    return Object.fromEntries(values) as Partial<P>;
  }

  /** Fields that stay as they were are not looked at: a deadline may have passed since it was written. */
  #unfit({ call, now }: Tx, patch: Partial<P>, next: P): Problem[] {
    const isTouched = (field: string) => Object.hasOwn(patch, field.split('.')[0] ?? field);
    const isRange = (code: ProblemCode) => code === 'RANGE_REVERSED';
    return this.definition
      .limits(next, now)
      .filter(({ field, code }) => isTouched(field) || isRange(code))
      .map(({ field, code, limit }) => problem(call, code, field, limit === undefined ? {} : { limit }));
  }

  #translated(next: P): Partial<PostingEntity> {
    const { teaser, detail } = this.definition;
    const texts = next.visibility === 'ANONYMOUS' ? teaser(next) : [...teaser(next), ...detail(next)];
    return { translatedWords: translatedWords(texts, next.language) };
  }
}
