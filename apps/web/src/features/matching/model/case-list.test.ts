import { openMatchStatuses } from '@kongano/domain';
import { caseFilterOf, changeCaseList, isNarrowed, noNarrowing, readCaseList } from './case-list';

const read = (query: string) => readCaseList(new URLSearchParams(query));
const broker = '01980e5a-0000-7000-8000-000000000001';

describe('what is looked for among the cases', () => {
  it('is read from the address', () => {
    expect(read(`q=oil&sort=OLDEST&status=SCOPING&status=APPROACHED&region=TZ-16&broker=${broker}&mine=1&board=1`)).toEqual({
      ...{ text: 'oil', sort: 'OLDEST', statuses: ['APPROACHED', 'SCOPING'], regionCode: 'TZ-16', ownerId: broker },
      ...{ isMine: true, isOverdue: false, isEscalated: false, isBoard: true },
    });
  });

  it('leaves out what an address says that cannot be', () => {
    expect(read('sort=UP&status=DECLINED&broker=x&mine=yes')).toMatchObject({ sort: 'DUE', statuses: [], ownerId: '', isMine: false });
  });

  it('is written back, and only what has a value', () => {
    const before = new URLSearchParams('q=oil&status=SCOPING&case=match:1');
    const after = changeCaseList(before, { text: '', statuses: ['APPROACHED', 'PARKED'], isOverdue: true, isMine: false });
    expect(after.toString()).toBe('case=match%3A1&status=APPROACHED&status=PARKED&overdue=1');
    expect(readCaseList(after)).toMatchObject({ statuses: ['APPROACHED', 'PARKED'], isOverdue: true });
  });

  it('loses every filter at once, and keeps its order and look', () => {
    const address = new URLSearchParams(
      `q=oil&sort=NEWEST&status=SCOPING&region=TZ-16&broker=${broker}&mine=1&overdue=1&escalated=1&board=1`,
    );
    expect(changeCaseList(address, noNarrowing).toString()).toBe('sort=NEWEST&board=1');
  });
});

describe('the filter that is sent', () => {
  it('is every open case where nothing is chosen', () => {
    expect(caseFilterOf(read(''))).toEqual({ status: openMatchStatuses });
  });

  it('has only what was chosen', () => {
    expect(caseFilterOf(read('q=%20oil%20&status=SCOPING&region=TZ-16&overdue=1&escalated=1'))).toEqual({
      ...{ status: ['SCOPING'], text: 'oil', regionCode: 'TZ-16', isOverdue: true, isEscalated: true },
    });
  });

  it('of a column of the board is that of the list with this state', () => {
    expect(caseFilterOf(read('status=SCOPING&mine=1'), ['AGREEMENT'])).toEqual({ status: ['AGREEMENT'], mine: true });
  });

  it.each([
    ['', false],
    ['sort=OLDEST&board=1&q=%20', false],
    ['q=oil', true],
    ['status=SCOPING', true],
    ['mine=1', true],
    ['escalated=1', true],
  ])('of “%s” narrows: %s', (query, expected) => {
    expect(isNarrowed(read(query))).toBe(expected);
  });
});
