import { groupByUrgency, placeOf, urgencyOf, type WaitingItem } from './waiting-groups';

const now = new Date('2026-11-24T09:00:00Z');

const anItem = (changes: Partial<WaitingItem>): WaitingItem => ({
  __typename: 'WaitingItem',
  kind: 'QUALIFY_NEED',
  subjectKind: 'NEED',
  subjectId: 'n1',
  title: 'Press loses oil',
  detail: null,
  dueAt: null,
  since: '2026-11-20T09:00:00Z',
  count: null,
  ...changes,
});

describe('how urgent it is', () => {
  it.each([
    ['a day late', { dueAt: '2026-11-23T09:00:00Z' }, 'overdue'],
    ['a minute left', { dueAt: '2026-11-24T09:01:00Z' }, 'today'],
    ['until the end of the day in Tanzania', { dueAt: '2026-11-24T20:59:59Z' }, 'today'],
    ['until after midnight in Tanzania', { dueAt: '2026-11-24T21:00:00Z' }, 'week'],
    ['a week left', { dueAt: '2026-12-01T09:00:00Z' }, 'week'],
    ['more than a week left', { dueAt: '2026-12-01T09:00:01Z' }, 'later'],
    ['no day, but somebody waits', { kind: 'NEED_RETURNED' }, 'week'],
    ['messages', { kind: 'UNREAD_MESSAGES' }, 'week'],
    ['an own draft', { kind: 'NEED_DRAFT' }, 'later'],
    ['an invitation that holds for long', { kind: 'INVITATION', dueAt: '2026-12-08T09:00:00Z' }, 'week'],
  ] as const)('%s', (_, changes, urgency) => expect(urgencyOf(anItem(changes), now)).toBe(urgency));
});

describe('what waits, in groups', () => {
  it('has what is due first, then what has waited longest', () => {
    const groups = groupByUrgency(
      [
        anItem({ subjectId: 'waits short', since: '2026-11-23T09:00:00Z' }),
        anItem({ subjectId: 'waits long', since: '2026-11-01T09:00:00Z' }),
        anItem({ subjectId: 'due', dueAt: '2026-11-25T09:00:00Z' }),
        anItem({ subjectId: 'late', dueAt: '2026-11-20T09:00:00Z' }),
      ],
      now,
    );
    expect(groups.map(({ urgency, items }) => [urgency, items.map(({ subjectId }) => subjectId)])).toEqual([
      ['overdue', ['late']],
      ['week', ['due', 'waits long', 'waits short']],
    ]);
  });

  it('is nothing when nothing waits', () => expect(groupByUrgency([], now)).toEqual([]));
});

describe('the place where it is done', () => {
  it.each([
    ['NEED_RETURNED', 'NEED', '/needs/n1/edit'],
    ['NEED_DRAFT', 'NEED', '/needs/n1/edit'],
    ['OFFER_RETURNED', 'OFFER', '/offers/n1/edit'],
    ['QUALIFY_NEED', 'NEED', '/needs/n1'],
    ['QUALIFY_OFFER', 'OFFER', '/offers/n1'],
    ['UNREAD_MESSAGES', 'MATCH', '/matches/n1'],
    ['UNREAD_MESSAGES', 'CLUSTER', '/clusters'],
    ['VERIFY_ORGANISATION', 'ORGANISATION', '/organisations/n1'],
    ['INVITATION', 'INVITATION', '/invitations/n1'],
    ['JOIN_ORGANISATION', 'PERSON', '/welcome'],
    ['VERIFY_EMAIL', 'PERSON', '/verify-email'],
    ['ASK_FIRM', 'NEED', '/needs/n1'],
    ['CONFIRM_NEED', 'PERSON', '/settings'],
  ] as const)('%s of a %s is %s', (kind, subjectKind, place) => expect(placeOf(anItem({ kind, subjectKind }))).toBe(place));
});
