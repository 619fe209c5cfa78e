import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findBreaches, projectRoot } from './check.mjs';

const require = createRequire(import.meta.url);
const { forbidden } = require('../../../../.dependency-cruiser.cjs');
const { levels } = require('./server.cjs');
const modules = 'apps/server/src/modules';
const features = 'apps/web/src/features';

const libraries = ['typeorm', 'pg', 'graphql', 'type-graphql', '@apollo/client', 'react'];
const manifest = (name, dependencies = libraries) =>
  JSON.stringify({
    name,
    exports: { '.': { 'kongano-source': './src/index.ts' }, './*': { 'kongano-source': './src/documents/*.ts' } },
    dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, '1'])),
    devDependencies: { 'fast-check': '1' },
  });

/** A tree that keeps every rule, with decorators, type imports and JSX in it. */
const sound = {
  'packages/domain/package.json': manifest('@kongano/domain', []),
  'packages/domain/src/index.ts': "export { money } from './money';",
  'packages/domain/src/money.ts': 'export const money = 1;',
  'packages/domain/src/money.test.ts': "import 'node:fs'; import fc from 'fast-check'; import { money } from './money'; fc(money);",
  'packages/matching/package.json': manifest('@kongano/matching', []),
  'packages/matching/src/index.ts': "import { money } from '@kongano/domain'; export const score = money;",
  'packages/query-plan/package.json': manifest('@kongano/query-plan', ['graphql']),
  'packages/query-plan/src/index.ts': "import { parse } from 'graphql'; export const plan = parse;",
  'packages/graphql/package.json': manifest('@kongano/graphql', ['graphql']),
  'packages/graphql/src/index.ts': 'export const manifest = 1;',
  'packages/graphql/src/documents/needs.ts': "import type { DocumentNode } from 'graphql'; export type Needs = DocumentNode;",
  'apps/server/package.json': manifest('@kongano/server'),
  'apps/server/src/main.ts': "import { modules } from './app/modules'; console.log(modules);",
  'apps/server/src/app/modules.ts':
    "import { needs } from '../modules/needs'; import { grants } from '../modules/grants'; export const modules = [needs, grants];",
  'apps/server/src/platform/session/index.ts': 'export const isStaff = 1;',
  'apps/server/src/platform/database.ts': "import { Pool } from 'pg'; export const pool = Pool;",
  'apps/server/src/testing/server.ts': "import { pool } from '../platform/database'; export const server = pool;",
  [`${modules}/identity/index.ts`]: 'export class Organisation {}',
  [`${modules}/needs/index.ts`]: "export { NeedResolver as needs } from './need.resolver';",
  [`${modules}/needs/need.resolver.ts`]: `import { Resolver } from 'type-graphql'; import { Organisation } from '../identity'; import { NeedService } from './need.service';
    @Resolver(() => Organisation) export class NeedResolver { constructor(private readonly needs: NeedService) {} }`,
  [`${modules}/needs/need.entity.ts`]:
    "import { Entity, Column } from 'typeorm'; @Entity() export class NeedEntity { @Column() title!: string; }",
  [`${modules}/needs/need.service.ts`]:
    "import { pool } from '../../platform/database'; import { NeedEntity } from './need.entity'; export class NeedService { a = [pool, NeedEntity]; }",
  [`${modules}/needs/need.policy.ts`]:
    "import { money } from '@kongano/domain'; import { isStaff } from '../../platform/session'; import type { NeedEntity } from './need.entity'; export const may = (need: NeedEntity) => [need, money, isStaff];",
  [`${modules}/needs/need.policy.test.ts`]:
    "import { server } from '../../testing/server'; import { may } from './need.policy'; may(server);",
  [`${modules}/grants/index.ts`]: "import { needs } from '../needs'; export const grants = needs;",
  'apps/server/src/migrations/1-foundation.ts':
    "import type { MigrationInterface } from 'typeorm'; export class Foundation implements MigrationInterface {}",
  'apps/web/package.json': manifest('@kongano/web'),
  'apps/web/src/main.tsx': "import { App } from './app/App'; console.log(<App />);",
  'apps/web/src/app/App.tsx': `import { Needs } from '../${path.basename(features)}/needs'; import { en } from '../features/needs/needs.en'; export const App = () => <Needs label={en} />;`,
  'apps/web/src/ui/Button.tsx': "import { day } from '../lib/day'; export const Button = () => <b>{day}</b>;",
  'apps/web/src/lib/day.ts': 'export const day = 1;',
  [`${features}/needs/index.ts`]: "export { Needs } from './Needs';",
  [`${features}/needs/needs.en.ts`]: "export const en = 'a';",
  [`${features}/needs/Needs.tsx`]:
    "import type { Needs as Data } from '@kongano/graphql/needs'; import { Button } from '../../ui/Button'; export const Needs = (data: Data) => <Button {...data} />;",
};

/** What breaks each rule: [rule, file, its text, more files]. */
const breaches = [
  [
    'no-cycles',
    'packages/domain/src/a.ts',
    "import type { B } from './b'; export type A = B;",
    { 'packages/domain/src/b.ts': "import type { A } from './a'; export type B = A;" },
  ],
  ['no-orphans', 'packages/domain/src/alone.ts', 'export const alone = 1;'],
  ['no-unresolvable', 'packages/domain/src/a.ts', "import { nothing } from './nothing'; nothing();"],
  [
    'packages-not-to-apps',
    'packages/domain/src/a.ts',
    "import type { day } from '../../../apps/web/src/lib/day'; export type A = typeof day;",
  ],
  ['apps-not-to-each-other', 'apps/server/src/app/a.ts', "import { day } from '../../../web/src/lib/day'; day();"],
  ['domain-is-pure', 'packages/domain/src/a.ts', "import { readFileSync } from 'node:fs'; readFileSync('a');"],
  ['domain-is-pure', 'packages/domain/src/a.ts', "import { parse } from 'graphql'; parse('a');"],
  ['matching-is-pure', 'packages/matching/src/a.ts', "import type { Pool } from 'pg'; export type A = Pool;"],
  ['query-plan-is-pure', 'packages/query-plan/src/a.ts', "import { money } from '@kongano/domain'; money();"],
  ['graphql-is-pure', 'packages/graphql/src/a.ts', "import { plan } from '@kongano/query-plan'; plan();"],
  ['no-tests-in-sources', `${modules}/needs/a.service.ts`, "import { server } from '../../testing/server'; server();"],
  ['no-dev-dependencies-in-sources', `${modules}/needs/a.service.ts`, "import fc from 'fast-check'; fc();"],
  [
    'server-platform-not-upward',
    'apps/server/src/platform/a.ts',
    "import type { modules } from '../app/modules'; export type A = typeof modules;",
  ],
  [
    'server-modules-not-upward',
    `${modules}/needs/a.ts`,
    "import type { modules } from '../../app/modules'; export type A = typeof modules;",
  ],
  ['server-app-not-to-main', 'apps/server/src/app/a.ts', "import '../main';"],
  ['server-migrations-alone', 'apps/server/src/migrations/2-more.ts', "import { money } from '@kongano/domain'; money();"],
  [
    'module-through-its-index',
    `${modules}/matching/index.ts`,
    "import { NeedService } from '../needs/need.service'; export class M { constructor(@Inject() readonly needs: NeedService) {} }",
  ],
  [
    'app-uses-modules-through-index',
    'apps/server/src/app/a.ts',
    "import { NeedService } from '../modules/needs/need.service'; NeedService();",
  ],
  ['unlisted-module-is-on-top', `${modules}/needs/a.ts`, "import { grants } from '../grants'; grants();"],
  ['policies-are-pure', `${modules}/needs/a.policy.ts`, "import { NeedEntity } from './need.entity'; NeedEntity();"],
  [
    'tables-in-their-places',
    `${modules}/needs/a.resolver.ts`,
    "import { DataSource } from 'typeorm'; @Resolver() export class A { constructor(readonly source: DataSource) {} }",
  ],
  ['tables-in-their-places', 'apps/server/src/app/a.ts', "import { Pool } from 'pg'; new Pool();"],
  ...levels.map(([lower, sibling], level) => {
    const forbiddenModule = sibling ?? levels[level + 1][0];
    return [
      `modules-of-level-${level + 1}-only-downward`,
      `${modules}/${lower}/a.ts`,
      `import type { A } from '../${forbiddenModule}'; export type B = A;`,
      { [`${modules}/${forbiddenModule}/index.ts`]: 'export type A = 1;' },
    ];
  }),
  ['web-kit-not-upward', 'apps/web/src/ui/A.tsx', "import { Needs } from '../features/needs'; export const A = () => <Needs />;"],
  ['web-lib-not-to-ui', 'apps/web/src/lib/a.ts', "import { Button } from '../ui/Button'; Button();"],
  ['web-features-not-upward', `${features}/needs/A.tsx`, "import { App } from '../../app/App'; export const A = () => <App />;"],
  ['feature-through-its-index', `${features}/offers/A.tsx`, "import { Needs } from '../needs/Needs'; export const A = () => <Needs />;"],
  [
    'app-uses-features-through-index',
    'apps/web/src/app/A.tsx',
    "import { Needs } from '../features/needs/Needs'; export const A = () => <Needs />;",
  ],
  [
    'features-not-in-circles',
    `${features}/needs/pages/A.tsx`,
    "import { B } from '../../offers'; B();",
    { [`${features}/offers/index.ts`]: 'export const B = 1;', [`${features}/offers/C.ts`]: "import { Needs } from '../needs'; Needs();" },
  ],
  [
    'ui-knows-no-server',
    'apps/web/src/ui/A.tsx',
    "import type { Needs } from '@kongano/graphql/needs'; export const A = (a: Needs) => <b />;",
  ],
  ['ui-knows-no-server', 'apps/web/src/ui/A.tsx', "import { useQuery } from '@apollo/client'; useQuery();"],
  ['web-not-to-the-manifest', 'apps/web/src/lib/a.ts', "import { manifest } from '@kongano/graphql'; manifest();"],
  ['web-without-node', 'apps/web/src/lib/a.ts', "import path from 'node:path'; path();"],
];

let root;

function write(files) {
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
}

before(() => {
  root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-boundaries-')));
  write(sound);
  for (const name of [...libraries, 'fast-check']) {
    write({ [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: 'index.js' }), [`node_modules/${name}/index.js`]: '' });
  }
  fs.mkdirSync(path.join(root, 'node_modules/@kongano'));
  for (const name of fs.readdirSync(path.join(root, 'packages'))) {
    fs.symlinkSync(path.join(root, 'packages', name), path.join(root, 'node_modules/@kongano', name));
  }
});

after(() => fs.rmSync(root, { recursive: true }));

describe('boundaries', () => {
  it('let a sound tree pass', async () => {
    const { breaches: found, files } = await findBreaches(root);
    assert.deepEqual(found, []);
    assert.ok(files > 30);
  });

  for (const [rule, file, text, more = {}] of breaches) {
    it(`${rule}: ${file} may not say ${text.split(';')[0]}`, async () => {
      write({ [file]: text, ...more });
      const { breaches: found } = await findBreaches(root);
      for (const planted of [file, ...Object.keys(more)]) if (!(planted in sound)) fs.rmSync(path.join(root, planted));
      const own = found.filter((breach) => breach.rule === rule);
      assert.notEqual(own.length, 0, `found only ${JSON.stringify(found)}`);
      assert.ok(own[0].comment.length > 30);
    });
  }

  it('place the modules as app/modules.ts lists them', () => {
    const list = fs.readFileSync(path.join(projectRoot, 'apps/server/src/app/modules.ts'), 'utf8');
    const order = list.match(/= \[([^\]]*)\]/)?.[1].match(/\w+(?=Module)/g) ?? [];
    const placed = order.map((name) => levels.findIndex((names) => names.includes(name))).filter((level) => level >= 0);
    const sorted = placed.toSorted((one, other) => one - other);
    assert.deepEqual(placed, sorted);
  });

  it('have a test for every rule', () => {
    const tested = new Set(breaches.map(([rule]) => rule));
    assert.deepEqual(
      forbidden.map(({ name }) => name).filter((name) => !tested.has(name)),
      [],
    );
  });
});
