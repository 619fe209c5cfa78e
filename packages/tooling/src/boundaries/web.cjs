// Boundaries inside apps/web: app → features → ui, lib.
const { npm, tests } = require('./everywhere.cjs');

const source = '^apps/web/src';
const features = `${source}/features`;

const web = [
  {
    name: 'web-kit-not-upward',
    comment: 'ui/ and lib/ serve every feature and know none: pass data and callbacks as properties.',
    severity: 'error',
    from: { path: `${source}/(ui|lib)/`, pathNot: tests },
    to: { path: `${source}/(app|features)/` },
  },
  {
    name: 'web-lib-not-to-ui',
    comment: 'lib/ holds dates, money, forms and addresses; what draws belongs to ui/.',
    severity: 'error',
    from: { path: `${source}/lib/`, pathNot: tests },
    to: { path: `${source}/ui/` },
  },
  {
    name: 'web-features-not-upward',
    comment: 'A feature does not know the shell it appears in: what it needs of app/ belongs into lib/ or ui/.',
    severity: 'error',
    from: { path: `${features}/`, pathNot: tests },
    to: { path: `${source}/app/` },
  },
  {
    name: 'feature-through-its-index',
    comment: 'Another feature is used through its index.ts only: export there what is meant for others.',
    severity: 'error',
    from: { path: `${features}/([^/]+)/` },
    // What a feature keeps for tests (testing/) may serve the tests of another; product code never takes it (no-tests-in-sources).
    to: { path: `${features}/`, pathNot: [`${features}/$1/`, `${features}/[^/]+/index\\.tsx?$`, `${features}/[^/]+/testing/`] },
  },
  {
    name: 'app-uses-features-through-index',
    comment: 'The shell sees of a feature its index.ts, and its texts, which are one chunk per language.',
    severity: 'error',
    from: { path: `${source}/(app/|main\\.tsx$)` },
    to: { path: `${features}/`, pathNot: [`${features}/[^/]+/index\\.tsx?$`, `${features}/[^/]+/[^/]+\\.(en|sw)\\.ts$`] },
  },
  {
    name: 'features-not-in-circles',
    comment: 'Two features that use each other cannot be understood or removed apart: let the page of one take the other as a child.',
    severity: 'error',
    scope: 'folder',
    from: { path: `${features}/[^/]+$` },
    to: { circular: true, path: `${features}/[^/]+$` },
  },
  {
    name: 'ui-knows-no-server',
    comment: 'ui/ is the look: components there get their data as properties, with types of their own.',
    severity: 'error',
    from: { path: `${source}/ui/` },
    to: { path: [npm('@apollo/client'), '^packages/graphql/'] },
  },
  {
    name: 'web-not-to-the-manifest',
    comment: "The web imports its operations by feature (@kongano/graphql/needs); the root holds every operation's text, for the server.",
    severity: 'error',
    from: { path: `${source}/`, pathNot: tests },
    to: { path: '^packages/graphql/src/(index|trusted-operations)\\.ts$' },
  },
  {
    name: 'web-without-node',
    comment: 'There is no node:* in a browser.',
    severity: 'error',
    from: { path: `${source}/`, pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
];

module.exports = { web };
