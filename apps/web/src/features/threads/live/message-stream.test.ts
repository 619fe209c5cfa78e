import { Observable, type Subscriber } from 'rxjs';
import { MessageStream, type StreamState } from './message-stream';

const refusal = (code: string) => ({ errors: [{ message: 'no', extensions: { code } }] });

function aStream() {
  const heard: number[] = [];
  const states: StreamState[] = [];
  const asked: number[] = [];
  const observers: Subscriber<number>[] = [];
  const stream = new MessageStream<number>({
    subscribe: (after) => {
      asked.push(after);
      return new Observable((observer) => void observers.push(observer));
    },
    reached: () => heard.at(-1) ?? 0,
    onEvent: (number) => void heard.push(number),
    onState: (state) => void states.push(state),
    pause: (tries) => 100 * (tries + 1),
  });
  const current = () => observers.at(-1);
  return { stream, heard, states, asked, current };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('the stream of a thread', () => {
  it('goes on after the last number when the line breaks', () => {
    const { stream, heard, asked, states, current } = aStream();
    stream.start();
    current()?.next(1);
    current()?.next(2);
    current()?.error(new Error('Socket closed'));
    expect(states.at(-1)).toBe('broken');
    jest.advanceTimersByTime(100);
    expect(asked).toEqual([0, 2]);
    current()?.next(3);
    expect(heard).toEqual([1, 2, 3]);
    expect(states.at(-1)).toBe('open');
  });

  it('waits longer with every try, and begins anew after news', () => {
    const { stream, asked, current } = aStream();
    stream.start();
    current()?.error(new Error('closed'));
    jest.advanceTimersByTime(100);
    current()?.error(new Error('closed'));
    jest.advanceTimersByTime(199);
    expect(asked).toHaveLength(2);
    jest.advanceTimersByTime(1);
    expect(asked).toHaveLength(3);
    current()?.next(1);
    current()?.complete();
    jest.advanceTimersByTime(100);
    expect(asked).toEqual([0, 0, 0, 1]);
  });

  it.each(['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'])('asks no more when the server says %s', (code) => {
    const { stream, asked, states, current } = aStream();
    stream.start();
    current()?.error(refusal(code));
    jest.runAllTimers();
    expect(asked).toHaveLength(1);
    expect(states.at(-1)).toBe('ended');
  });

  it('hears nothing after it was stopped, and tries nothing', () => {
    const { stream, heard, asked, current } = aStream();
    stream.start();
    stream.stop();
    current()?.next(1);
    jest.runAllTimers();
    expect([heard, asked]).toEqual([[], [0]]);
  });
});
