module.exports = { displayName: 'query-plan', preset: '../../jest.preset.cjs' };
