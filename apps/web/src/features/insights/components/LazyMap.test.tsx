import { MockedProvider } from '@apollo/client/testing/react';
import { FrontRegionsDocument } from '@kongano/graphql/insights';
import { act, screen } from '@testing-library/react';
import { renderScreen } from '../../../testing/render';
import { LazyMap } from './LazyMap';

let comeNear: () => void = () => undefined;

beforeEach(() => {
  class FakeObserver {
    constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
      comeNear = () => callback([{ isIntersecting: true }]);
    }
    observe(): void {}
    disconnect(): void {}
  }
  Reflect.set(globalThis, 'IntersectionObserver', FakeObserver);
});

afterEach(() => void Reflect.deleteProperty(globalThis, 'IntersectionObserver'));

const show = (result: object) =>
  renderScreen(
    <MockedProvider mocks={[{ request: { query: FrontRegionsDocument }, ...result }]}>
      <LazyMap />
    </MockedProvider>,
  );

const regions = (...needsByRegion: object[]) => ({ result: { data: { figures: { __typename: 'Figures', needsByRegion } } } });

describe('the map of the front', () => {
  it('is not fetched before one comes near it', async () => {
    const { container } = show(regions({ __typename: 'RegionFigure', regionCode: 'TZ-16', count: 5 }));
    expect(screen.getByRole('heading', { name: 'Where the needs are' })).toBeInTheDocument();
    expect(container.querySelector('svg')).toBeNull();
    act(() => comeNear());
    expect(await screen.findByRole('link', { name: 'Morogoro open needs: 5' })).toBeInTheDocument();
    expect(container.querySelectorAll('svg path')).toHaveLength(31);
  });

  it('draws the country when no need has a region yet', async () => {
    show(regions());
    act(() => comeNear());
    expect(await screen.findByText('No need with a region is published yet.')).toBeInTheDocument();
  });

  it('offers another try when the figures could not be had', async () => {
    show({ error: new Error('network') });
    act(() => comeNear());
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});
