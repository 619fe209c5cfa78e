import { MockedProvider } from '@apollo/client/testing/react';
import { OpenSubjectThreadDocument, type OpenSubjectThreadMutation, ThreadConversationDocument } from '@kongano/graphql/threads';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ViewerContext } from '../../../lib/viewer';
import { renderScreen } from '../../../testing/render';
import { aViewer } from '../../../testing/viewers';
import { SubjectThread } from './SubjectThread';

type Payload = Omit<OpenSubjectThreadMutation['openThread'], '__typename'>;

const request = { query: OpenSubjectThreadDocument, variables: { subject: 'NEED' as const, subjectId: 'n1' } };

const unreachable = { request: { query: ThreadConversationDocument, variables: () => true }, error: new Error('no network') };

function show(answer: Payload | Error, viewer = true, mayStart = true) {
  const mock =
    answer instanceof Error
      ? { request, error: answer }
      : { request, result: { data: { openThread: { __typename: 'ThreadPayload' as const, ...answer } } } };
  return renderScreen(
    <MockedProvider mocks={[mock, unreachable]}>
      <ViewerContext value={{ viewer: viewer ? aViewer() : null, isLoading: false, refresh: () => Promise.resolve() }}>
        <SubjectThread subject="NEED" subjectId="n1" thread={null} mayStart={mayStart} />
      </ViewerContext>
    </MockedProvider>,
  );
}

const start = async () => userEvent.click(await screen.findByRole('button', { name: 'Start a conversation' }));

describe('the conversation about a thing', () => {
  it('is begun by whoever has something to say', async () => {
    show({ thread: { __typename: 'Thread', id: 't1' }, problems: [] });
    await start();
    expect(await screen.findByRole('region', { name: 'Conversation' })).toBeInTheDocument();
  });

  it('says what stands against it', async () => {
    show({ thread: null, problems: [{ __typename: 'Problem', code: 'NOT_ALLOWED', field: null, message: 'Join a firm first.' }] });
    await start();
    expect(await screen.findByText('Join a firm first.')).toBeInTheDocument();
  });

  it('says so when the server cannot be reached', async () => {
    show(new Error('no network'));
    await start();
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it.each([
    ['who are not signed in', false, true],
    ['who have no part in the thing', true, false],
  ])('is nothing for those %s', (_who, isSignedIn, mayStart) => {
    const { container } = show({ thread: null, problems: [] }, isSignedIn, mayStart);
    expect(container).toBeEmptyDOMElement();
  });
});
