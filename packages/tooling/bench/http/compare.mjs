// Starts the subjects, sees that they answer alike, measures them, and stops them.
import { checkAnswers } from './answers.mjs';
import { startDriver } from './driver/driver.mjs';
import { measure } from './measure.mjs';
import { growthOf, growthTable, table, toRows, withRatios } from './report.mjs';
import { startKongano, startPeer } from './subjects.mjs';

/** With more than one database only Kongano and the limit are compared, each with itself. */
export async function compare(run, { databases, url, names: wanted, works, length, say }) {
  const names = wanted.filter((name) => databases.length === 1 || name === 'kongano' || name === 'limit');
  const subjects = [];
  const lengths = {};
  for (const made of databases) {
    const own = [];
    for (const name of names)
      own.push(await (name === 'kongano' ? startKongano(run, made) : startPeer(run, { name, databaseUrl: made.databaseUrl })));
    lengths[made.databaseUrl] = await checkAnswers(own, works, made);
    subjects.push(...own);
  }
  say(`Equal answers from ${names.join(', ')}.`);
  const driver = await startDriver(run, url);
  const measured = await measure(subjects, {
    works,
    data: Object.fromEntries(databases.map((made) => [made.databaseUrl, made])),
    lengths,
    driver,
    ...length,
  });
  await driver.stop();
  for (const subject of subjects) await subject.stop();
  return reportsOf(databases, measured);
}

function reportsOf(databases, measured) {
  const of = ({ databaseUrl }) => measured.filter(({ subject }) => subject.databaseUrl === databaseUrl);
  const [small, large] = databases.map(of);
  const figures = withRatios(small);
  const first = { text: table(figures), rows: toRows(figures) };
  if (!large) return [first];
  const growth = growthOf(small, large);
  return [
    first,
    { text: `With × ${databases[1].scale} the data:\n${table(withRatios(large))}`, rows: [] },
    { text: `Time per request, × that of the smaller data:\n${growthTable(growth)}`, rows: toRows(growth) },
  ];
}
