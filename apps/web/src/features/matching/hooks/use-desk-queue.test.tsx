import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { Observable } from 'rxjs';
import { createCache } from '../../../app/apollo/cache';
import { renderScreen } from '../../../testing/render';
import { type DeskQueue, type DeskViewId, deskViews } from '../desk/desk-views';
import { aDeskNeed, aQueue } from '../testing/desk';
import { useDeskQueue } from './use-desk-queue';

const more = { __typename: 'PageInfo', hasNextPage: true, endCursor: 'end' } as const;

/** Every list has more on the server. */
function longQueue(): DeskQueue {
  const queue = aQueue({ needsToQualify: [aDeskNeed(1)] });
  return Object.fromEntries(Object.entries(queue).map(([name, list]) => [name, { ...list, pageInfo: more }])) as DeskQueue;
}

function Screen({ view }: { view: DeskViewId }): ReactElement {
  const { queue, isBusy, loadMore } = useDeskQueue(true);
  return (
    <>
      <p>{queue?.needsToQualify.edges.map(({ node }) => node.title).join()}</p>
      <button type="button" disabled={!queue || isBusy} onClick={() => void loadMore(view)}>
        more
      </button>
    </>
  );
}

/** Answers the queue, and pages of needs; keeps what was asked for. */
function aClient() {
  const asked: string[] = [];
  const second = aQueue({ needsToQualify: [aDeskNeed(2)] });
  const answers: Record<string, unknown> = {
    DeskQueue: longQueue(),
    DeskCases: longQueue(),
    DeskMoreNeeds: { needs: second.needsToQualify },
    DeskMoreOffers: { offers: second.offersToQualify },
    DeskMoreMatches: { matches: second.matchesAsked },
    DeskMoreUnmatched: { unmatchedNeeds: second.needsUnmatched },
    DeskMoreOrganisations: { organisations: second.organisationsToVerify },
  };
  const link = new ApolloLink(({ operationName = '', variables }) => {
    if (operationName.startsWith('DeskMore'))
      asked.push(`${operationName} ${JSON.stringify(variables.filter ?? null)} after ${variables.after}`);
    return new Observable((observer) => {
      observer.next({ data: answers[operationName] as Record<string, unknown> });
      observer.complete();
    });
  });
  return { asked, client: new ApolloClient({ cache: createCache(), link }) };
}

async function press(view: DeskViewId): Promise<string[]> {
  const { asked, client } = aClient();
  const { unmount } = renderScreen(
    <ApolloProvider client={client}>
      <Screen view={view} />
    </ApolloProvider>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'more' }));
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  await waitFor(() => expect(screen.getByRole('button')).toBeEnabled());
  if (view !== 'toQualify') unmount();
  return asked.map((one) => one.replace('DeskMore', ''));
}

describe('the next page of a view', () => {
  it.each([
    ['toQualify', ['Needs {"status":["SUBMITTED","QUALIFYING"]}', 'Offers {"status":["SUBMITTED","QUALIFYING"]}']],
    ['returned', ['Needs {"status":["RETURNED"]}', 'Offers {"status":["RETURNED"]}']],
    ['unmatched', ['Unmatched null']],
    ['asked', ['Matches {"status":["APPROACHED"],"mine":true}']],
    ['toVerify', ['Organisations {"isVerified":false}']],
  ] as const)('of %s asks the lists it is made of', async (view, lists) => {
    expect(await press(view)).toEqual(lists.map((list) => `${list} after end`));
  });

  it('of everything overdue asks all that can be overdue', async () => {
    expect((await press('overdue')).map((one) => one.split(' ')[0])).toEqual(['Needs', 'Offers', 'Matches', 'Organisations']);
  });

  it('goes into the list that is on the screen: the filters are those of the queue, to the letter', async () => {
    await press('toQualify');
    expect(await screen.findByText('Need 1,Need 2')).toBeInTheDocument();
  });

  it('is known for every view', async () => {
    for (const view of deskViews.filter((one) => one !== 'toQualify')) expect((await press(view)).length).toBeGreaterThan(0);
  });
});
