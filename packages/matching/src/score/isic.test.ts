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

  test.each(['', '0', '00', '0011', 'Z', '10401', 'not a code', 'c'])('"%s" lies in none', (code) => {
    expect(sectionOf(code)).toBeNull();
  });
});
