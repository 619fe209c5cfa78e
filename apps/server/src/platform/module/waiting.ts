import type { Actor } from '../session';

/** SQL of one kind of thing that waits for a person, with the columns kind, subject_kind, subject_id, title, detail, due_at, since, count; null when it does not concern them. */
export type WaitingSource = (actor: Actor) => { readonly text: string; readonly values: readonly unknown[] } | null;

/** All sources of all modules, as one statement. */
export class WaitingSources {
  readonly #sources: WaitingSource[] = [];

  add(sources: readonly WaitingSource[]): void {
    this.#sources.push(...sources);
  }

  /** Null when nothing can wait for this person. */
  statementFor(actor: Actor): { readonly text: string; readonly values: readonly unknown[] } | null {
    const parts = this.#sources.flatMap((source) => source(actor) ?? []);
    if (parts.length === 0) return null;
    const values: unknown[] = [];
    const texts = parts.map((part) => {
      const offset = values.length;
      values.push(...part.values);
      return `(${part.text.replace(/\$(\d+)/g, (_, number) => `$${Number(number) + offset}`)})`;
    });
    return { text: texts.join(' union all '), values };
  }
}
