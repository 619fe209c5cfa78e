import { act, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { noticeAnswer, noticeSilence, useOnline } from './online';

function Line(): ReactElement {
  return <p>{useOnline() ? 'reached' : 'gone'}</p>;
}

const health = jest.fn<Promise<{ ok: boolean }>, []>();

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { fetch: health });
});
afterEach(() => {
  act(noticeAnswer);
  jest.useRealTimers();
});

describe('the line to the server', () => {
  it('is gone when a request found no server, until one answers', () => {
    render(<Line />);
    act(noticeSilence);
    expect(screen.getByText('gone')).toBeInTheDocument();
    act(noticeAnswer);
    expect(screen.getByText('reached')).toBeInTheDocument();
  });

  it('is looked for again and again while nobody asks for anything', async () => {
    health.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce({ ok: false }).mockResolvedValue({ ok: true });
    render(<Line />);
    act(noticeSilence);
    act(noticeSilence);
    await act(() => jest.advanceTimersByTimeAsync(20_000));
    expect(screen.getByText('gone')).toBeInTheDocument();
    expect(health).toHaveBeenCalledTimes(2);
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(screen.getByText('reached')).toBeInTheDocument();
  });

  it('is gone when the device says so', () => {
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    render(<Line />);
    expect(screen.getByText('gone')).toBeInTheDocument();
    online.mockRestore();
  });
});
