import 'fake-indexeddb/auto';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dropFiles, keepFile, keptFiles } from '../../../lib/kept-files';
import { UploadRefused, uploadFile } from '../../../lib/upload-file';
import { renderScreen } from '../../../testing/render';
import { attachmentKindOf } from '../hooks/use-attachments';
import type { ShownAttachment } from './AttachmentList';
import { AttachmentsField, type AttachmentsFieldProps } from './AttachmentsField';

jest.mock('../../../lib/upload-file', () => ({ ...jest.requireActual('../../../lib/upload-file'), uploadFile: jest.fn() }));
const upload = jest.mocked(uploadFile);

const place = { personId: 'asha', thing: 'need.n1' };
const photo = new File(['x'], 'press.jpg', { type: 'image/jpeg' });
const kept: ShownAttachment = {
  id: 'a1',
  kind: 'DOCUMENT',
  name: 'test.pdf',
  size: 5000,
  url: '/files/1',
  createdAt: '2026-11-20T08:00:00Z',
};
const sent = { id: 'f1', name: 'press.jpg', contentType: 'image/jpeg', size: 1 };

function show(props: Partial<AttachmentsFieldProps> = {}) {
  const server = {
    begin: jest.fn().mockResolvedValue(true),
    attach: jest.fn().mockResolvedValue([]),
    detach: jest.fn().mockResolvedValue([]),
  };
  renderScreen(<AttachmentsField place={place} attachments={[]} {...server} {...props} />);
  return server;
}
const choose = (...files: File[]) => userEvent.upload(screen.getByTestId('files-input'), files);

beforeEach(async () => {
  await dropFiles('asha');
  upload.mockReset().mockResolvedValue(sent);
});

describe('files of a need or an offer', () => {
  it('are sent and attached as what they are, once there is something to attach them to', async () => {
    const { begin, attach } = show();
    await choose(photo);
    await waitFor(() => expect(attach).toHaveBeenCalledWith('f1', 'PHOTO'));
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('show how far they are', async () => {
    upload.mockImplementation((_file, options) => {
      options?.onProgress?.(0.4);
      return new Promise(() => undefined);
    });
    show();
    await choose(photo);
    expect(await screen.findByText('press.jpg: 40% sent')).toBeInTheDocument();
  });

  it('stay here for another try when the line breaks', async () => {
    upload.mockRejectedValueOnce(new Error('network'));
    const { attach } = show();
    await choose(photo);
    expect(await screen.findByText('press.jpg was not sent.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(attach).toHaveBeenCalledTimes(1));
    expect(screen.queryByText('press.jpg was not sent.')).toBeNull();
  });

  it('are kept on the device until they are sent, under the id that they are sent with', async () => {
    upload.mockRejectedValue(new Error('network'));
    show();
    await choose(photo);
    expect(await screen.findByText(/kept on this device/)).toBeInTheDocument();
    const [waiting] = await keptFiles(place);
    expect(waiting?.id).toBe(upload.mock.calls[0]?.[1]?.id);
    upload.mockResolvedValue(sent);
    act(() => void window.dispatchEvent(new Event('offline')));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(async () => expect(await keptFiles(place)).toEqual([]));
    expect(upload.mock.calls.map(([, options]) => options?.id)).toEqual([waiting?.id, waiting?.id]);
  });

  it('that were kept over a reload are sent by themselves, once', async () => {
    await keepFile(place, { id: 'k1', file: photo });
    const { attach } = show();
    await waitFor(() => expect(attach).toHaveBeenCalledTimes(1));
    expect(upload.mock.calls.map(([, options]) => options?.id)).toEqual(['k1']);
    await waitFor(async () => expect(await keptFiles(place)).toEqual([]));
  });

  it('that were kept are shown while there is no line', async () => {
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await keepFile(place, { id: 'k1', file: photo });
    show();
    expect(await screen.findByText('press.jpg was not sent.')).toBeInTheDocument();
    expect(upload).not.toHaveBeenCalled();
    online.mockRestore();
  });

  it('go out by themselves when the line is back', async () => {
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    upload.mockRejectedValueOnce(new Error('network'));
    const { attach } = show();
    await choose(photo);
    expect(await screen.findByText('press.jpg was not sent.')).toBeInTheDocument();
    online.mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(attach).toHaveBeenCalledTimes(1));
    expect(screen.queryByText('press.jpg was not sent.')).toBeNull();
    online.mockRestore();
  });

  it('that one does not want any more are kept no longer', async () => {
    upload.mockRejectedValue(new Error('network'));
    show();
    await choose(photo);
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(async () => expect(await keptFiles(place)).toEqual([]));
  });

  it('that the server refuses are not sent again, and it is said why', async () => {
    upload.mockRejectedValueOnce(new UploadRefused('FILE_TYPE_REFUSED', 'This kind of file is not accepted.'));
    show();
    await choose(photo);
    expect(await screen.findByText('This kind of file is not accepted.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('This kind of file is not accepted.')).toBeNull();
  });

  it('that cannot be attached say why', async () => {
    show({ attach: jest.fn().mockResolvedValue([{ code: 'TOO_MANY_FILES', message: 'Attach 10 files at most.' }]) });
    await choose(photo);
    expect(await screen.findByText('Attach 10 files at most.')).toBeInTheDocument();
  });

  it('are ten at most', async () => {
    show({ attachments: Array.from({ length: 10 }, (_, index) => ({ ...kept, id: String(index) })) });
    await choose(photo);
    expect(screen.getByText('Ten files at most. Remove one first.')).toBeInTheDocument();
    expect(upload).not.toHaveBeenCalled();
  });

  it('are taken off, or it is said why not', async () => {
    const detach = jest.fn().mockResolvedValueOnce([]).mockRejectedValueOnce(new Error('network'));
    show({ attachments: [kept], detach });
    const remove = screen.getByRole('button', { name: 'Remove test.pdf' });
    await userEvent.click(remove);
    expect(detach).toHaveBeenCalledWith('a1');
    await userEvent.click(remove);
    expect(await screen.findByText(/could not be saved/)).toBeInTheDocument();
  });

  it('have a voice note only where one is asked for', () => {
    show({ withVoice: true });
    expect(screen.getByRole('button', { name: 'Record' })).toBeInTheDocument();
  });

  it('are known by their type', () => {
    expect(['image/heic', 'audio/mp4', 'application/pdf'].map((type) => attachmentKindOf({ type }))).toEqual([
      'PHOTO',
      'VOICE',
      'DOCUMENT',
    ]);
  });
});
