// Boundaries of the whole tree: between packages and apps, and what no file may do.
const tests = '\\.test\\.tsx?$|/testing/|/bench/|/e2e/';
const npm = (name) => `node_modules/${name}/`;

/** A package's sources may import only what `allowed` says; its tests may import anything. */
function pure(name, allowed, comment) {
  return {
    name: `${name}-is-pure`,
    comment,
    severity: 'error',
    from: { path: `^packages/${name}/src/`, pathNot: tests },
    to: { pathNot: allowed },
  };
}

const everywhere = [
  {
    name: 'no-cycles',
    comment: 'Two files that import each other, types included, are one file or hide a third: move what both need into a file below them.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'Nobody imports this file and it imports nobody: use it or delete it.',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: [
        tests,
        '\\.d\\.ts$',
        '\\.config\\.[cm]?[jt]s$',
        '^apps/server/src/migrations/',
        '^apps/web/(public/|src/app/service-worker\\.ts$)',
        '/index\\.ts$',
        '\\.mjs$',
        '\\.cjs$',
      ],
    },
    to: {},
  },
  {
    name: 'no-unresolvable',
    comment: 'This import leads nowhere: is the file renamed, or the dependency missing in the package.json beside it?',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'packages-not-to-apps',
    comment: 'Packages know nothing of the apps that use them: pass what is needed as an argument.',
    severity: 'error',
    from: { path: '^packages/' },
    to: { path: '^apps/' },
  },
  {
    name: 'apps-not-to-each-other',
    comment: 'Server and web meet in the GraphQL schema (packages/graphql) and in packages/domain, nowhere else.',
    severity: 'error',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  pure(
    'domain',
    '^packages/domain/',
    'packages/domain runs in the browser, on the server and in tests alike: no libraries, no node:*, no clock. Pass things in.',
  ),
  pure(
    'matching',
    ['^packages/(matching|domain)/', npm('highs')],
    'packages/matching is pure computation: no node:*, no database, and no library but HiGHS (packages/docs/adr: assignment). Its callers read and write.',
  ),
  pure(
    'query-plan',
    ['^packages/query-plan/', npm('graphql')],
    'packages/query-plan turns GraphQL into SQL text and knows neither Kongano nor a database driver: only graphql.',
  ),
  pure(
    'graphql',
    ['^packages/graphql/', npm('graphql'), npm('@graphql-typed-document-node/core')],
    'packages/graphql is what codegen makes, and reaches the browser: only graphql and the type of documents.',
  ),
  {
    name: 'no-tests-in-sources',
    comment: 'Only tests import tests and testing/ folders: what sources need too belongs beside the sources.',
    severity: 'error',
    from: { path: '^(apps|packages)/[^/]+/src/', pathNot: tests },
    to: { path: `^(apps|packages)/.*(${tests})` },
  },
  {
    name: 'no-dev-dependencies-in-sources',
    comment: 'An installation has no devDependencies: move this one to dependencies, or use it in tests only.',
    severity: 'error',
    from: { path: '^(apps/server|packages/(domain|matching|query-plan|graphql))/src/', pathNot: tests },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'], pathNot: npm('@types') },
  },
];

module.exports = { everywhere, npm, tests };
