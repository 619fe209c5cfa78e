// Browser tests: the built server and web, a real PostgreSQL, a real Chromium. `npm test -- --only=browser`.
module.exports = {
  displayName: 'browser',
  preset: '../../jest.preset.cjs',
  testMatch: ['<rootDir>/e2e/**/*.test.ts'],
  globalSetup: '<rootDir>/e2e/harness/set-up.ts',
  globalTeardown: '<rootDir>/e2e/harness/tear-down.ts',
  testTimeout: 60_000,
};
