// Stands in for the server in the launcher's tests: listens, keeps rows, ends on SIGTERM and when its supervisor is gone.
import http from 'node:http';
import { createRequire } from 'node:module';
import { inProject } from '../lib/paths.mjs';

const { Pool } = createRequire(inProject('apps/server/package.json'))('pg');
const pool = new Pool({ connectionString: process.env.DATABASE_URL });
pool.on('error', () => undefined);
await pool.query('CREATE TABLE IF NOT EXISTS kept (word text NOT NULL)');

const server = http.createServer(async (request, response) => {
  if (request.method === 'POST') await pool.query('INSERT INTO kept VALUES ($1)', [request.url.slice(1)]);
  const { rows } = await pool.query('SELECT word FROM kept ORDER BY word');
  response.end(JSON.stringify({ pid: process.pid, words: rows.map((row) => row.word) }));
});

const leave = () => {
  server.close();
  server.closeAllConnections();
  pool.end().then(() => process.exit(0));
};
process.once('SIGTERM', leave);
process.once('disconnect', leave);
server.listen(Number(process.env.PORT), () => console.log(`ready at ${process.env.PORT}`));
