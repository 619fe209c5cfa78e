import { InMemoryCache } from '@apollo/client';
import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { type NeedReadingLineFragment, NeedReadingsDocument } from '@kongano/graphql/readings';
import type { Visibility } from '@kongano/graphql/schema-types';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../../lib/i18n';
import { renderScreen } from '../../../testing/render';
import { NeedReaders } from './NeedReaders';

const reading = (changes: Partial<NeedReadingLineFragment> = {}): NeedReadingLineFragment => ({
  __typename: 'NeedReading',
  id: 'r1',
  kind: 'DETAIL',
  at: '2026-11-30T09:00:00Z',
  role: 'ACADEMIA',
  fileName: null,
  region: { __typename: 'Term', scheme: 'REGION', code: 'TZ-16', titleEn: 'Morogoro', titleSw: 'Morogoro' },
  person: null,
  organisation: null,
  ...changes,
});
const person = { __typename: 'Person', id: 'p1', name: 'Asha Mfano' } as const;

function answer(readings: readonly NeedReadingLineFragment[], given: { first?: number; visibility?: Visibility; total?: number } = {}) {
  const { first = 5, visibility = 'MEMBERS', total = readings.length } = given;
  const edges = readings.map((node) => ({ __typename: 'NeedReadingConnectionEdge', cursor: node.id, node }));
  const pageInfo = { __typename: 'PageInfo', hasNextPage: total > readings.length, endCursor: null };
  const connection = { __typename: 'NeedReadingConnection', totalCount: total, edges, pageInfo };
  return {
    request: { query: NeedReadingsDocument, variables: { id: 'n1', first } },
    result: jest.fn(() => ({ data: { need: { __typename: 'Need', id: 'n1', visibility, readings: connection } } })),
  };
}
const show = (mocks: readonly MockLink.MockedResponse[], language: Language = 'en') =>
  renderScreen(
    <MockedProvider mocks={mocks} cache={new InMemoryCache()}>
      <NeedReaders needId="n1" />
    </MockedProvider>,
    { language },
  );

describe('who has read a need', () => {
  it.each<[Partial<NeedReadingLineFragment>, string, string]>([
    [{}, 'A researcher, Morogoro opened the need', 'Mtafiti (Morogoro) amefungua hitaji'],
    [{ region: null, role: 'PERSON' }, 'A person without an organisation opened the need', 'Mtu asiye na taasisi amefungua hitaji'],
    [{ role: 'STAFF', person, region: null }, 'Asha Mfano opened the need', 'Asha Mfano amefungua hitaji'],
    [
      { person, organisation: { __typename: 'Organisation', id: 'o1', name: 'Chuo' }, kind: 'ROOM' },
      'Asha Mfano, Chuo opened a conversation or match of it',
      'Asha Mfano (Chuo) amefungua mazungumzo au ulinganisho wake',
    ],
    [{ kind: 'FILE', fileName: 'oil.jpg' }, 'A researcher, Morogoro opened the file oil.jpg', 'Mtafiti (Morogoro) amefungua faili oil.jpg'],
    [{ kind: 'FILE' }, 'A researcher, Morogoro opened the file that was removed', 'Mtafiti (Morogoro) amefungua faili lililoondolewa'],
  ])('is told by what the owner may know: %j', async (changes, english, swahili) => {
    const first = show([answer([reading(changes)])]);
    expect(await screen.findByText(english)).toBeInTheDocument();
    first.unmount();
    show([answer([reading(changes)])], 'sw');
    expect(await screen.findByText(swahili)).toBeInTheDocument();
  });

  it('says so when nobody has', async () => {
    show([answer([])]);
    expect(await screen.findByText('Nobody else has opened it yet.')).toBeInTheDocument();
  });

  it('shows the rest when it is asked for', async () => {
    const two = [reading(), reading({ id: 'r2', role: 'FIRM', region: null })];
    show([answer([reading()], { total: 2 }), answer(two, { first: 100 })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('Somebody of a firm opened the need')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });

  it('is nothing of a need that everybody may read', async () => {
    const mock = answer([], { visibility: 'PUBLIC' });
    show([mock]);
    await act(async () => undefined);
    await screen.findByText((_text, element) => element === document.body && mock.result.mock.calls.length > 0);
    expect(screen.queryByText('Who has read this')).not.toBeInTheDocument();
  });
});
