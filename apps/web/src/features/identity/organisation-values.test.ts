import { emptyOrganisation, inputOf, parseOrganisation, valuesOf } from './organisation-values';
import { asKind, asMembershipRole, asSize, eitherIn, titleIn } from './organisation-words';

const values = (changes: Partial<typeof emptyOrganisation>): typeof emptyOrganisation => ({
  ...emptyOrganisation,
  kind: 'FIRM',
  ...changes,
});

describe('the form of an organisation', () => {
  it('sends what was written, without spaces around it and without empty texts', () => {
    expect(inputOf(values({ name: ' Singida Oils ', summaryEn: ' ', regionCode: 'TZ-23', size: 'SMALL', womenOwned: true }))).toEqual({
      kind: 'FIRM',
      name: 'Singida Oils',
      size: 'SMALL',
      regionCode: 'TZ-23',
      womenOwned: true,
      youthOwned: false,
      summaryEn: null,
      summarySw: null,
      website: null,
      rorId: null,
    });
  });

  it.each([
    ['oils.co.tz', 'https://oils.co.tz'],
    ['http://oils.co.tz', 'http://oils.co.tz'],
    ['', null],
  ])('takes the website %s as people write it', (website, sent) => expect(inputOf(values({ website })).website).toBe(sent));

  it('leaves out what is asked of another kind only', () => {
    const academia = inputOf(values({ kind: 'ACADEMIA', womenOwned: true, rorId: '0479aed98' }));
    expect(academia).toMatchObject({ womenOwned: false, rorId: '0479aed98' });
    expect(inputOf(values({ rorId: '0479aed98' })).rorId).toBeNull();
  });

  it('comes back from what an organisation is', () => {
    const organisation = {
      __typename: 'Organisation' as const,
      id: 'o1',
      kind: 'FIRM' as const,
      name: 'Singida Oils',
      summaryEn: null,
      summarySw: 'Mafuta',
      size: null,
      region: null,
      council: null,
      website: null,
      rorId: null,
      womenOwned: false,
      youthOwned: true,
      isVerified: true,
      verifiedAt: null,
      createdAt: '2026-11-01T08:00:00Z',
      version: 1,
      viewerIsMember: true,
      viewerIsOwner: true,
    };
    expect(valuesOf(organisation)).toEqual({
      ...emptyOrganisation,
      kind: 'FIRM',
      name: 'Singida Oils',
      summarySw: 'Mafuta',
      youthOwned: true,
    });
  });

  it('reads back what an older version kept, as far as it still fits', () => {
    expect(parseOrganisation({ name: 'Oils', womenOwned: 'yes', gone: 1 })).toEqual({ ...emptyOrganisation, name: 'Oils' });
    expect(parseOrganisation('Oils')).toBeUndefined();
    expect(parseOrganisation(null)).toBeUndefined();
  });
});

describe('words of an organisation', () => {
  it('are taken from outside only when they are ours', () => {
    expect([asKind('FIRM'), asKind('SHOP'), asKind(null)]).toEqual(['FIRM', undefined, undefined]);
    expect([asSize('MICRO'), asSize('')]).toEqual(['MICRO', null]);
    expect([asMembershipRole('OWNER'), asMembershipRole('KING')]).toEqual(['OWNER', 'MEMBER']);
  });

  it('are in the language that is on, or in the other rather than not at all', () => {
    expect(eitherIn('sw', { en: 'Oil', sw: null })).toBe('Oil');
    expect(eitherIn('en', { en: null, sw: 'Mafuta' })).toBe('Mafuta');
    expect(eitherIn('en', { en: null, sw: null })).toBeNull();
    expect(titleIn('sw', null)).toBe('');
    expect(titleIn('sw', { scheme: 'REGION', code: 'TZ-19', titleEn: 'Coast', titleSw: 'Pwani' })).toBe('Pwani');
  });
});
