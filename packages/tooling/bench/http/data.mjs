// The data: Kongano's own migrations and vocabulary, then rows made in SQL from the numbers of the rows.
import { createHash, createHmac } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { startKongano } from './subjects.mjs';

const scripts = path.join(import.meta.dirname, 'data');
const readScripts = (folder) =>
  fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));

/** Makes and fills the database `name` beside `url`; gives its address and what requests are made of. */
export async function makeData(run, { url, name, scale, secret }) {
  const address = new URL(url);
  address.pathname = `/${name}`;
  await connected(url, (client) => client.query(`create database ${name}`));
  const kongano = await startKongano(run, { databaseUrl: address.href, secret });
  await kongano.stop();
  return await connected(address.href, async (client) => {
    await client.query(
      `begin; set local synchronous_commit = off; ${readScripts(scripts).join('\n').replaceAll(':scale', String(scale))}; commit`,
    );
    await client.query(fs.readFileSync(path.join(import.meta.dirname, 'peers/postgraphile.sql'), 'utf8'));
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
    return { databaseUrl: address.href, secret, scale, ...(await chooseSubjects(client, secret)) };
  });
}

async function connected(url, work) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Fifty long conversations, fifty clusters with more than a page of needs, twenty brokers with more than fifty cases: each request takes the next. */
async function chooseSubjects(client, secret) {
  const ids = async (text) => (await client.query(text)).rows.map(({ id }) => id);
  const open = `n.status in ('PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED') and n.visibility in ('PUBLIC', 'MEMBERS')`;
  const needs = await ids(
    `select n.id from need n join thread t on t.subject = 'NEED' and t.subject_id = n.id where ${open} and t.last_number = 60 order by md5(n.id::text) limit 50`,
  );
  const clusters = await ids(
    `select cluster_id as id from need n where ${open} and cluster_id is not null group by 1 having count(*) > 60 order by md5(cluster_id::text) limit 50`,
  );
  const brokers = await client.query(
    `select p.id, s.token from person p join auth_session s on s.person_id = p.id where roles = '{BROKER}' and (select count(*) from match where owner_id = p.id) > 60
     order by md5(p.id::text) limit 20`,
  );
  return {
    needs,
    clusters,
    viewer: cookieOf('session-1', secret),
    brokers: brokers.rows.map(({ id, token }) => ({ id, cookie: cookieOf(token, secret) })),
  };
}

// As platform/config and better-auth do: a key per purpose, and the token with its signature.
function cookieOf(token, secret) {
  const key = createHash('sha256').update(`sessions:${secret}`).digest('hex');
  return `kongano=${encodeURIComponent(`${token}.${createHmac('sha256', key).update(token).digest('base64')}`)}`;
}
