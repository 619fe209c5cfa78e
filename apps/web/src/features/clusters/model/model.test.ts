import { aCluster, aMember, region, sector } from '../testing/cluster';
import { balanceOf } from './balance';
import { blankCluster, inputOf, valuesOf } from './cluster-values';
import { nameOf, summaryOf } from './names';

describe('the balance of the three sides', () => {
  it('counts each side, and support apart', () => {
    const members = [aMember('a', 'FIRM'), aMember('b', 'FIRM'), aMember('c', 'FIRM'), aMember('d', 'ACADEMIA'), aMember('e', 'SUPPORT')];
    expect(balanceOf(members)).toEqual({
      sides: [
        { helix: 'firm', count: 3, share: 0.75 },
        { helix: 'academia', count: 1, share: 0.25 },
        { helix: 'government', count: 0, share: 0 },
      ],
      missing: ['government'],
      support: 1,
    });
  });

  it('of no members is no share of anything', () => {
    expect(balanceOf([]).sides.map(({ share }) => share)).toEqual([0, 0, 0]);
  });
});

describe('the words of a cluster', () => {
  it('are those of the reader’s language, and else the others, said to be so', () => {
    expect(nameOf(aCluster(), 'sw')).toBe('Kongano la Chuma Morogoro');
    expect(summaryOf(aCluster(), 'sw')).toEqual({ text: 'Workshops of Morogoro.', language: 'en' });
    expect(summaryOf({ summaryEn: null, summarySw: 'Karakana' }, 'en')).toEqual({ text: 'Karakana', language: 'sw' });
    expect(summaryOf({ summaryEn: null, summarySw: null }, 'en')).toBeNull();
  });
});

describe('the form of a cluster', () => {
  it('gives back what it was given', () => {
    expect(inputOf(valuesOf(aCluster()))).toEqual({
      nameEn: 'Morogoro Metal',
      nameSw: 'Kongano la Chuma Morogoro',
      summaryEn: 'Workshops of Morogoro.',
      summarySw: null,
      regionCode: region.code,
      sectorCode: sector.code,
      councils: ['Morogoro MC'],
      foundedYear: 2006,
      facilitatorName: null,
    });
  });

  it('sends nothing for blanks', () => {
    expect(inputOf({ ...blankCluster, nameEn: ' A ', facilitatorName: '  ' })).toMatchObject({
      nameEn: 'A',
      facilitatorName: null,
      regionCode: '',
    });
  });
});
