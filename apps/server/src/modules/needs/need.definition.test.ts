import 'reflect-metadata';
import { type Actor, type ActorOrganisation, anonymousActor } from '../../platform/session';
import { actorFacts, needDefinition } from './need.definition';
import { NeedEntity } from './need.entity';

const organisation = (id: string, given: Partial<ActorOrganisation> = {}): ActorOrganisation => ({
  id,
  kind: 'FIRM',
  role: 'MEMBER',
  isVerified: true,
  regionCode: null,
  ...given,
});
const person = (given: Partial<Actor> = {}): Actor => ({ ...anonymousActor('en'), personId: 'p', ...given });
const need = (given: Partial<NeedEntity> = {}): NeedEntity => Object.assign(new NeedEntity(), needDefinition.blank(), given);

test('only verified firms of the actor can have a need too', () => {
  const organisations = [
    organisation('firm'),
    organisation('new', { isVerified: false }),
    organisation('university', { kind: 'ACADEMIA' }),
  ];
  expect(actorFacts(person({ organisations }), false, []).verifiedFirmIds).toEqual(['firm']);
});

test.each<[string, Actor, boolean, boolean]>([
  ['nobody', anonymousActor('en'), true, false],
  ['somebody', person(), false, false],
  ['a broker', person({ roles: ['BROKER'] }), false, true],
  ['an administrator', person({ roles: ['ADMINISTRATOR'] }), false, true],
  ['a reviewer', person({ roles: ['REVIEWER'] }), false, false],
])('%s', (_who, actor, isAnonymous, isStaff) => {
  expect(actorFacts(actor, true, [])).toMatchObject({ isAnonymous, isStaff, ownsNeed: true });
});

describe('codes that must exist', () => {
  const codes = (patch: Partial<NeedEntity>, before: Partial<NeedEntity> = {}) =>
    needDefinition.codes(patch, need({ ...before, ...patch })).map(({ scheme, field, code }) => [scheme, field, code]);

  test('are those of the patch only', () => {
    expect(codes({ title: 'x' }, { sectorCode: '2825', regionCode: 'TZ-16' })).toEqual([]);
    expect(codes({ sectorCode: null, fieldCodes: [], regionCode: null })).toEqual([]);
  });

  test('are named with their place in the input', () => {
    expect(codes({ sectorCode: '2825', fieldCodes: ['2.5', '1.4'], regionCode: 'TZ-16' })).toEqual([
      ['SECTOR', 'sectorCode', '2825'],
      ['FIELD', 'fieldCodes.0', '2.5'],
      ['FIELD', 'fieldCodes.1', '1.4'],
      ['REGION', 'regionCode', 'TZ-16'],
    ]);
  });

  test('a council is looked up in its region, whichever of the two changes', () => {
    const council = ['COUNCIL', 'council', 'TZ-16/Morogoro MC'];
    expect(codes({ council: 'Morogoro MC' }, { regionCode: 'TZ-16' })).toEqual([council]);
    expect(codes({ regionCode: 'TZ-16' }, { council: 'Morogoro MC' })).toContainEqual(council);
    expect(codes({ council: 'TZ-16/Morogoro MC' }, { regionCode: 'TZ-16' })).toEqual([council]);
    expect(codes({ council: 'Morogoro MC' })).toEqual([]);
  });
});

test('a new draft lacks everything but its language', () => {
  expect(needDefinition.missing(need()).map(({ field }) => field)).toEqual([
    'title',
    'problem',
    'sectorCode',
    'regionCode',
    'partnershipTypes',
    'organisationId',
  ]);
});

test('two drafts share no list', () => {
  const [one, two] = [need(), need()];
  one.keywords.push('nyundo');
  expect(two.keywords).toEqual([]);
});

test('a search in the other language reads title and keywords of any need, and problem and background of one that does not withhold them', () => {
  const written = need({ title: 'a', keywords: ['b', 'c'], problem: 'd', background: null });
  expect([needDefinition.teaser(written), needDefinition.detail(written)]).toEqual([
    ['a', 'b, c'],
    ['d', null],
  ]);
});

test('who writes for a firm is kept', () => {
  expect(needDefinition.captured?.('rehema')).toEqual({ capturedBy: 'rehema' });
});
