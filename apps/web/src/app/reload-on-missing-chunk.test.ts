import { reloadOnMissingChunk } from './reload-on-missing-chunk';

const reload = jest.fn();
const miss = (): boolean => window.dispatchEvent(new Event('vite:preloadError'));

beforeAll(() => reloadOnMissingChunk(reload));
beforeEach(() => {
  reload.mockClear();
  jest.useFakeTimers({ now: new Date('2026-11-24T05:00:00Z') });
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

it('code that a new release took away is fetched by one reload', () => {
  miss();
  expect(reload).toHaveBeenCalledTimes(1);
});

it('a second miss within ten seconds reloads nothing, as that would never end', () => {
  miss();
  jest.advanceTimersByTime(9_000);
  miss();
  expect(reload).toHaveBeenCalledTimes(1);
});

it('a release that comes later is fetched too', () => {
  miss();
  jest.advanceTimersByTime(11_000);
  miss();
  expect(reload).toHaveBeenCalledTimes(2);
});

it('without network nothing is reloaded: the page that is there would be lost', () => {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  miss();
  expect(reload).not.toHaveBeenCalled();
});
