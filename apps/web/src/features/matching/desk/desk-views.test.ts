import { aDeskMatch, aDeskNeed, aDeskOffer, anOrganisation, aQueue } from '../testing/desk';
import { type DeskViewId, firstViewOf, viewsOf, viewsOfBroker } from './desk-views';

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

  it('published without a match: what nobody works on, a declined pair is none', () => {
    const match = (status: 'DECLINED' | 'SHORTLISTED') => [{ __typename: 'Match', id: status, status } as const];
    const published = { status: 'PUBLISHED', publishedAt: '2026-11-01T09:00:00Z' } as const;
    const queue = aQueue({
      needsPublished: [
        aDeskNeed(1, published),
        aDeskNeed(2, { ...published, matches: match('SHORTLISTED') }),
        aDeskNeed(3, { ...published, matches: match('DECLINED') }),
      ],
    });
    expect(keys(queue, 'unmatched')).toEqual(['need:n1', 'need:n3']);
    expect(casesIn(queue, 'unmatched')[0]).toMatchObject({ since: '2026-11-01T09:00:00Z', due: null });
  });

  it('matches: those to introduce, and those who talk', () => {
    const queue = aQueue({
      matchesOpen: [aDeskMatch(1), aDeskMatch(2, { status: 'INTRODUCED' }), aDeskMatch(3, { status: 'BOTH_INTERESTED' })],
    });
    expect(keys(queue, 'toIntroduce')).toEqual(['match:m1', 'match:m3']);
    expect(keys(queue, 'introduced')).toEqual(['match:m2']);
  });

  it('overdue: whatever should have been done before today, whatever it is', () => {
    const queue = aQueue({
      needsToQualify: [aDeskNeed(1, { submittedAt: '2026-11-02T09:00:00Z' }), aDeskNeed(2)],
      matchesOpen: [aDeskMatch(1, { nextStepDue: '2026-11-23' }), aDeskMatch(2, { nextStepDue: today })],
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
    const late = aQueue({ matchesOpen: [aDeskMatch(1, { nextStepDue: '2026-11-23' })] });
    expect(firstViewOf(viewsOf(late, today))).toBe('overdue');
    expect(firstViewOf(viewsOf(aQueue(), today))).toBe('toQualify');
  });

  it.each([
    ['APPROACHED', 'asked'],
    ['AGREEMENT', 'agreed'],
    ['PARKED', 'parked'],
  ] as const)('matches: %s stands under %s', (status, view) => {
    expect(keys(aQueue({ matchesOpen: [aDeskMatch(1, { status })] }), view)).toEqual(['match:m1']);
  });

  it('can leave out other brokers’ matches, in the rows and in their number', () => {
    const other = { __typename: 'Person', id: 'b2', name: 'Juma Mfano' } as const;
    const queue = aQueue({ matchesOpen: [aDeskMatch(1), aDeskMatch(2, { owner: other })], needsToQualify: [aDeskNeed(1)] });
    const own = viewsOfBroker(viewsOf(queue, today), 'b1');
    expect(own.find(({ id }) => id === 'toIntroduce')?.cases.map(({ key }) => key)).toEqual(['match:m1']);
    expect(own.find(({ id }) => id === 'toQualify')?.cases).toHaveLength(1);
  });

  it('say that more of them are on the server', () => {
    const queue = aQueue();
    const more = { ...queue, matchesOpen: { ...queue.matchesOpen, pageInfo: { ...queue.matchesOpen.pageInfo, hasNextPage: true } } };
    const withMore = viewsOf(more, today).filter(({ hasMore }) => hasMore);
    expect(withMore.map(({ id }) => id)).toEqual(['overdue', 'toIntroduce', 'asked', 'introduced', 'agreed', 'parked']);
  });
});
