import { weightsOf } from '@kongano/matching';
import type { MatchModelStore } from './match-models.store';

/** The learned weights that count now on this server; none is the hand weights. */
export class ActiveWeights {
  #version: number | null = null;
  #weights: Readonly<Record<string, number>> | null = null;

  constructor(private readonly models: MatchModelStore) {}

  get version(): number | null {
    return this.#version;
  }

  get weights(): Readonly<Record<string, number>> | null {
    return this.#weights;
  }

  /** Takes up what was chosen, on whichever server. */
  async follow(): Promise<void> {
    const { version } = await this.models.choice();
    if (version === this.#version) return;
    const chosen = version === null ? null : await this.models.find(version);
    this.#weights = chosen && weightsOf(chosen.model);
    this.#version = version;
  }
}
