import { sectionOf } from './isic';

describe('the section of an ISIC code', () => {
  test.each([
    ['0113', 'A'],
    ['03', 'A'],
    ['0510', 'B'],
    ['1040', 'C'],
    ['33', 'C'],
    ['351', 'D'],
    ['3821', 'E'],
    ['4390', 'F'],
    ['6201', 'J'],
    ['7120', 'M'],
    ['7990', 'N'],
    ['9900', 'U'],
    ['C', 'C'],
  ])('%s lies in %s', (code, section) => {
    expect(sectionOf(code)).toBe(section);
  });

  test('follows the order of the divisions, and is the same at every level', () => {
    const divisions = Array.from({ length: 99 }, (_, at) => String(at + 1).padStart(2, '0'));
    const sections = divisions.map((division) => sectionOf(division) ?? '');
    expect(sections).toEqual([...sections].sort());
    expect(new Set(sections).size).toBe(21);
    expect(divisions.map((division) => sectionOf(`${division}1`) ?? '')).toEqual(sections);
    expect(divisions.map((division) => sectionOf(`${division}10`) ?? '')).toEqual(sections);
  });

  test.each(['', '0', '00', '0011', 'Z', '10401', 'not a code', 'c'])('"%s" lies in none', (code) => {
    expect(sectionOf(code)).toBeNull();
  });
});
