import { Gauge, type Registry } from 'prom-client';
import type { ActiveWeights } from './learning';
import type { MatchFollower } from './match-follower';
import { type MatchProjection, type SideFigures, sides } from './projection';

interface Measured {
  readonly projection: MatchProjection;
  readonly follower: MatchFollower;
  readonly active: ActiveWeights;
}

/** The matcher of this server in `/metrics`: what its index holds and takes, how long it took to build, how far it is behind. */
export function addMatchMetrics(registry: Registry, { projection, follower, active }: Measured): void {
  const perSide = (name: string, help: string, of: (figures: SideFigures) => number) =>
    new Gauge({
      ...{ name, help, labelNames: ['side'] as const, registers: [registry] },
      async collect() {
        const figures = await projection.figures();
        if (figures) for (const side of sides) this.set({ side }, of(figures[side]));
      },
    });
  const one = (name: string, help: string, of: () => number) =>
    new Gauge({
      ...{ name, help, registers: [registry] },
      collect() {
        this.set(of());
      },
    });
  perSide('kongano_match_index_bytes', 'Bytes that the index of the matcher takes', ({ bytes }) => bytes);
  perSide('kongano_match_index_documents', 'Needs and offers that can be matched', ({ documents }) => documents);
  perSide('kongano_match_index_terms', 'Different terms that were ever indexed', ({ terms }) => terms);
  perSide('kongano_match_index_postings', 'Pairs of a term and a need or offer that holds it', ({ postings }) => postings);
  one('kongano_match_index_build_seconds', 'Seconds that the last build of the index took', () => projection.state.buildSeconds);
  one('kongano_match_index_builds', 'Builds of the index since the start', () => projection.state.builds);
  one('kongano_match_index_rebuilding', '1 while a new index is built beside the one that answers', () =>
    projection.isRebuilding ? 1 : 0,
  );
  one('kongano_match_thread_losses', 'Times that the thread of the index ended by itself', () => projection.state.losses);
  one('kongano_match_model_version', 'Version of the learned weights that count, 0 for the hand weights', () => active.version ?? 0);
  one(
    'kongano_match_index_lag_seconds',
    'Seconds from the newest activity that was followed until the index had it',
    () => follower.lagSeconds,
  );
}
