/** A file the server has, not yet attached to anything. */
export interface UploadedFile {
  id: string;
  name: string;
  contentType: string;
  size: number;
}

/** The server looked and said no; the message is in the person's language. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface UploadOptions {
  /** Made here: sent again with it, the file is kept once. */
  id?: string;
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/**
 * Sends a file as it is to `POST /files`. XMLHttpRequest, because fetch cannot say how far it is.
 * @throws UploadRefused when the server refuses it; Error when the network fails or it is cancelled.
 */
export function uploadFile(file: File, { id, onProgress, signal }: UploadOptions = {}): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    if (id) request.setRequestHeader('x-file-id', id);
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.upload.onprogress = (event) => onProgress?.(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => settle(request, resolve, reject);
    request.onerror = () => reject(new Error('network'));
    request.onabort = () => reject(new Error('cancelled'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function settle(request: XMLHttpRequest, resolve: (file: UploadedFile) => void, reject: (error: Error) => void): void {
  const answer = parseAnswer(request.responseText);
  if (request.status === 201 && typeof answer.id === 'string') {
    const { id, name = '', contentType = '', size = 0 } = answer;
    resolve({ id, name: String(name), contentType: String(contentType), size: Number(size) });
  } else {
    reject(answer.code ? new UploadRefused(String(answer.code), String(answer.message ?? '')) : new Error(`status ${request.status}`));
  }
}

function parseAnswer(text: string): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? { ...answer } : {};
  } catch {
    return {};
  }
}
