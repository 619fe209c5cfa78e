// The client, a process of its own: keeps a few requests under way for a while and tells how long each took.
import { Client } from 'undici';

process.on('message', async (order) => process.send(await drive(order)));
process.on('disconnect', () => process.exit());

/** Sends `requests` in turn on `concurrency` connections for `milliseconds`. */
async function drive({ port, requests, lengths, concurrency, milliseconds }) {
  const state = { next: 0, latencies: [], wrong: 0, end: performance.now() + milliseconds };
  const clients = Array.from({ length: concurrency }, () => new Client(`http://127.0.0.1:${port}`, { pipelining: 1 }));
  const begin = performance.now();
  await Promise.all(clients.map((client) => keepAsking(client, { requests, lengths, state })));
  const seconds = (performance.now() - begin) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  const sorted = Float64Array.from(state.latencies).sort();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { count: sorted.length, seconds, p50: at(0.5), p99: at(0.99), wrong: state.wrong };
}

async function keepAsking(client, { requests, lengths, state }) {
  while (performance.now() < state.end) {
    const index = state.next++ % requests.length;
    const begin = performance.now();
    const { status, length } = await ask(client, requests[index]);
    state.latencies.push(performance.now() - begin);
    if (status !== 200 || length !== lengths[index]) state.wrong++;
  }
}

function ask(client, request) {
  return new Promise((resolve, reject) => {
    const answer = { status: 0, length: 0 };
    client.dispatch(
      { method: 'POST', ...request },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, status) => {
          answer.status = status;
        },
        onResponseData: (_controller, chunk) => {
          answer.length += chunk.length;
        },
        onResponseEnd: () => resolve(answer),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}
