import { changeListState, clearedFilters, filterOf, readListState } from './list-state';

const choices = { sorts: ['NEWEST', 'COST', 'RELEVANCE'], statuses: ['DRAFT', 'PUBLISHED', 'SOLVED'] };
const read = (query: string) => readListState(new URLSearchParams(query), choices);
const cluster = '01980e5a-0000-7000-8000-000000000001';

describe('the state of a list', () => {
  it('is read from its address', () => {
    const state = read(
      `q=oil&sort=COST&mine=1&status=PUBLISHED&status=SOLVED&sector=1040&region=TZ-23&cluster=${cluster}&trl=6&language=sw&partnership=LICENCE`,
    );
    expect(state).toMatchObject({ text: 'oil', sort: 'COST', isMine: true, statuses: ['PUBLISHED', 'SOLVED'], sectorCode: '1040' });
    expect(state).toMatchObject({ regionCode: 'TZ-23', clusterId: cluster, trl: 6, language: 'sw', partnershipType: 'LICENCE' });
  });

  it('leaves out what an address says that cannot be', () => {
    const state = read('sort=UP&status=GONE&trl=12&language=fr&partnership=GIFT&cluster=x&mine=yes');
    expect(state).toMatchObject({ sort: 'NEWEST', statuses: [], isMine: false });
    expect([state.trl, state.language, state.partnershipType, state.clusterId]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('shows the best found first when one looks for words', () => {
    expect(read('q=oil').sort).toBe('RELEVANCE');
    expect(read('q=oil&sort=NEWEST').sort).toBe('NEWEST');
  });

  it('is written back, and only what has a value', () => {
    const address = changeListState(new URLSearchParams('q=oil&trl=6'), { trl: undefined, statuses: ['SOLVED', 'DRAFT'], isMine: true });
    expect(address.toString()).toBe('q=oil&status=SOLVED&status=DRAFT&mine=1');
  });

  it('loses all filters at once, and keeps words and order', () => {
    const address = new URLSearchParams(
      'q=oil&sort=COST&status=SOLVED&sector=1040&field=2.5&region=TZ-23&trl=6&language=sw&partnership=LICENCE',
    );
    expect(changeListState(address, clearedFilters).toString()).toBe('q=oil&sort=COST');
  });
});

describe('the filter that is sent', () => {
  const statuses = ['DRAFT', 'PUBLISHED', 'SOLVED'] as const;

  it('has only what was chosen', () => {
    expect(filterOf(read('q= oil &status=SOLVED&trl=6'), statuses, ['PUBLISHED'])).toMatchObject({
      text: 'oil',
      status: ['SOLVED'],
      trl: 6,
      mine: undefined,
    });
  });

  it('leaves out drafts under "all", and nothing under "mine"', () => {
    expect(filterOf(read(''), statuses, ['PUBLISHED']).status).toEqual(['PUBLISHED']);
    expect(filterOf(read('mine=1'), statuses, ['PUBLISHED'])).toMatchObject({ status: undefined, mine: true });
  });
});
