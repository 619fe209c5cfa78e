import { InMemoryCache } from '@apollo/client';
import { MockedProvider } from '@apollo/client/testing/react';
import { PostingNamesDocument } from '@kongano/graphql/names';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import type { Language } from '../../../lib/i18n';
import { renderScreen } from '../../../testing/render';
import { usePublishQuestion } from '../hooks/use-publish-question';
import { NamesLeft } from './NamesLeft';
import { PointedOut } from './PointedOut';

const postingNames = { __typename: 'PostingNames', organisations: ['Hombolo Mafuta Ltd'], people: ['Asha Mushi'], places: ['Kilosa'] };
const answer = (organisationId: string | null) => ({
  request: { query: PostingNamesDocument, variables: { organisationId } },
  result: jest.fn(() => ({ data: { postingNames } })),
});

function show(part: ReactElement, language: Language = 'en', mock = answer('o1')) {
  renderScreen(
    <MockedProvider mocks={[mock]} cache={new InMemoryCache()}>
      {part}
    </MockedProvider>,
    { language },
  );
  return mock;
}

function Typing({ visibility, language = 'en' }: { visibility: string; language?: Language }) {
  const [text, setText] = useState('Growers at Hombolo call 0712 345 678, or 0712 345 678.');
  return (
    <>
      <textarea aria-label="Text" value={text} onChange={({ target }) => setText(target.value)} />
      <PointedOut text={text} posting={{ visibility, language, organisationId: 'o1' }} onText={setText} />
    </>
  );
}

describe('under a field', () => {
  it('contact data is pointed out whatever the visibility, and replaced wherever it stands by one press', async () => {
    show(<Typing visibility="MEMBERS" />);
    expect(await screen.findByText('This tells who you are or how to reach you')).toBeInTheDocument();
    expect(screen.queryByText('Hombolo')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Replace “0712 345 678” by “(through the broker)”' }));
    expect(screen.getByLabelText('Text')).toHaveValue('Growers at Hombolo call (through the broker), or (through the broker).');
    await waitFor(() => expect(screen.queryByRole('status')).not.toBeInTheDocument());
  });

  it('names are too where the owner stays unknown, with words of the text’s language', async () => {
    show(<Typing visibility="ANONYMOUS" language="sw" />, 'sw');
    expect(await screen.findByText('Hombolo')).toBeInTheDocument();
    expect(screen.getByText(/jina la kampuni au taasisi/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Weka “kampuni yetu” badala ya “Hombolo”' }));
    expect(screen.getByLabelText('Text')).toHaveValue('Growers at kampuni yetu call 0712 345 678, or 0712 345 678.');
  });

  it('what is typed is looked at as it is typed', async () => {
    show(<Typing visibility="PUBLIC" />);
    await userEvent.clear(screen.getByLabelText('Text'));
    await waitFor(() => expect(screen.queryByRole('status')).not.toBeInTheDocument());
    await userEvent.type(screen.getByLabelText('Text'), 'Write to a@hombolo.tz');
    expect(await screen.findByText('a@hombolo.tz')).toBeInTheDocument();
  });
});

const texts = [
  { field: 'title', label: 'Title', text: 'Cloudy oil' },
  { field: 'problem', label: 'The problem', text: 'Ask Asha Mushi in Kilosa, 0712 345 678' },
  { field: 'tried', label: 'Tried', text: null },
];

describe('before it is sent', () => {
  it('everything is listed once more, each with the way to its field', async () => {
    const onGo = jest.fn();
    show(<NamesLeft texts={texts} visibility="ANONYMOUS" organisationId="o1" onGo={onGo} />);
    expect(await screen.findByText(/You stay unknown until you agree/)).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'The problem: Kilosa (place finer than a region)' }));
    expect(onGo).toHaveBeenCalledWith('problem');
    expect(screen.getAllByRole('button')).toHaveLength(3);
  });

  it('contact data alone is listed where the owner is named anyway', async () => {
    show(<NamesLeft texts={texts} visibility="MEMBERS" organisationId="o1" />);
    expect(await screen.findByText('The problem: 0712 345 678 (telephone number)')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('nothing is said where nothing is left', async () => {
    const mock = show(<NamesLeft texts={texts.slice(0, 1)} visibility="ANONYMOUS" organisationId="o1" />);
    await waitFor(() => expect(mock.result).toHaveBeenCalled());
    expect(screen.queryByText(/names and contact data/)).not.toBeInTheDocument();
  });
});

function Question({ mayPublish, visibility }: { mayPublish: boolean; visibility: string }) {
  return <p>{usePublishQuestion({ texts, visibility, organisationId: 'o1', mayPublish }) ?? 'no question'}</p>;
}

describe('before it is published', () => {
  it('a broker is asked about every part that is left', async () => {
    show(<Question mayPublish visibility="ANONYMOUS" />);
    expect(await screen.findByText(/“Asha Mushi”, “Kilosa”, “0712 345 678”/)).toBeInTheDocument();
  });

  it('nobody else is asked, nor are names looked up for them', async () => {
    const mock = show(<Question mayPublish={false} visibility="ANONYMOUS" />);
    expect(await screen.findByText('no question')).toBeInTheDocument();
    expect(mock.result).not.toHaveBeenCalled();
  });
});
