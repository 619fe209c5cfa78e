import type { Variables, ViewerValues } from './planner';

/** Everything that parameter values are read from. */
export interface ParameterRequest {
  readonly variables: Variables;
  readonly viewer: ViewerValues;
  readonly keys: readonly string[];
}

export type ParameterReader = (request: ParameterRequest) => unknown;

/** Numbers the parameters of one statement; the same value with the same cast is one parameter. */
export class Parameters {
  private readonly readers: ParameterReader[] = [];
  private readonly places = new Map<string, string>();

  /** The SQL of a parameter: `$3::uuid`. `id` tells values apart. */
  place(id: string, cast: string, read: ParameterReader): string {
    const slot = `${cast} ${id}`;
    const known = this.places.get(slot);
    if (known) return known;
    const place = `$${this.readers.push(read)}::${cast}`;
    this.places.set(slot, place);
    return place;
  }

  /** The statement with only those parameters that its text has, numbered anew: PostgreSQL refuses a gap. */
  used(text: string): { readonly text: string; readonly readers: readonly ParameterReader[] } {
    const numbers = new Map<string, number>();
    const readers: ParameterReader[] = [];
    const renumbered = text.replace(/\$(\d+)(?=::)/g, (place, number: string) => {
      const reader = this.readers[Number(number) - 1];
      if (!reader) return place;
      const known = numbers.get(number) ?? readers.push(reader);
      numbers.set(number, known);
      return `$${known}`;
    });
    return { text: renumbered, readers };
  }
}
