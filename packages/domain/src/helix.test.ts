import { helices, helixOf } from './helix';
import { organisationKinds } from './values/identity';

test('firms, academia and government are the three sides; support organisations stand on none', () => {
  expect(organisationKinds.map((kind) => [kind, helixOf(kind)])).toEqual([
    ['FIRM', 'INDUSTRY'],
    ['ACADEMIA', 'ACADEMIA'],
    ['GOVERNMENT', 'GOVERNMENT'],
    ['SUPPORT', null],
  ]);
  expect(helices).toHaveLength(3);
});
