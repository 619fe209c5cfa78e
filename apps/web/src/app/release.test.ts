import { reloadOnMissingChunk } from './reload-on-missing-chunk';

describe('code of an older release that is gone', () => {
  const reload = jest.fn();
  const miss = (): boolean => window.dispatchEvent(new Event('vite:preloadError'));
  beforeAll(() => reloadOnMissingChunk(reload));
  beforeEach(() => reload.mockClear());

  it('is mended by one reload, not by a row of them', () => {
    miss();
    miss();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is left alone without network, which no reload mends', () => {
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    miss();
    expect(reload).not.toHaveBeenCalled();
    online.mockRestore();
  });
});
