// Answers in one form, to see that all subjects say the same before any time is taken.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { requestsOf } from './requests.mjs';

/** Asks every subject everything that will be measured; throws where one differs from Kongano. Gives the lengths of the answers by subject and work. */
export async function checkAnswers(subjects, works, data) {
  const lengths = {};
  for (const work of works) {
    const expected = [];
    for (const subject of subjects) {
      const bodies = await Promise.all(requestsOf(subject.name, work, data).map((request) => ask(subject, request)));
      const answers = bodies.map((body) => canonical(parsed(subject, work, body), work));
      if (expected.length === 0) expected.push(...answers);
      const different = answers.findIndex((answer, index) => !isDeepStrictEqual(answer, expected[index]));
      if (different !== -1)
        throw new Error(`${subject.name} answers ${work} unlike Kongano: ${differenceOf(answers[different], expected[different])}`);
      lengths[`${subject.name} ${work}`] = bodies.map((body) => Buffer.byteLength(body));
    }
    assertWhole(work, expected);
  }
  return lengths;
}

function differenceOf(answer, expected) {
  const [own, others] = [JSON.stringify(answer), JSON.stringify(expected)];
  const place = [...own].findIndex((letter, index) => letter !== others[index]);
  return `… ${own.slice(Math.max(0, place - 80), place + 80)} … instead of … ${others.slice(Math.max(0, place - 80), place + 80)} …`;
}

async function ask({ port }, { path, headers, body }) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body });
  return await response.text();
}

function parsed(subject, work, body) {
  const { data, errors } = JSON.parse(body);
  if (errors || !data) throw new Error(`${subject.name} could not answer ${work}: ${body.slice(0, 2000)}`);
  return data;
}

// An empty answer would be equal everywhere too.
function assertWhole(work, answers) {
  const sizes = {
    feed: ({ rows }) => rows.length === 20,
    detail: ({ row }) => row.thread.messages.length === 50,
    list: wholePage,
    desk: wholePage,
  };
  for (const answer of answers) assert.ok(sizes[work](answer), `${work} does not give a whole page`);
}
const wholePage = ({ rows }) => rows.length === 50;

// Each query has one field, whatever a subject calls it.
function canonical(data, work) {
  const [list] = Object.values(data);
  if (work === 'detail') return { row: row(list) };
  const nodes = Array.isArray(list) ? list : (list.nodes ?? list.edges.map(({ node }) => node));
  return { rows: nodes.map(row), ...(work === 'list' && { totalCount: Number(list.totalCount) }) };
}

/** Moments and whole numbers are written in more than one way; messages come from either end. */
function row(value, name) {
  if (name === 'messages') return value.map((each) => row(each)).toSorted((a, b) => a.number - b.number);
  if (Array.isArray(value)) return value.map((each) => row(each));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .sort()
        .map(([key, each]) => [key, row(each, key)]),
    );
  if (value !== null && (name === 'createdAt' || name === 'publishedAt')) return new Date(value).toISOString();
  return name === 'costPerYear' && value !== null ? Number(value) : value;
}
