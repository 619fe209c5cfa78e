import type { JobDefinition } from '../../../platform/jobs';
import { systemActor } from '../../../platform/session';
import type { Call, Outcome, UseCases } from '../../../platform/use-case';

/** The index is one thing on many servers, and no row of its own: `activity` wants an id. */
const indexId = '00000000-0000-7000-8000-000000000001';
const systemCall: Call = { actor: systemActor, language: 'en', idempotencyKey: null, requestHash: '' };

/** Asks every server to build its index anew: by the record of what happened, which all of them follow. */
export class MatchIndexRebuilds {
  constructor(private readonly useCases: UseCases) {}

  ask(call: Call): Promise<Outcome> {
    return this.useCases.run(call, 'rebuildMatchIndex', async (tx) => {
      await tx.record({ verb: 'match_index.rebuild_asked', subjectKind: 'MATCH_INDEX', subjectId: indexId });
      return { problems: [] };
    });
  }

  jobs(): JobDefinition[] {
    return [{ task: 'matching.rebuild', cron: '10 2 * * *', run: async () => void (await this.ask(systemCall)) }];
  }
}
