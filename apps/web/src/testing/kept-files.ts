/** What a browser's cache does, as far as the worker needs it. */
export class KeptFiles {
  readonly files = new Map<string, Response>();
  private readonly path = (request: Request | string): string =>
    new URL(typeof request === 'string' ? request : request.url, location.origin).pathname;
  match = (request: Request | string): Promise<Response | undefined> => Promise.resolve(this.files.get(this.path(request))?.clone());
  put = (request: Request | string, response: Response): Promise<void> =>
    Promise.resolve(void this.files.set(this.path(request), response));
  keys = (): Promise<{ url: string }[]> =>
    Promise.resolve([...this.files.keys()].map((path) => ({ url: new URL(path, location.origin).href })));
  delete = (request: { url: string }): Promise<boolean> => Promise.resolve(this.files.delete(new URL(request.url).pathname));
  addAll = async (requests: (Request | string)[]): Promise<void> => {
    for (const request of requests) await this.put(request, await fetch(request));
  };
}
