import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './harness/ask.ts';
import type { Kongano } from './harness/kongano.ts';
import type { Things } from './pages.ts';

const introduced = `query {
  viewer { id memberships { organisation { id } } }
  matches(filter: { status: [INTRODUCED] }, first: 1) { edges { node { id need { id } offer { id } } } }
}`;
const own = `query {
  viewer { memberships { organisation { id } } }
  needs(filter: { mine: true, status: [DRAFT] }, first: 1) { edges { node { id } } }
  projects(first: 1) { edges { node { id } } }
}`;
const caredFor = '{ viewer { facilitates { slug } } }';
const plan = `mutation($id: ID!) {
  planMatchBatch(id: $id, input: { fewestPerNeed: 0, mostPerNeed: 2, mostPerPerson: 2, isFair: false, onlyGood: true }) { problems { code } }
}`;
const stateOfBatch = 'query($id: ID!) { matchBatch(id: $id) { batch { state } } }';
const clusterOf = 'query($id: ID!) { need(id: $id) { cluster { slug } } }';

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}
interface Viewer {
  readonly viewer: { readonly id?: string; readonly memberships: readonly { readonly organisation: { readonly id: string } }[] };
}
interface Facilitator {
  readonly viewer: { readonly facilitates: readonly { readonly slug: string }[] };
}
interface Match {
  readonly id: string;
  readonly need: { readonly id: string };
  readonly offer: { readonly id: string };
}

/** The demonstration's firm and researcher, who talk about a need and an offer, and what else there are pages about. */
export async function findThings(kongano: Kongano): Promise<Things> {
  const [firm, researcher, facilitator] = await Promise.all([
    kongano.visit({ as: 'firm' }),
    kongano.visit({ as: 'researcher' }),
    kongano.visit({ as: 'facilitator' }),
  ]);
  const offered = await ask<Viewer & { matches: Edges<Match> }>(researcher.context, introduced);
  const asked = await ask<Viewer & { needs: Edges<{ id: string }>; projects: Edges<{ id: string }> }>(firm.context, own);
  const cared = await ask<Facilitator>(facilitator.context, caredFor);
  const match = firstOf(offered.matches);
  const { need } = await ask<{ need: { cluster: { slug: string } } }>(firm.context, clusterOf, { id: match.need.id });
  const batch = await planBatch(kongano);
  await Promise.all([firm.close(), researcher.close(), facilitator.close()]);
  return {
    need: match.need.id,
    offer: match.offer.id,
    match: match.id,
    batch,
    draft: firstOf(asked.needs).id,
    project: firstOf(asked.projects).id,
    cluster: need.cluster.slug,
    facilitated: clusterCaredForIn(cared),
    firm: organisationOf(asked),
    institution: organisationOf(offered),
    person: offered.viewer.id ?? '',
  };
}

/** A broker's plan for all that is open; its id, once it is there. */
async function planBatch(kongano: Kongano): Promise<string> {
  const [id, broker] = [randomUUID(), await kongano.visit({ as: 'broker' })];
  await ask(broker.context, plan, { id });
  const isReady = async (): Promise<boolean> => {
    const { matchBatch } = await ask<{ matchBatch: { batch: { state: string } } }>(broker.context, stateOfBatch, { id });
    return matchBatch.batch.state === 'DONE';
  };
  for (let waited = 0; waited < 60 && !(await isReady()); waited += 1) await sleep(500);
  await broker.close();
  return id;
}

function firstOf<Node>({ edges }: Edges<Node>): Node {
  const [first] = edges;
  if (!first) throw new Error('The demonstration lacks something that there is a page about.');
  return first.node;
}

function clusterCaredForIn({ viewer }: Facilitator): string {
  const [first] = viewer.facilitates;
  if (!first) throw new Error('The facilitator of the demonstration cares for no cluster.');
  return first.slug;
}

function organisationOf({ viewer }: Viewer): string {
  const [first] = viewer.memberships;
  if (!first) throw new Error('An account of the demonstration acts for nobody.');
  return first.organisation.id;
}
