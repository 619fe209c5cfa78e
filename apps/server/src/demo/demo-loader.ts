import type { QueryRunner } from 'typeorm';
import { VocabularyService } from '../modules/vocabulary';
import { Files } from '../platform/files';
import { type ModuleDefinition, type ModuleParts, type Platform, Services, WaitingSources } from '../platform/module';
import { Openings } from '../platform/reading';
import { Events, UseCases } from '../platform/use-case';
import { DemoClock } from './demo-clock';
import { demoId } from './demo-ids';
import type { DemoStage } from './demo-stage';
import { loadClusters } from './load-clusters';
import { introducedMatchId, loadMatches } from './load-matches';
import { loadOrganisations } from './load-organisations';
import { loadPeople } from './load-people';
import { loadPostings } from './load-postings';

const DEMO_LOCK = 4_150_333;

/**
 * Loads the demonstration set into an empty database, by the product's own use cases. It is two transactions, first all but the matches, which the
 * matcher can explain only once the rest is there: a server that was killed leaves either nothing, or what the next start completes.
 * A database in which there is anybody else is not touched. Tells whether the set is there.
 */
export async function loadDemonstration(platform: Platform, modules: readonly ModuleDefinition[]): Promise<boolean> {
  const runner = platform.database.source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [DEMO_LOCK]);
    return await loadWhatIsMissing(platform, modules, runner);
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.query('select pg_advisory_unlock($1)', [DEMO_LOCK]);
    await runner.release();
  }
}

async function loadWhatIsMissing(platform: Platform, modules: readonly ModuleDefinition[], runner: QueryRunner): Promise<boolean> {
  const before = await stateOf(runner);
  if (!before.isEmpty && !before.hasPostings) return false;
  if (before.hasMatches) return true;
  const started = performance.now();
  const { stage, parts } = setTheStage(platform, modules, runner);
  if (before.isEmpty) await inTransaction(runner, () => loadAllButMatches(stage));
  for (const part of parts) await part.start?.();
  await inTransaction(runner, () => loadMatches(stage));
  for (const part of parts) await part.stop?.();
  platform.log.info({ ms: Math.round(performance.now() - started) }, 'the demonstration set is loaded');
  return true;
}

async function stateOf(runner: QueryRunner): Promise<{ isEmpty: boolean; hasPostings: boolean; hasMatches: boolean }> {
  const [state] = await runner.query(
    `select not exists (select from person) as "isEmpty", exists (select from need where id = $1) as "hasPostings",
       exists (select from match where id = $2) as "hasMatches"`,
    [demoId('N01'), introducedMatchId],
  );
  return state;
}

async function inTransaction(runner: QueryRunner, work: () => Promise<void>): Promise<void> {
  await runner.startTransaction();
  await work();
  await runner.commitTransaction();
}

async function loadAllButMatches(stage: DemoStage): Promise<void> {
  await stage.services.get(VocabularyService).loadTerms();
  stage.clock.goTo(60);
  await loadPeople(stage);
  stage.clock.goTo(58);
  await loadOrganisations(stage);
  stage.clock.goTo(50);
  await loadClusters(stage);
  await loadPostings(stage);
}

/**
 * The modules once more, beside those that serve: their use cases run inside the loading's transaction and by its clock, and nobody listens to what
 * happens, so that no letters are written about it.
 */
function setTheStage(platform: Platform, modules: readonly ModuleDefinition[], runner: QueryRunner) {
  const clock = new DemoClock(platform.clock());
  const { database, log, config } = platform;
  const useCases = new UseCases({ source: runner.manager }, new Events(log), async () => undefined, clock.read, clock.read);
  const own: Platform = {
    ...platform,
    useCases,
    clock: clock.read,
    events: new Events(log),
    files: new Files(database.reads, config.dataDir),
    openings: new Openings(log),
    waiting: new WaitingSources(),
  };
  const services = new Services();
  const parts: readonly ModuleParts[] = modules.map((module) => module.setUp(own, services));
  return { stage: { manager: runner.manager, services, clock }, parts };
}
