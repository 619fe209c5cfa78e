// Shared Jest settings: `module.exports = { preset: '../../jest.preset.cjs' }` in a package is enough.
// The web adds `testEnvironment: '../../scripts/lib/jest-jsdom.cjs'`, which brings the browser's export conditions with it.
const fs = require('node:fs');
const path = require('node:path');

const { $schema, ...server } = JSON.parse(fs.readFileSync(path.join(__dirname, '.swcrc'), 'utf8'));
const common = { ...server, swcrc: false, sourceMaps: 'inline' };

const react = {
  ...common,
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2023',
  },
};

module.exports = {
  testEnvironment: 'node',
  // Internal packages are tested as source, so that a test never sees a stale dist.
  testEnvironmentOptions: { customExportConditions: ['kongano-source', 'node', 'node-addons'] },
  testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '^.+\\.tsx$': [require.resolve('@swc/jest'), react],
    '^.+\\.ts$': [require.resolve('@swc/jest'), common],
    '^.+\\.m?js$': path.join(__dirname, 'scripts/lib/jest-esm.cjs'),
  },
  // Nothing is ignored by path (with pnpm every dependency lies under node_modules twice): jest-esm decides by the file itself.
  transformIgnorePatterns: [],
};
