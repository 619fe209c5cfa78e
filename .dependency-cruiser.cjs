// Who may import whom. The rules, each with the reason it teaches, are in packages/tooling/src/boundaries.
const { everywhere } = require('./packages/tooling/src/boundaries/everywhere.cjs');
const { server } = require('./packages/tooling/src/boundaries/server.cjs');
const { web } = require('./packages/tooling/src/boundaries/web.cjs');

module.exports = {
  forbidden: [...everywhere, ...server, ...web],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|\\.kongano)/' },
    // Imports of types count: they are what makes two files one in the reader's head.
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['kongano-source', 'import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};
