// The client process and what is read about a subject while it is under load.
import { fork } from 'node:child_process';
import path from 'node:path';
import { Client } from 'pg';
import { concurrency } from '../settings.mjs';
import { nanosecondsOf, residentBytes } from './proc.mjs';

/** Starts the client. `load(subject, options)` puts a subject under load and gives one round's figures. */
export async function startDriver(run, adminUrl) {
  const child = fork(path.join(import.meta.dirname, 'load.mjs'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  run.adopt('check', child.pid);
  const database = new Client({ connectionString: adminUrl });
  await database.connect();
  return {
    load: async (subject, { requests, lengths, milliseconds }) => {
      const before = { node: nanosecondsOf(subject.pid), postgres: timesOf(await backendsOf(database, subject)) };
      const result = await ordered(child, { port: subject.port, requests, lengths, concurrency, milliseconds });
      if (result.wrong > 0)
        throw new Error(`${subject.name}: ${result.wrong} of ${result.count} answers were not those that were checked.`);
      const node = nanosecondsOf(subject.pid) - before.node;
      const postgres = spentSince(before.postgres, timesOf(await backendsOf(database, subject)));
      return figuresOf(result, { node, postgres, resident: residentBytes(subject.pid) });
    },
    stop: async () => {
      child.disconnect();
      await database.end();
    },
  };
}

function figuresOf({ count, seconds, p50, p99 }, { node, postgres, resident }) {
  return {
    requests: count / seconds,
    p50,
    p99,
    nodeCpu: node / 1e6 / count,
    postgresCpu: postgres / 1e6 / count,
    resident: resident / 2 ** 20,
  };
}

const timesOf = (pids) => new Map(pids.map((pid) => [pid, nanosecondsOf(pid)]));

/** A connection that was opened meanwhile began at nothing. */
const spentSince = (before, now) => [...now].reduce((total, [pid, time]) => total + time - (before.get(pid) ?? 0), 0);

function ordered(child, order) {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The client ended.'));
    child.once('exit', ended);
    child.once('message', (result) => {
      child.off('exit', ended);
      resolve(result);
    });
    child.send(order);
  });
}

async function backendsOf(database, { applicationName, databaseUrl }) {
  const { rows } = await database.query('select pid from pg_stat_activity where application_name = $1 and datname = $2', [
    applicationName,
    new URL(databaseUrl).pathname.slice(1),
  ]);
  return rows.map(({ pid }) => pid);
}
