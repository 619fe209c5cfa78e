import net from 'node:net';

/** A way to PostgreSQL that counts the statements which pass. */
export interface CountedDatabase {
  readonly url: string;
  /** Statements executed since the last call. */
  taken(): number;
  close(): Promise<void>;
}

const EXECUTE = 'E'.charCodeAt(0);
const SIMPLE_QUERY = 'Q'.charCodeAt(0);

/** Opens it before the database at `url`. Counting on the line sees every statement, whoever sends it and however it is prepared. */
export function countStatements(url: string): Promise<CountedDatabase> {
  const target = new URL(url);
  let count = 0;
  const sockets = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const database = net.connect(Number(target.port), target.hostname);
    const read = messageReader((type) => {
      if (type === EXECUTE || type === SIMPLE_QUERY) count += 1;
    });
    client.on('data', read);
    client.pipe(database).pipe(client);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        database.destroy();
      });
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const own = new URL(url);
      own.port = String(typeof address === 'object' ? address?.port : '');
      resolve({
        url: own.href,
        taken: () => {
          const taken = count;
          count = 0;
          return taken;
        },
        close: () =>
          new Promise((done) => {
            for (const socket of sockets) socket.destroy();
            server.close(() => done());
          }),
      });
    });
  });
}

/** Finds the messages of PostgreSQL's protocol in the bytes: the first has no type, every other a type and its length. */
function messageReader(found: (type: number) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let isStarted = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isStarted ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readUInt32BE(head);
      if (rest.length < length) return;
      if (isStarted) found(rest.readUInt8(0));
      isStarted = true;
      rest = rest.subarray(length);
    }
  };
}
