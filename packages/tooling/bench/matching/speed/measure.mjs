// Measures one subject, alone in a process: builds its index, asks it, and prints the figures as one line of JSON.
import { quantile } from '../measures.mjs';
import { makeNeed, makeOffer } from './made-texts.mjs';
import { openKongano } from './subjects/kongano.mjs';

const subjects = {
  kongano: openKongano,
  minisearch: async () => (await import('./subjects/minisearch.mjs')).openMiniSearch(),
  'postgresql-ts_rank': async () => (await import('./subjects/postgresql.mjs')).openPostgresql(),
};
const limit = 100;
/** Numbers of needs from here on only warm up. */
const firstOther = 1_000_000;
const warmUp = 3_000;
/** Each need is asked so often, and the fastest time counts: what else the machine does meanwhile is no part of the subject. */
const repeats = 3;

function* offersUpTo(count) {
  for (let number = 0; number < count; number++) yield makeOffer(number);
}

/** Bytes of what is alive and of the whole process. */
function memory() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { live: heapUsed + external, resident: rss };
}

/** Seconds that adding takes; making the texts is not counted. */
async function build(subject, count) {
  let milliseconds = 0;
  const timed = async (work) => {
    const start = performance.now();
    const result = work();
    if (result instanceof Promise) await result;
    milliseconds += performance.now() - start;
  };
  for (const offer of offersUpTo(count)) await timed(() => subject.add(offer));
  await timed(() => subject.finish());
  return milliseconds / 1000;
}

/** Milliseconds on the clock and of the processor that this process takes for one need. */
async function timeOf(subject, need) {
  const before = process.cpuUsage();
  const start = performance.now();
  const found = await subject.search(need, limit);
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  if (found.length !== limit) throw new Error(`${need.id} found ${found.length} offers, not ${limit}.`);
  return { clock, processor: (user + system) / 1000 };
}

/** The times of each of `count` needs, after some seconds of others that warm up. */
async function ask(subject, count) {
  const times = { clock: [], processor: [] };
  const begin = performance.now();
  for (let number = firstOther; performance.now() - begin < warmUp; number++) await timeOf(subject, makeNeed(number));
  for (let number = 0; number < count; number++) {
    const need = makeNeed(number);
    const taken = [];
    for (let repeat = 0; repeat < repeats; repeat++) taken.push(await timeOf(subject, need));
    for (const name of Object.keys(times)) times[name].push(Math.min(...taken.map((one) => one[name])));
  }
  return times;
}

const MB = 1e6;

export async function measureHere({ name, offers, needs, checked }) {
  makeNeed(0);
  const before = memory();
  const subject = await subjects[name]();
  try {
    const buildSeconds = await build(subject, offers);
    const times = await ask(subject, needs);
    const after = memory();
    const figures = { p50: quantile(times.clock, 0.5), p95: quantile(times.clock, 0.95), build: buildSeconds };
    if (subject.indexBytes) figures.index = (await subject.indexBytes()) / MB;
    if (name !== 'postgresql-ts_rank') {
      figures.processor = quantile(times.processor, 0.95);
      figures.live = (after.live - before.live) / MB;
      figures.resident = (after.resident - before.resident) / MB;
    }
    if (subject.check) {
      for (let at = 0; at < checked; at++) subject.check(makeNeed(at), offersUpTo(offers), limit);
      figures.exact = checked;
    }
    console.log(JSON.stringify(figures));
  } finally {
    await subject.close();
  }
}
