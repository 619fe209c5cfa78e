// Jest, counted.
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';

/**
 * Runs Jest and returns its numbers. A test file that could not be run counts as one failed test, and so does a run without any test.
 * @param options.patterns only test files whose path matches
 * @param options.files only these test files
 */
export async function jestTests({ runNode, scratch, config, workers, env, patterns = [], files }) {
  const report = path.join(scratch, `jest-${path.basename(config)}.json`);
  fs.rmSync(report, { force: true });
  const jest = inProject('node_modules/jest/bin/jest.js');
  // The temporary folder, where Jest would keep what it compiled, ends with the run.
  const cache = inProject('node_modules/.cache/jest');
  const args = ['--ci', `--maxWorkers=${workers}`, `--cacheDirectory=${cache}`, '--json', `--outputFile=${report}`];
  const chosen = files ? ['--runTestsByPath', ...files] : patterns;
  const code = await runNode([jest, '--config', config, ...args, ...chosen], env);
  if (!fs.existsSync(report)) throw new Error(`Jest ended with exit code ${code} and no report.`);
  return numbersOf(JSON.parse(fs.readFileSync(report, 'utf8')), code);
}

function numbersOf(report, code) {
  const { numPassedTests: passed, numPendingTests, numTodoTests } = report;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const ranNothing = passed + failed === 0;
  const hiddenFailure = code !== 0 && failed === 0;
  return { passed, failed: ranNothing || hiddenFailure ? failed + 1 : failed, skipped: numPendingTests + numTodoTests };
}

/**
 * What goes beyond the statements themselves: modules wait for processes, clocks, letters and the matcher far more than they ask the database, and other tests of
 * app/ for sockets and headers. The statements of all of them are in those that stay: equivalence, operations, the planner's own. `--only=jest15 -- .` runs all.
 */
const beyondStatements = /\/(demo|modules|platform)\/|\/app\/(?!equivalence|operations)[^/]*$/;

/** Test files (absolute) whose text has a start of a database in it; without patterns, all but those beyond the statements. */
export function databaseTests(patterns = []) {
  const startsDatabase = /\b(startTestServer|createTestDatabase|createDatabase)\b|testing\/ask'/;
  const files = fs
    .globSync(['apps/server/src/**/*.test.ts', 'packages/query-plan/src/**/*.test.ts'], { cwd: inProject() })
    .map((file) => inProject(file));
  const isChosen = (file) =>
    patterns.length === 0 ? !beyondStatements.test(file) : patterns.some((pattern) => new RegExp(pattern).test(file));
  const wanted = files.filter(isChosen);
  return wanted.filter((file) => startsDatabase.test(fs.readFileSync(file, 'utf8'))).sort();
}
