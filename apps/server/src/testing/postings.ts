import { PublishNeedDocument, StartNeedDocument, SubmitNeedDocument } from '@kongano/graphql/needs';
import { PublishOfferDocument, StartOfferDocument, SubmitOfferDocument } from '@kongano/graphql/offers';
import type { NeedInput, OfferInput } from '@kongano/graphql/schema-types';
import { v7 as uuidv7 } from 'uuid';
import type { TestClient } from './test-client';
import type { TestServer } from './test-server';

/** Everything that a need must have before it can be submitted, but its organisation. */
export const completeNeed: NeedInput = {
  title: 'Nyundo za mashine za kusaga',
  language: 'sw',
  problem: 'Nyundo na meno ya mashine za kusaga nafaka zinaisha ndani ya miezi miwili.',
  mustHaves: [{ metric: 'miezi ya kudumu', today: '2', target: '6', unit: 'miezi' }],
  sectorCode: '2825',
  fieldCodes: ['2.5'],
  regionCode: 'TZ-16',
  partnershipTypes: ['TECHNICAL_ASSISTANCE'],
};

/** The same for an offer. */
export const completeOffer: OfferInput = {
  title: 'Solar tunnel dryer for fruit and fish',
  language: 'en',
  summary: 'A covered tunnel dryer with a small photovoltaic fan.',
  description: 'Dries 50 to 80 kg of sliced fruit, leafy vegetables or fish in one to two days, also under light rain.',
  stage: 'READY_FOR_DEMONSTRATION',
  trl: 7,
  sectorCodes: ['1030'],
  fieldCodes: ['2.3'],
  regionCode: 'TZ-16',
  partnershipTypes: ['LICENCE'],
};

/** Writes a need's draft through the API; gives its id. */
export async function draftNeed(client: TestClient, input: NeedInput = {}): Promise<string> {
  const id = uuidv7();
  const { startNeed } = await client.ask(StartNeedDocument, { id, input: { ...completeNeed, ...input } });
  if (startNeed.problems.length > 0) throw new Error(startNeed.problems.map(({ code, field }) => `${field}: ${code}`).join(', '));
  return id;
}

export async function submittedNeed(client: TestClient, input?: NeedInput): Promise<string> {
  const id = await draftNeed(client, input);
  await client.ask(SubmitNeedDocument, { id, version: 1 });
  return id;
}

/** Writes, submits and publishes a need through the API; gives its id. */
export async function publishedNeed(server: TestServer, client: TestClient, input?: NeedInput): Promise<string> {
  const id = await submittedNeed(client, input);
  const broker = await server.person({ roles: ['BROKER'] });
  await broker.client.ask(PublishNeedDocument, { id });
  return id;
}

export async function draftOffer(client: TestClient, input: OfferInput = {}): Promise<string> {
  const id = uuidv7();
  const { startOffer } = await client.ask(StartOfferDocument, { id, input: { ...completeOffer, ...input } });
  if (startOffer.problems.length > 0) throw new Error(startOffer.problems.map(({ code, field }) => `${field}: ${code}`).join(', '));
  return id;
}

export async function submittedOffer(client: TestClient, input?: OfferInput): Promise<string> {
  const id = await draftOffer(client, input);
  await client.ask(SubmitOfferDocument, { id, version: 1 });
  return id;
}

export async function publishedOffer(server: TestServer, client: TestClient, input?: OfferInput): Promise<string> {
  const id = await submittedOffer(client, input);
  const broker = await server.person({ roles: ['BROKER'] });
  await broker.client.ask(PublishOfferDocument, { id });
  return id;
}

/** Runs a job of the server's own worker now, and waits until it is done. */
export async function runJob(server: TestServer, task: string): Promise<void> {
  const { rows } = await server.pool.query<{ id: string }>('select (graphile_worker.add_job($1)).id', [task]);
  for (let waited = 0; waited < 200; waited += 1) {
    const { rowCount } = await server.pool.query('select 1 from graphile_worker.jobs where id = $1', [rows[0]?.id]);
    if (rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The job ${task} did not end.`);
}
