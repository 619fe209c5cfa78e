import {
  type Actor,
  type ActorOrganisation,
  anonymousActor,
  isMemberOf,
  isOwnerOf,
  isStaff,
  isVerifiedMember,
  scopeOf,
  systemActor,
  viewerValues,
} from './actor';

const organisation = (given: Partial<ActorOrganisation> = {}): ActorOrganisation => ({
  id: 'o',
  kind: 'FIRM',
  role: 'MEMBER',
  isVerified: true,
  regionCode: null,
  ...given,
});
const someone = (given: Partial<Actor> = {}): Actor => ({ ...anonymousActor('sw'), personId: 'p', email: 'a@b.c', ...given });

describe('who is asking', () => {
  it.each([
    ['nobody', anonymousActor('en'), 'anonymous'],
    ['the product itself', systemActor, 'anonymous'],
    ['a person', someone(), 'person'],
    ['a fund manager', someone({ roles: ['FUND_MANAGER'] }), 'person'],
    ['a reviewer', someone({ roles: ['REVIEWER'] }), 'person'],
    ['a broker', someone({ roles: ['BROKER'] }), 'staff'],
    ['an administrator', someone({ roles: ['ADMINISTRATOR', 'REVIEWER'] }), 'staff'],
  ] as const)('%s reads in the scope of %s', (_who, actor, scope) => {
    expect(scopeOf(actor)).toBe(scope);
    expect(isStaff(actor)).toBe(scope === 'staff');
  });

  it('is a verified member through one verified organisation, or as staff', () => {
    const unverified = organisation({ isVerified: false });
    expect(
      [
        someone(),
        someone({ organisations: [unverified] }),
        someone({ organisations: [unverified, organisation()] }),
        someone({ roles: ['BROKER'] }),
      ].map(isVerifiedMember),
    ).toEqual([false, false, true, true]);
  });

  it('belongs to organisations, and owns some; to none where there is none', () => {
    const actor = someone({ organisations: [organisation({ id: 'a' }), organisation({ id: 'b', role: 'OWNER' })] });
    expect([isMemberOf(actor, 'a'), isMemberOf(actor, 'c'), isMemberOf(actor, null)]).toEqual([true, false, false]);
    expect([isOwnerOf(actor, 'a'), isOwnerOf(actor, 'b'), isOwnerOf(actor, null)]).toEqual([false, true, false]);
    expect(viewerValues(actor)).toMatchObject({
      organisationIds: ['a', 'b'],
      ownedOrganisationIds: ['b'],
      isVerifiedMember: true,
      isStaff: false,
    });
  });

  it('speaks for a region only through a verified government organisation that has one', () => {
    const regional = { kind: 'GOVERNMENT', regionCode: 'TZ-16' } as const;
    const regions = (given: Partial<ActorOrganisation>) => viewerValues(someone({ organisations: [organisation(given)] })).regionCodes;
    expect([
      regions(regional),
      regions({ ...regional, isVerified: false }),
      regions({ ...regional, kind: 'FIRM' }),
      regions({ kind: 'GOVERNMENT' }),
    ]).toEqual([['TZ-16'], [], [], []]);
  });
});
