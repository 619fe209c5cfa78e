import { helixOfKind } from './helix-of-kind';

it('every organisation of the three helices has its side, and support has none', () => {
  expect((['FIRM', 'ACADEMIA', 'GOVERNMENT', 'SUPPORT'] as const).map(helixOfKind)).toEqual(['firm', 'academia', 'government', undefined]);
});
