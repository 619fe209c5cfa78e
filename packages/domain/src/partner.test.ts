import { partnersOf } from './partner';

describe('which of the partners that are sought an organisation is', () => {
  test.each([
    ['ACADEMIA', null, ['UNIVERSITY', 'RESEARCH_INSTITUTE']],
    ['ACADEMIA', 'LARGE', ['UNIVERSITY', 'RESEARCH_INSTITUTE']],
    ['FIRM', 'MICRO', ['SMALL_FIRM']],
    ['FIRM', 'SMALL', ['SMALL_FIRM']],
    ['FIRM', 'MEDIUM', ['LARGE_FIRM']],
    ['FIRM', 'LARGE', ['LARGE_FIRM']],
    ['FIRM', null, ['SMALL_FIRM', 'LARGE_FIRM']],
    ['GOVERNMENT', null, []],
    ['SUPPORT', 'SMALL', []],
  ] as const)('%s of size %s: %j', (kind, size, partners) => {
    expect(partnersOf(kind, size)).toEqual(partners);
  });
});
