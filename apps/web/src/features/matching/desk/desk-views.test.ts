import { aDeskMatch, aDeskNeed, aDeskOffer, anOrganisation, aQueue } from '../testing/desk';
import { type DeskViewId, firstViewOf, viewsOf } from './desk-views';

const today = '2026-11-24';
const casesIn = (queue: ReturnType<typeof aQueue>, id: DeskViewId) => viewsOf(queue, today).find((view) => view.id === id)?.cases ?? [];
const keys = (queue: ReturnType<typeof aQueue>, id: DeskViewId) => casesIn(queue, id).map(({ key }) => key);

describe('the views of the desk', () => {
  it('to qualify: needs and offers that were sent or taken up, what is due first at the top', () => {
    const early = '2026-11-16T09:00:00Z';
    const queue = aQueue({
      needsToQualify: [aDeskNeed(1), aDeskNeed(2, { submittedAt: early, status: 'QUALIFYING' })],
      offersToQualify: [aDeskOffer(3)],
    });
    expect(keys(queue, 'toQualify')).toEqual(['need:n2', 'need:n1', 'offer:f3']);
    expect(casesIn(queue, 'toQualify')[0]?.due).toBe('2026-11-23');
  });

  it('a case that was moved on leaves its view at once', () => {
    const queue = aQueue({
      needsToQualify: [aDeskNeed(1, { status: 'PUBLISHED' })],
      offersReturned: [aDeskOffer(3, { status: 'SUBMITTED' })],
      organisationsToVerify: [{ ...anOrganisation('o1', 'Mfano'), isVerified: true }],
    });
    expect([keys(queue, 'toQualify'), keys(queue, 'returned'), keys(queue, 'toVerify')]).toEqual([[], [], []]);
  });

  it('published without a match: as the server lists them, since their publication', () => {
    const published = { status: 'PUBLISHED', publishedAt: '2026-11-01T09:00:00Z' } as const;
    const queue = aQueue({ needsUnmatched: [aDeskNeed(1, published), aDeskNeed(2, { status: 'IN_DISCUSSION' })] });
    expect(keys(queue, 'unmatched')).toEqual(['need:n1']);
    expect(casesIn(queue, 'unmatched')[0]).toMatchObject({ since: '2026-11-01T09:00:00Z', due: null });
  });

  it('matches: those to introduce, and those who talk', () => {
    const queue = aQueue({
      matches: [aDeskMatch(1), aDeskMatch(2, { status: 'INTRODUCED' }), aDeskMatch(3, { status: 'BOTH_INTERESTED' })],
    });
    expect(keys(queue, 'toIntroduce')).toEqual(['match:m1', 'match:m3']);
    expect(keys(queue, 'introduced')).toEqual(['match:m2']);
  });

  it('overdue: whatever should have been done before today, whatever it is', () => {
    const queue = aQueue({
      needsToQualify: [aDeskNeed(1, { submittedAt: '2026-11-02T09:00:00Z' }), aDeskNeed(2)],
      matches: [aDeskMatch(1, { nextStepDue: '2026-11-23' }), aDeskMatch(2, { nextStepDue: today })],
      needsReturned: [aDeskNeed(4, { status: 'RETURNED', submittedAt: '2026-10-01T09:00:00Z' })],
    });
    expect(keys(queue, 'overdue')).toEqual(['need:n1', 'match:m1']);
  });

  it('organisations: to be verified within the two working days that their owners are told', () => {
    const queue = aQueue({ organisationsToVerify: [anOrganisation('o1', 'Mfano')] });
    expect(casesIn(queue, 'toVerify')[0]?.due).toBe('2026-11-24');
  });

  it('stand in the order in which a broker asks at eight: what is overdue first', () => {
    expect(viewsOf(aQueue(), today)[0]?.id).toBe('overdue');
  });

  it('begin with what is overdue, and when nothing is, with what was sent', () => {
    const late = aQueue({ matches: [aDeskMatch(1, { nextStepDue: '2026-11-23' })] });
    expect(firstViewOf(viewsOf(late, today))).toBe('overdue');
    expect(firstViewOf(viewsOf(aQueue(), today))).toBe('toQualify');
  });

  it.each([
    ['APPROACHED', 'asked'],
    ['AGREEMENT', 'agreed'],
    ['PARKED', 'parked'],
  ] as const)('matches: %s stands under %s', (status, view) => {
    expect(keys(aQueue({ matches: [aDeskMatch(1, { status })] }), view)).toEqual(['match:m1']);
  });

  it('count what is on the server, without what was moved on here', () => {
    const queue = aQueue({ matches: [aDeskMatch(1)], needsToQualify: [aDeskNeed(1), aDeskNeed(2, { status: 'PUBLISHED' })] });
    const long = { ...queue, matchesToIntroduce: { ...queue.matchesToIntroduce, totalCount: 5000 } };
    const counts = Object.fromEntries(viewsOf(long, today).map(({ id, count }) => [id, count]));
    expect(counts).toMatchObject({ toIntroduce: 5000, toQualify: 1, overdue: 0, asked: 0 });
  });

  it('say that more of them are on the server', () => {
    const queue = aQueue();
    const pageInfo = { ...queue.matchesAsked.pageInfo, hasNextPage: true };
    const more = { ...queue, matchesAsked: { ...queue.matchesAsked, pageInfo }, offersReturned: { ...queue.offersReturned, pageInfo } };
    const withMore = viewsOf(more, today).filter(({ hasMore }) => hasMore);
    expect(withMore.map(({ id }) => id)).toEqual(['returned', 'asked']);
  });

  it('have more that is overdue only where all of a lane that is here is overdue', () => {
    const late = { submittedAt: '2026-11-02T09:00:00Z' };
    const hasMore = (...needs: ReturnType<typeof aDeskNeed>[]) => {
      const queue = aQueue({ needsToQualify: needs });
      const needsToQualify = { ...queue.needsToQualify, pageInfo: { ...queue.needsToQualify.pageInfo, hasNextPage: true } };
      return viewsOf({ ...queue, needsToQualify }, today)[0]?.hasMore;
    };
    expect([hasMore(aDeskNeed(1, late)), hasMore(aDeskNeed(1, late), aDeskNeed(2))]).toEqual([true, false]);
  });
});
