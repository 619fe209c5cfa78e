import { inTurn } from '../../../lib/in-turn';
import { changedKeys, mergeVersions } from './merge';
import type { Problem } from './problem';

/** What the form of a need or an offer has to say about itself. `inputOf` has the same keys as the values. */
export interface DraftShape<Values extends object, Posting> {
  valuesOf: (posting: Posting) => Values;
  inputOf: (values: Values) => object;
  /** Whether the person has said anything yet: what Kongano filled in by itself is not worth a draft. */
  isBegun: (values: Values) => boolean;
  /** What the server would refuse, so that the rest can be saved without it. */
  unfit: (values: Values) => readonly Problem[];
}

export interface DraftAnswer<Posting> {
  posting: Posting | null;
  problems: readonly Problem[];
}

export interface DraftServer<Posting> {
  start: (input: object) => Promise<DraftAnswer<Posting>>;
  save: (version: number, input: object) => Promise<DraftAnswer<Posting>>;
}

export interface DraftState<Values> {
  problems: readonly Problem[];
  /** Both versions, while the person has to choose. */
  conflict: { keys: readonly (keyof Values & string)[]; theirs: Values } | null;
  isStarted: boolean;
}

export interface DraftForm<Values> {
  read: () => Values;
  write: (values: Partial<Values>) => void;
}

interface Parts<Values extends object, Posting> {
  shape: DraftShape<Values, Posting>;
  server: DraftServer<Posting>;
  form: DraftForm<Values>;
  onState: (state: DraftState<Values>) => void;
}

const mostRounds = 5;
const only = <Values extends object>(values: Values, keys: readonly string[]): Partial<Values> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key))) as Partial<Values>;
const keyOf = ({ field }: Problem): string => field?.split('.')[0] ?? '';

/** Brings the words in a form and the server's together: sends what changed, puts other people's changes in, asks when both changed the same. */
export class DraftSync<Values extends object, Posting extends { version: number }> {
  private refused = new Map<string, string>();
  private problems: readonly Problem[] = [];
  // A file attached while words are on their way must not begin the draft a second time, nor save against a version that is over.
  private readonly inTurn = inTurn();

  constructor(
    private readonly parts: Parts<Values, Posting>,
    private base: Values,
    private version: number | null,
    private conflict: DraftState<Values>['conflict'] = null,
  ) {}

  /** Words that the server does not have. */
  get unsent(): { version: number | null; base: Values; values: Values } | undefined {
    const values = this.parts.form.read();
    const isBegun = this.version !== null || this.parts.shape.isBegun(values);
    return isBegun && this.changed(values).length > 0 ? { version: this.version, base: this.base, values } : undefined;
  }

  get currentVersion(): number | null {
    return this.version;
  }

  /** Sends what changed since the last time. @throws when the server could not be reached. */
  save(): Promise<void> {
    return this.inTurn(() => this.saveAll());
  }

  /** Makes sure that the server knows of it, even without a word: a file is to be attached. */
  begin(): Promise<boolean> {
    return this.inTurn(async () => {
      await this.saveAll();
      if (this.version !== null) return true;
      const sent = this.parts.form.read();
      this.take(await this.parts.server.start({}), {}, sent);
      this.tell();
      return this.version !== null;
    });
  }

  /** Something beside the words changed on the server (a file came or went). */
  takePosting(posting: Posting): void {
    this.takeTheirs(posting);
    this.tell();
  }

  /** The person chose, for each key in conflict. */
  resolve(takesTheirs: (key: keyof Values & string) => boolean): void {
    if (!this.conflict) return;
    const { keys, theirs } = this.conflict;
    const chosen = keys.filter(takesTheirs).map((key) => [key, theirs[key]]);
    this.conflict = null;
    this.parts.form.write(Object.fromEntries(chosen));
    this.tell();
  }

  private async saveAll(): Promise<void> {
    for (let round = 0; round < mostRounds && !this.conflict; round += 1) {
      if (!this.unsent) break;
      const patch = this.sendable();
      if (Object.keys(patch).length === 0) break;
      const { start, save } = this.parts.server;
      const sent = this.parts.form.read();
      const answer = await (this.version === null ? start(patch) : save(this.version, patch));
      this.take(answer, patch, sent);
    }
    this.tell();
  }

  private changed(values: Values): (keyof Values & string)[] {
    return changedKeys(this.base, values, this.parts.shape.inputOf);
  }

  private sendable(): Record<string, unknown> {
    const values = this.parts.form.read();
    const input = new Map<string, unknown>(Object.entries(this.parts.shape.inputOf(values)));
    const unfit = this.parts.shape.unfit(values);
    this.refused = new Map([...this.refused].filter(([key, text]) => JSON.stringify(input.get(key)) === text));
    this.problems = [...unfit, ...this.problems.filter((problem) => this.refused.has(keyOf(problem)))];
    const held = new Set([...unfit.map(keyOf), ...this.refused.keys()]);
    const keys = this.changed(values).filter((key) => !held.has(key));
    return Object.fromEntries(keys.map((key) => [key, input.get(key)]));
  }

  private take({ posting, problems }: DraftAnswer<Posting>, patch: Record<string, unknown>, sent: Values): void {
    const isStale = problems.some(({ code }) => code === 'STALE_VERSION');
    if (!posting || (problems.length > 0 && !isStale)) {
      this.refuse(patch, problems);
      return;
    }
    // What was sent is common ground now: taking it back meanwhile is a change of its own.
    if (!isStale) this.base = { ...this.base, ...only(sent, Object.keys(patch)) };
    this.takeTheirs(posting, isStale);
  }

  private refuse(patch: Record<string, unknown>, problems: readonly Problem[]): void {
    // A problem of no field stands against all that was sent.
    const keys = problems.every((problem) => keyOf(problem) in patch) ? problems.map(keyOf) : Object.keys(patch);
    for (const key of keys) this.refused.set(key, JSON.stringify(patch[key]));
    this.problems = [...this.problems, ...problems];
  }

  private takeTheirs(posting: Posting, mayConflict = false): void {
    const theirs = this.parts.shape.valuesOf(posting);
    const mine = this.parts.form.read();
    const { values, conflicts } = mergeVersions({ base: this.base, mine, theirs }, this.parts.shape.inputOf);
    this.version = posting.version;
    this.base = theirs;
    const arrived = changedKeys(mine, values, this.parts.shape.inputOf).map((key) => [key, values[key]]);
    if (arrived.length > 0) this.parts.form.write(Object.fromEntries(arrived));
    if (mayConflict && conflicts.length > 0) this.conflict = { keys: conflicts, theirs };
  }

  private tell(): void {
    this.parts.onState({ problems: this.problems, conflict: this.conflict, isStarted: this.version !== null });
  }
}
