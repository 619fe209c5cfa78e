// Interleaved rounds: every subject in turn for each work, in another order each time, so that what the machine does meanwhile hits all alike.
import { requestsOf } from './requests.mjs';

/** Medians over the rounds: `{ work, subject, figures }` for each pair. */
export async function measure(subjects, { works, data, lengths, driver, rounds, milliseconds, warmUp }) {
  const loadOf = (subject, work) => (time) =>
    driver.load(subject, {
      requests: requestsOf(subject.name, work, data[subject.databaseUrl]),
      lengths: lengths[subject.databaseUrl][`${subject.name} ${work}`],
      milliseconds: time,
    });
  const pairs = works.flatMap((work) => subjects.map((subject) => ({ work, subject, load: loadOf(subject, work), taken: [] })));
  for (const { load } of pairs) await load(warmUp);
  for (let round = 0; round < rounds; round++)
    for (const work of works)
      for (const pair of rotated(
        pairs.filter((each) => each.work === work),
        round,
      ))
        pair.taken.push(await pair.load(milliseconds));
  return pairs.map(({ work, subject, taken }) => ({ work, subject, figures: mediansOf(taken) }));
}

const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

function mediansOf(taken) {
  return Object.fromEntries(Object.keys(taken[0]).map((figure) => [figure, median(taken.map((each) => each[figure]))]));
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
