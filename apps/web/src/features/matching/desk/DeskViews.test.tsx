import { screen, within } from '@testing-library/react';
import { renderScreen } from '../../../testing/render';
import { aDeskMatch, aQueue } from '../testing/desk';
import { DeskViews } from './DeskViews';
import { deskViews, viewsOf } from './desk-views';

const today = '2026-11-24';
const late = aQueue({ matches: [aDeskMatch(1, { nextStepDue: '2026-11-20' })] });
const at = (view: string): string => `/desk?view=${view}`;
const scrolled = jest.spyOn(Element.prototype, 'scrollIntoView');

beforeEach(() => scrolled.mockClear());
afterAll(() => scrolled.mockRestore());

describe('the saved views of the desk', () => {
  it('stand with what is overdue first, each with how much waits there', () => {
    renderScreen(<DeskViews views={viewsOf(late, today)} current="overdue" at={at} />);
    const links = within(screen.getByRole('navigation', { name: 'What to show' })).getAllByRole('link');
    expect(links).toHaveLength(deskViews.length);
    expect(links[0]).toHaveTextContent('Overdue1');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(deskViews.map((id) => `/desk?view=${id}`));
  });

  it.each(deskViews)('%s is brought into the sight of a phone when it is the one looked at', (current) => {
    renderScreen(<DeskViews views={viewsOf(late, today)} current={current} at={at} />, { language: 'sw' });
    const marked = screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page');
    expect(marked.map((link) => link.getAttribute('href'))).toEqual([`/desk?view=${current}`]);
    expect(scrolled.mock.contexts).toEqual(marked);
  });

  it('count what is on the server, and say where even that is not all', () => {
    const views = viewsOf(late, today).map((view) => ({
      ...view,
      ...(view.id === 'unmatched' && { count: 73, hasMore: true }),
      ...(view.id === 'overdue' && { hasMore: true }),
    }));
    renderScreen(<DeskViews views={views} current="overdue" at={at} />);
    expect(screen.getByRole('link', { name: /Published without a match/ })).toHaveTextContent(/73$/);
    expect(screen.getByRole('link', { name: /Overdue/ })).toHaveTextContent('1+');
  });
});
