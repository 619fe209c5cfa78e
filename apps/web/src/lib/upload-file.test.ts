import { UploadRefused, uploadFile } from './upload-file';

class Request {
  static last: Request;
  headers: Record<string, string> = {};
  upload: { onprogress?: (event: object) => void } = {};
  status = 0;
  responseText = '';
  onload = (): void => undefined;
  onerror = (): void => undefined;
  onabort = (): void => undefined;
  sent: unknown;
  constructor() {
    Request.last = this;
  }
  open(): void {}
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
  send(body: unknown): void {
    this.sent = body;
  }
  abort(): void {
    this.onabort();
  }
  answer(status: number, text: string): void {
    Object.assign(this, { status, responseText: text });
    this.onload();
  }
}

const file = new File(['abc'], 'picha ya mashine.jpg', { type: 'image/jpeg' });
const original = globalThis.XMLHttpRequest;
beforeAll(() => Object.assign(globalThis, { XMLHttpRequest: Request }));
afterAll(() => Object.assign(globalThis, { XMLHttpRequest: original }));

describe('sending a file', () => {
  it('gives what the server made of it, and says how far it is', async () => {
    const shares: number[] = [];
    const sending = uploadFile(file, { onProgress: (share) => shares.push(share) });
    Request.last.upload.onprogress?.({ lengthComputable: true, loaded: 1, total: 4 });
    Request.last.answer(201, '{"id":"1","name":"picha.jpg","contentType":"image/jpeg","size":3}');
    await expect(sending).resolves.toEqual({ id: '1', name: 'picha.jpg', contentType: 'image/jpeg', size: 3 });
    expect(shares).toEqual([0.25]);
    expect(Request.last.headers).toMatchObject({ 'content-type': 'image/jpeg', 'x-file-name': 'picha%20ya%20mashine.jpg' });
    expect(Request.last.sent).toBe(file);
  });

  it('is refused in words that can be shown', async () => {
    const sending = uploadFile(file);
    Request.last.answer(415, '{"code":"FILE_KIND","message":"Aina hii haiwezi kuhifadhiwa."}');
    await expect(sending).rejects.toEqual(new UploadRefused('FILE_KIND', 'Aina hii haiwezi kuhifadhiwa.'));
  });

  it('fails without words when the answer is no answer', async () => {
    const sending = uploadFile(file);
    Request.last.answer(502, '<html>');
    await expect(sending).rejects.toThrow('status 502');
  });

  it('fails when the network does, and when it is cancelled', async () => {
    const lost = uploadFile(file);
    Request.last.onerror();
    await expect(lost).rejects.toThrow('network');
    const controller = new AbortController();
    const cancelled = uploadFile(file, { signal: controller.signal });
    controller.abort();
    await expect(cancelled).rejects.toThrow('cancelled');
  });
});
