module.exports = {
  displayName: 'web',
  preset: '../../jest.preset.cjs',
  testEnvironment: '../../scripts/lib/jest-jsdom.cjs',
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  moduleNameMapper: { '\\.css$': '<rootDir>/src/testing/no-styles.cjs' },
};
