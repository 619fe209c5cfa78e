// Jest, counted.
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';

/**
 * Runs Jest and returns its numbers. A test file that could not be run counts as one failed test, and so does a run without any test.
 * @param options.patterns only test files whose path matches
 */
export async function jestTests({ runNode, scratch, config, workers, env, patterns = [] }) {
  const report = path.join(scratch, `jest-${path.basename(config)}.json`);
  const jest = inProject('node_modules/jest/bin/jest.js');
  const args = ['--ci', `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`];
  const code = await runNode([jest, '--config', config, ...args, ...patterns], env);
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
