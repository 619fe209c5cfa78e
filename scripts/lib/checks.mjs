// What `npm test` runs, in this order. A check that is one program counts as one passed or failed test; test runners bring their own numbers.
import fs from 'node:fs';
import path from 'node:path';
import { build } from '../build.mjs';
import { findChromium } from '../chromium.mjs';
import { databaseTests, jestTests } from './jest-tests.mjs';
import { nodeTests } from './node-tests.mjs';
import { inProject, nodeParts, webPart } from './paths.mjs';
import { findInstalledPostgres } from './postgres-installed.mjs';
import { checkSize } from './web-size.mjs';

const typeScript = inProject('node_modules/typescript/bin/tsc');
const jestConfig = inProject('jest.config.cjs');
const biome = inProject('node_modules/@biomejs/biome/bin/biome');
const tool = (file) => inProject('packages/tooling/node_modules', file);

/** The names that `--only` knows, each with what it runs: `(context) → { passed, failed, skipped }`. */
export const checks = {
  build: () => asOneTest(() => build()),
  lint: ({ runNode }) => program(runNode, [biome, 'ci', '--error-on-warnings', '.']),
  boundaries: ({ runNode }) => program(runNode, [needFile('the boundaries', ['packages/tooling/src/boundaries/check.mjs'])]),
  unused: ({ runNode }) => {
    needFile('knip', ['knip.json', 'knip.jsonc', 'knip.ts', 'knip.js']);
    return program(runNode, [tool('knip/bin/knip.js')]);
  },
  types: ({ runNode }) =>
    inTurn([...nodeParts, webPart].map((part) => () => program(runNode, [typeScript, '-p', inProject(part), '--noEmit']))),
  drift: ({ runNode }) => program(runNode, [needFile('codegen', ['scripts/codegen.mjs']), '--check']),
  jest: async (context) => jestTests({ ...context, config: jestConfig, workers: 2, env: databaseIn(await context.database()) }),
  jest15: (context) => onOlderPostgres(context),
  tooling: ({ runNode }) => nodeTests(runNode, [inProject('packages/tooling')]),
  launcher: ({ runNode }) => nodeTests(runNode, [inProject('scripts')]),
  size: () => asOneTest(() => checkSize(inProject(webPart, 'dist'))),
  browser: async (context) => {
    const config = needFile('the browser tests', [`${webPart}/jest.e2e.config.cjs`]);
    const { executablePath, args, env } = await findChromium();
    const chromium = { ...env, KONGANO_CHROMIUM: executablePath, KONGANO_CHROMIUM_ARGS: JSON.stringify(args) };
    return await browserTests({ ...context, config, env: { ...databaseIn(await context.database()), ...chromium } });
  },
};

/** Checks that run what was built. */
export const needBuild = ['jest', 'jest15', 'size', 'browser'];

async function program(runNode, args) {
  return (await runNode(args)) === 0 ? onePassed : oneFailed;
}

// Journeys want a machine of their own; pages that are only looked at do not mind a neighbour.
async function browserTests(context) {
  if (context.patterns.length > 0) return jestTests({ ...context, workers: 1 });
  const [looks, journeys] = ['axe*.test.ts', '!(axe*).test.ts'].map((names) => fs.globSync(inProject(webPart, 'e2e', names)));
  return inTurn([() => jestTests({ ...context, files: looks, workers: 2 }), () => jestTests({ ...context, files: journeys, workers: 1 })]);
}

// Everything that asks the database, once more on the oldest PostgreSQL at hand.
async function onOlderPostgres(context) {
  const files = databaseTests(context.patterns);
  const installed = findInstalledPostgres();
  if (!installed || files.length === 0) {
    console.log(
      installed
        ? 'None of the chosen tests uses a database.'
        : 'No PostgreSQL 15, 16 or 17 is installed here: the tests ran on the embedded one only.',
    );
    return { passed: 0, failed: 0, skipped: 1 };
  }
  console.log(`On PostgreSQL ${installed.version} of ${installed.binaries}:`);
  const env = databaseIn(await context.database(installed));
  return jestTests({ ...context, config: jestConfig, workers: 2, env, files });
}

const databaseIn = (url) => ({ KONGANO_TEST_DATABASE_URL: url });

const onePassed = { passed: 1, failed: 0, skipped: 0 };
const oneFailed = { passed: 0, failed: 1, skipped: 0 };

async function asOneTest(check) {
  await check();
  return onePassed;
}

/** Adds up results. */
export function sum(results) {
  const total = (name) => results.reduce((all, result) => all + result[name], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

async function inTurn(steps) {
  const results = [];
  for (const step of steps) results.push(await step());
  return sum(results);
}

function needFile(what, names) {
  const found = names.map((name) => inProject(name)).find((file) => fs.existsSync(file));
  if (!found) throw new Error(`There is no ${names[0]}: ${what} cannot be checked.`);
  return path.relative(inProject(), found);
}
