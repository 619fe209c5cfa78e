import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render';
import { clockOf, VoiceNote } from './VoiceNote';

/** A recorder as browsers have one, as far as Kongano uses it. */
class Recorder {
  static last: Recorder;
  static isTypeSupported = (type: string): boolean => type.startsWith('audio/webm');
  readonly mimeType: string;
  state = 'inactive';
  ondataavailable: (event: { data: Blob }) => void = () => undefined;
  onstop: () => void = () => undefined;
  constructor(
    readonly stream: { getTracks: () => { stop: () => void }[] },
    options: { mimeType?: string },
  ) {
    this.mimeType = options.mimeType ?? '';
    Recorder.last = this;
  }
  start(): void {
    this.state = 'recording';
  }
  stop(): void {
    this.state = 'inactive';
    this.ondataavailable({ data: new Blob(['sound']) });
    this.onstop();
  }
}

const stopTrack = jest.fn();
const getUserMedia = jest.fn();

beforeEach(() => {
  jest.useFakeTimers();
  getUserMedia.mockResolvedValue({ getTracks: () => [{ stop: stopTrack }] });
  Object.assign(window, { MediaRecorder: Recorder });
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
});
afterEach(() => {
  jest.useRealTimers();
  jest.clearAllMocks();
  Reflect.deleteProperty(window, 'MediaRecorder');
});

async function record(): Promise<jest.Mock> {
  const onFile = jest.fn();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  renderScreen(<VoiceNote onFile={onFile} />);
  await user.click(screen.getByRole('button', { name: 'Record' }));
  // The microphone is asked for, and answers a moment later.
  await act(() => jest.advanceTimersByTimeAsync(0));
  return onFile;
}
const press = (name: string) => userEvent.setup({ advanceTimers: jest.advanceTimersByTime }).click(screen.getByRole('button', { name }));

describe('a voice note', () => {
  it('shows the time run, and is kept when one stops', async () => {
    const onFile = await record();
    act(() => void jest.advanceTimersByTime(65_000));
    expect(screen.getByRole('timer')).toHaveTextContent('Recording: 1:05 of 3:00');
    await press('Stop and keep');
    const file: File = onFile.mock.calls[0][0];
    expect(file.type).toBe('audio/webm');
    expect(file.name).toMatch(/^voice-\d{12}\.webm$/);
    expect(stopTrack).toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Record' })).toBeInTheDocument();
  });

  it('ends by itself after three minutes', async () => {
    const onFile = await record();
    act(() => void jest.advanceTimersByTime(181_000));
    expect(onFile).toHaveBeenCalledTimes(1);
  });

  it('can be thrown away', async () => {
    const onFile = await record();
    await press('Throw away');
    expect(onFile).not.toHaveBeenCalled();
    expect(stopTrack).toHaveBeenCalled();
  });

  it('says what to do when the microphone is not allowed', async () => {
    getUserMedia.mockRejectedValue(new Error('denied'));
    await record();
    expect(screen.getByText(/microphone may not be used/)).toBeInTheDocument();
  });

  it('says what to do when the browser cannot record', async () => {
    Reflect.deleteProperty(window, 'MediaRecorder');
    await record();
    expect(screen.getByText(/cannot record/)).toBeInTheDocument();
  });

  it('writes the time as clocks do', () => {
    expect([0, 9, 60, 180].map(clockOf)).toEqual(['0:00', '0:09', '1:00', '3:00']);
  });
});
