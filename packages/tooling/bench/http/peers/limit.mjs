// The limit: a bare Fastify route and one prepared statement per query, written by hand, whose row is the answer.
import fs from 'node:fs';
import path from 'node:path';
import Fastify from 'fastify';
import { openPool } from './pool.mjs';
import { tellReady } from './ready.mjs';

const statements = path.join(import.meta.dirname, 'limit');
const variableOf = { feed: () => [], detail: ({ id }) => [id], list: ({ clusterId }) => [clusterId], desk: ({ personId }) => [personId] };

const pool = openPool();
const http = Fastify();
for (const [work, valuesOf] of Object.entries(variableOf)) {
  const text = fs.readFileSync(path.join(statements, `${work}.sql`), 'utf8');
  http.post(`/${work}`, async (request, reply) => {
    const { rows } = await pool.query({ name: work, text, values: valuesOf(request.body.variables), rowMode: 'array' });
    return reply.type('application/json; charset=utf-8').send(`{"data":${rows[0][0]}}`);
  });
}
await http.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
tellReady();
