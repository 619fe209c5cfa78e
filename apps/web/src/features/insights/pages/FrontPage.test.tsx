import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import {
  FrontFiguresDocument,
  type FrontFiguresQuery,
  FrontNeedsDocument,
  type FrontNeedsQuery,
  FrontRegionsDocument,
} from '@kongano/graphql/insights';
import { screen, within } from '@testing-library/react';
import type { Language } from '../../../lib/i18n';
import { ViewerContext } from '../../../lib/viewer';
import { renderScreen } from '../../../testing/render';
import { aViewer } from '../../../testing/viewers';
import { FrontPage } from './FrontPage';

const figures: FrontFiguresQuery['figures'] = {
  __typename: 'Figures',
  publishedNeeds: 37,
  publishedOffers: 1,
  clusters: 12,
  firms: 26,
  institutions: 10,
  introducedMatches: 1,
};
const region = { __typename: 'Term', scheme: 'REGION', code: 'TZ-16', titleEn: 'Morogoro', titleSw: 'Morogoro' } as const;

const needs = (count: number): FrontNeedsQuery => ({
  needs: {
    __typename: 'NeedConnection',
    totalCount: count,
    edges: Array.from({ length: Math.min(count, 4) }, (_, index) => ({
      __typename: 'NeedEdge',
      cursor: String(index),
      node: {
        __typename: 'Need',
        id: `n${index}`,
        number: index,
        title: `Tatizo ${index}`,
        language: 'sw',
        publishedAt: '2026-11-20T09:00:00Z',
        region,
        organisation: { __typename: 'Organisation', id: 'o1', name: 'Mfano Uhandisi', kind: 'FIRM' },
      },
    })),
  },
  clusters: {
    __typename: 'ClusterConnection',
    totalCount: 1,
    edges: [
      {
        __typename: 'ClusterEdge',
        cursor: 'c',
        node: {
          __typename: 'Cluster',
          id: 'c1',
          slug: 'morogoro-metal',
          nameEn: 'Morogoro Metal',
          nameSw: 'Kongano la Chuma',
          needCount: 2,
          memberCount: 3,
          region,
        },
      },
    ],
  },
});

const mocks = (count = 37): MockLink.MockedResponse[] => [
  { request: { query: FrontFiguresDocument }, result: { data: { figures } } },
  { request: { query: FrontNeedsDocument }, result: { data: needs(count) } },
  {
    request: { query: FrontRegionsDocument },
    result: {
      data: {
        figures: {
          __typename: 'Figures',
          needsByRegion: [
            { __typename: 'RegionFigure', regionCode: 'TZ-16', count: 5 },
            { __typename: 'RegionFigure', regionCode: 'TZ-11', count: 1 },
          ],
        },
      },
    },
  },
];

const show = (answers = mocks(), { language = 'en' as Language, isSignedIn = false } = {}) =>
  renderScreen(
    <MockedProvider mocks={answers}>
      <ViewerContext value={{ viewer: isSignedIn ? aViewer() : null, isLoading: false, refresh: () => Promise.resolve() }}>
        <FrontPage />
      </ViewerContext>
    </MockedProvider>,
    { language },
  );

describe('the public front', () => {
  it('says what Kongano is and opens three doors before any data have come', async () => {
    show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Problems of firms, solved with research');
    expect(screen.getByRole('link', { name: /I have a problem/ })).toHaveAttribute('href', '/sign-up?back=%2Fneeds%2Fnew');
    expect(screen.getByRole('link', { name: /I can help/ })).toHaveAttribute('href', '/needs');
    expect(screen.getByRole('link', { name: /I follow a cluster/ })).toHaveAttribute('href', '/clusters');
    expect(screen.getByRole('region', { name: 'Kongano in figures' })).toHaveTextContent('–');
    expect(await screen.findByRole('link', { name: '37 open needs' })).toBeInTheDocument();
  });

  it('leads those who are signed in straight to the form', async () => {
    show(mocks(), { isSignedIn: true });
    expect(screen.getByRole('link', { name: /I have a problem/ })).toHaveAttribute('href', '/needs/new');
    expect(await screen.findByRole('link', { name: '37 open needs' })).toBeInTheDocument();
  });

  it('shows live figures that open the lists they count', async () => {
    show();
    const row = screen.getByRole('region', { name: 'Kongano in figures' });
    expect(await within(row).findByRole('link', { name: '37 open needs' })).toHaveAttribute('href', '/needs');
    expect(within(row).getByRole('link', { name: '1 offer of help' })).toHaveAttribute('href', '/offers');
    expect(row).toHaveTextContent('1pair introduced');
  });

  it('shows the newest needs in the language they are written in', async () => {
    show();
    expect(await screen.findByRole('link', { name: 'Tatizo 0' })).toHaveAttribute('lang', 'sw');
    expect(screen.getByRole('link', { name: 'All 37 needs' })).toHaveAttribute('href', '/needs');
    expect(screen.getByRole('link', { name: 'Morogoro Metal' })).toHaveAttribute('href', '/clusters/morogoro-metal');
  });

  it('opens the needs of a region from the map’s list', async () => {
    show();
    expect(await screen.findByRole('link', { name: 'Morogoro open needs: 5' })).toHaveAttribute('href', '/needs?region=TZ-16');
    expect(screen.getByRole('link', { name: 'Zanzibar South open needs: 1' })).toBeInTheDocument();
    expect(screen.getByText(/Not an authoritative boundary/)).toBeInTheDocument();
  });

  it('speaks Swahili', async () => {
    show(mocks(), { language: 'sw' });
    expect(screen.getByRole('link', { name: /Nina tatizo/ })).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Kusini Unguja mahitaji yaliyo wazi: 1' })).toBeInTheDocument();
  });

  it('invites the first need when there is none', async () => {
    show(mocks(0));
    expect(await screen.findByText(/Yours could be the first/)).toBeInTheDocument();
  });

  it('keeps its words and doors when the server does not answer', async () => {
    show([]);
    expect(await screen.findByText('The newest needs could not be loaded.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /I can help/ })).toBeInTheDocument();
  });
});
