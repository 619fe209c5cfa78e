// Boundaries inside apps/server: main → app → modules → platform → packages, and modules by level.
const { npm, tests } = require('./everywhere.cjs');

/** Lowest first. A module may use those of lower levels; one that is not named here stands on top and is used by none. */
const levels = [
  ['vocabulary'],
  ['identity'],
  ['clusters'],
  ['threads'],
  ['postings', 'receipts'],
  ['needs', 'offers'],
  ['matching'],
  ['projects'],
  ['fund', 'trainings', 'guidelines'],
  ['notifications', 'insights', 'exchange'],
];

const source = '^apps/server/src';
const anyOf = (names) => `(${names.join('|')})`;

const downward = levels.map((names, level) => {
  const below = levels.slice(0, level).flat();
  return {
    name: `modules-of-level-${level + 1}-only-downward`,
    comment: `${names.join(', ')} may import ${below.join(', ') || 'no other module'}: news for higher or equal modules travels as an event after the commit. The order: packages/tooling/src/boundaries/server.cjs.`,
    severity: 'error',
    from: { path: `${source}/modules/${anyOf(names)}/` },
    to: { path: `${source}/modules/`, pathNot: [`${source}/modules/$1/`, ...below.map((name) => `${source}/modules/${name}/`)] },
  };
});

const layers = [
  {
    name: 'server-platform-not-upward',
    comment: 'The platform knows no business and nobody above it: take what you need as an argument or a port that a module fills.',
    severity: 'error',
    from: { path: `${source}/platform/`, pathNot: tests },
    to: { path: `${source}/(app/|demo/|modules/|main\\.ts$)` },
  },
  {
    name: 'server-modules-not-upward',
    comment: 'A module does not know how it is composed: what it needs of app/ belongs into platform/.',
    severity: 'error',
    from: { path: `${source}/modules/` },
    to: { path: `${source}/(app/|demo/|main\\.ts$)` },
  },
  {
    name: 'server-app-not-to-main',
    comment: 'main.ts starts and stops; nobody imports it.',
    severity: 'error',
    from: { path: `${source}/` },
    to: { path: `${source}/main\\.ts$` },
  },
  {
    name: 'server-migrations-alone',
    comment: 'A migration must mean the same in five years: it imports nothing of the sources, which go on changing.',
    severity: 'error',
    from: { path: `${source}/migrations/` },
    to: { path: '^(apps|packages)/', pathNot: `${source}/migrations/` },
  },
  {
    name: 'module-through-its-index',
    comment: "Another module is used through its index.ts only: export there what is meant for others, or ask that module's service.",
    severity: 'error',
    from: { path: `${source}/modules/([^/]+)/` },
    to: { path: `${source}/modules/`, pathNot: [`${source}/modules/$1/`, `${source}/modules/[^/]+/index\\.ts$`] },
  },
  {
    name: 'app-uses-modules-through-index',
    comment: 'The composition root sees of a module what its index.ts shows.',
    severity: 'error',
    from: { path: `${source}/(app/|demo/|platform/|testing/|main\\.ts$)` },
    to: { path: `${source}/modules/`, pathNot: `${source}/modules/[^/]+/index\\.ts$` },
  },
  {
    name: 'unlisted-module-is-on-top',
    comment: 'Another module needs this one: give it a level in packages/tooling/src/boundaries/server.cjs first.',
    severity: 'error',
    from: { path: `${source}/modules/([^/]+)/` },
    to: { path: `${source}/modules/`, pathNot: [`${source}/modules/$1/`, `${source}/modules/${anyOf(levels.flat())}/`] },
  },
];

const roles = [
  {
    name: 'policies-are-pure',
    comment:
      'A policy is (actor, thing) → allowed or a reason: it imports packages/domain, what the actor claims, other policies, and types.',
    severity: 'error',
    from: { path: '\\.policy\\.ts$' },
    to: {
      dependencyTypesNot: ['type-only'],
      pathNot: ['^packages/domain/', '\\.policy\\.ts$', `${source}/platform/session/(index|actor)\\.ts$`],
    },
  },
  {
    name: 'tables-in-their-places',
    comment: 'Tables are touched by services, loaders, entities, reads and visibility rules. Resolvers, policies and the rest ask those.',
    severity: 'error',
    from: { path: `${source}/(app|modules)/`, pathNot: [tests, '\\.(service|loader|entity|reads|visibility)\\.ts$'] },
    to: { path: [npm('typeorm'), npm('pg'), npm('pg-[^/]+')], dependencyTypesNot: ['type-only'] },
  },
];

module.exports = { levels, server: [...layers, ...downward, ...roles] };
