import { type ExpertKind, expertKinds } from '@kongano/domain';
import { type Actor, anonymousActor } from '../../../platform/session';
import { mayAskForExpert } from './expert.policy';

const nobody = anonymousActor('en');
const member = (personId: string, organisationId: string): Actor => ({
  ...nobody,
  personId,
  organisations: [{ id: organisationId, kind: 'ACADEMIA', role: 'MEMBER', isVerified: true, regionCode: null }],
});
const actors: readonly (readonly [string, Actor, readonly ExpertKind[]])[] = [
  ['a visitor', nobody, []],
  ['a stranger', { ...nobody, personId: 'stranger' }, []],
  ['a member of another organisation', member('stranger', 'firm'), []],
  ['the person', { ...nobody, personId: 'expert' }, ['PERSON']],
  ['a colleague, who is a member of the organisation', member('colleague', 'institute'), ['ORGANISATION']],
  ['the person, who is a member of the organisation', member('expert', 'institute'), ['PERSON', 'ORGANISATION']],
  ['a fund manager', { ...nobody, personId: 'manager', roles: ['FUND_MANAGER'] }, []],
  ['a broker', { ...nobody, personId: 'broker', roles: ['BROKER'] }, ['PERSON', 'ORGANISATION']],
  ['an administrator', { ...nobody, personId: 'admin', roles: ['ADMINISTRATOR'] }, ['PERSON', 'ORGANISATION']],
];

it.each(actors)('%s is shown the needs of which experts', (_who, actor, kinds) => {
  const ids = { PERSON: 'expert', ORGANISATION: 'institute' };
  expect(expertKinds.filter((kind) => mayAskForExpert(actor, { kind, id: ids[kind] }))).toEqual(kinds);
});

it('an organisation is no person of the same id', () => {
  expect(mayAskForExpert({ ...nobody, personId: 'same' }, { kind: 'ORGANISATION', id: 'same' })).toBe(false);
});
