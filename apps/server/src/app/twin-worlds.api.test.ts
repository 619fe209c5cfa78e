import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { knownValues } from '../testing/reading/demonstration-values';
import { withOtherOwner, without } from '../testing/worlds/changes';
import { Comparison } from '../testing/worlds/comparison';
import { type Asked, changesOf, corpusOf, generatedCorpus, type Values, valuesWith } from '../testing/worlds/corpus';
import type { Hidden } from '../testing/worlds/secrets';
import { type Asker, openWorlds, type World, type Worlds } from '../testing/worlds/twin-worlds';

/** `npm run test:visibility` asks everything; `npm test` every operation, and of its variables a part. */
// biome-ignore lint/style/noProcessEnv: what a test run is asked for
const isFull = process.env.KONGANO_VISIBILITY === 'full';
const SHARE = isFull ? 1 : 60;
const ASKERS = isFull ? 99 : 2;
const GENERATED = isFull ? 600 : 20;

const schema = buildSchema(fs.readFileSync(path.join(__dirname, '../../../../packages/graphql/schema.graphql'), 'utf8'));
let worlds: Worlds;
let values: Values;
let corpus: readonly Asked[];
let generated: readonly Asked[];

beforeAll(async () => {
  worlds = await openWorlds();
  values = valuesWith(await knownValues(worlds.first.pool), worlds.secrets);
  corpus = corpusOf(schema, 'query', values);
  generated = await generatedCorpus(worlds.first.databaseUrl, values, GENERATED);
}, 180_000);
afterAll(() => worlds?.stop());

/** Each operation at least once, and every so many of what it can be asked for. */
const partOf = (all: readonly Asked[]): readonly Asked[] =>
  all.filter(({ operation }, at) => at % SHARE === 0 || all[at - 1]?.operation !== operation);

const addresses = (): readonly string[] => {
  const { files, anonymous } = worlds.secrets;
  const filters = ['', '?rank=COST', '?rank=JOBS', '?region=TZ-16', '?step=Refining', `?cluster=${values.clusterId?.[0]}`];
  const sheets = filters.flatMap((filter) => [`/api/agenda.csv${filter}`, `/api/agenda.pdf${filter}`]);
  return [...sheets, ...files.map((id) => `/files/${id}`), `/needs/${anonymous.need}`];
};

/** The index of a new server follows within seconds; until then both say that it is not ready. */
async function untilReady({ url }: World): Promise<void> {
  const query = `{ need(id: "${values.needId?.at(-2)}") { similar { need { id } } } }`;
  for (let tries = 0; tries < 60; tries += 1) {
    const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
    const response = await fetch(new URL('/graphql', url), { method: 'POST', headers, body: JSON.stringify({ query }) });
    if (!(await response.text()).includes('NOT_READY')) return;
  }
  throw new Error('The matcher is not ready.');
}

const some = (askers: readonly Asker[]): readonly Asker[] => askers.slice(0, ASKERS);

async function compare(world: World, askers: readonly Asker[], hidden: readonly Hidden[] = []): Promise<Comparison> {
  for (const one of [worlds.first, world]) await untilReady(one);
  const comparison = new Comparison([worlds.first, world]);
  await comparison.operations(askers, [...partOf(corpus), ...generated]);
  await comparison.addresses(askers, addresses());
  await comparison.subscriptions(askers, worlds.secrets.threads);
  if (hidden.length > 0) await comparison.operations(askers, partOf(changesOf(schema, values, worlds.secrets, hidden)));
  await world.stop();
  return comparison;
}

function report(what: string, askers: readonly Asker[], { counts, differences }: Comparison): void {
  const answers = [...counts.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `${what} · ${askers.length} kinds of viewers · ${counts.size} operations · ${answers} answers · ${differences.length} differ\n`,
  );
}

const expectSame = ({ differences }: Comparison): void =>
  expect(differences.slice(0, 20).map(({ asker, asked, said }) => ({ asker, asked, ...firstDifference(said) }))).toEqual([]);

function firstDifference([one, other]: readonly [string, string]) {
  const at = [...one].findIndex((letter, place) => other[place] !== letter);
  return { one: one.slice(Math.max(0, at - 150), at + 80), other: other.slice(Math.max(0, at - 150), at + 80) };
}

describe('two worlds tell nobody who may not know how they differ', () => {
  test.each([
    ['what is for members, by invitation or a draft is not there', ['MEMBERS', 'INVITED', 'DRAFT'], 'outsiders'],
    ['what is by invitation or a draft is not there', ['INVITED', 'DRAFT'], 'members'],
    ['a draft is not there', ['DRAFT'], 'staff'],
  ] as const)(
    '%s',
    async (what, hidden, rank) => {
      const world = await worlds.twin((pool, secrets) => without(pool, secrets, hidden));
      const askers = some(worlds.askers[rank]);
      const comparison = await compare(world, askers, hidden);
      report(what, askers, comparison);
      expectSame(comparison);
    },
    1_200_000,
  );

  test('but do tell those who may know, in every operation that has it to tell', async () => {
    const world = await worlds.twin((pool, secrets) => without(pool, secrets, ['MEMBERS', 'INVITED', 'DRAFT']));
    const comparison = new Comparison([worlds.first, world]);
    const told = new Set([
      'NeedList',
      'OfferList',
      'NeedDetails',
      'OfferDetails',
      'AgendaNeeds',
      'AgendaGroups',
      'FrontFigures',
      'MatchDetails',
    ]);
    await comparison.operations(
      worlds.askers.staff.slice(0, 1),
      corpus.filter(({ operation }) => told.has(operation)),
    );
    expect(new Set(comparison.differences.map(({ asked }) => asked.split(' ')[0]))).toEqual(told);
    await world.stop();
  }, 300_000);

  test('somebody else owns what is anonymous', async () => {
    const world = await worlds.twin(withOtherOwner);
    const { outsiders, members } = worlds.askers;
    const askers = [...some(outsiders), ...some(members), { name: 'the side that was asked', cookie: worlds.secrets.asked.cookie }];
    const comparison = await compare(world, askers);
    report('somebody else owns what is anonymous', askers, comparison);
    expectSame(comparison);
  }, 1_200_000);
});
