import type { PlatformRole } from '@kongano/domain';
import type { PlanScope } from '@kongano/query-plan';
import { type Actor, anonymousActor, scopeOf } from '../../platform/session';
import { mayEditCluster, mayFoundCluster } from './cluster.policy';
import { clusterEditable } from './cluster.visibility';

const person = (personId: string, roles: readonly PlatformRole[] = []): Actor => ({ ...anonymousActor('en'), personId, roles });
const led = { facilitatorId: 'rehema' };
const unled = { facilitatorId: null };

test.each<[string, Actor, boolean, boolean, boolean]>([
  ['nobody', anonymousActor('en'), false, false, false],
  ['somebody', person('asha'), false, false, false],
  ['its facilitator', person('rehema'), true, false, false],
  ['a broker', person('baraka', ['BROKER']), true, true, true],
  ['an administrator', person('zawadi', ['ADMINISTRATOR']), true, true, true],
  ['a director', person('juma', ['DIRECTOR']), false, false, false],
  ['a fund manager', person('neema', ['FUND_MANAGER']), false, false, false],
])('%s', (_who, actor, editsLed, editsUnled, founds) => {
  expect([mayEditCluster(actor, led), mayEditCluster(actor, unled), mayFoundCluster(actor)]).toEqual([editsLed, editsUnled, founds]);
});

test('the same rule in SQL asks only what the kind of viewer leaves open', () => {
  const at = (actor: Actor): PlanScope => ({ scope: scopeOf(actor), viewer: (name, cast) => `:${name}::${cast}` });
  expect(clusterEditable('c', at(anonymousActor('en')))).toBe('false');
  expect(clusterEditable('c', at(person('baraka', ['BROKER'])))).toBe('true');
  expect(clusterEditable('c', at(person('rehema')))).toBe('(c.facilitator_id is not null and c.facilitator_id = :personId::uuid)');
});
