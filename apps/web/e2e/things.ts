import { randomUUID } from 'node:crypto';
import { ask } from './harness/ask.ts';
import type { Kongano } from './harness/kongano.ts';
import type { Things } from './pages.ts';

const openNeeds = `query { viewer { memberships { organisation { id } } } needs(filter: { mine: true, status: [PUBLISHED] }, first: 1) { edges { node { id } } } }`;
const openOffers = `query { viewer { memberships { organisation { id } } } offers(filter: { mine: true, status: [PUBLISHED] }, first: 1) { edges { node { id } } } }`;
const firstCluster = 'query { clusters(first: 1) { edges { node { slug } } } }';
const between =
  'query($needId: ID!, $offerId: ID!) { matches(filter: { needId: $needId, offerId: $offerId }) { edges { node { id status } } } }';
const shortlist =
  'mutation($id: ID!, $needId: ID!, $offerId: ID!) { shortlistMatch(id: $id, needId: $needId, offerId: $offerId) { match { id } problems { message } } }';
const introduce = 'mutation($id: ID!) { introduceMatch(id: $id) { match { status } problems { message } } }';

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}
interface Own {
  readonly viewer: { readonly memberships: readonly { readonly organisation: { readonly id: string } }[] };
  readonly needs?: Edges<{ id: string }>;
  readonly offers?: Edges<{ id: string }>;
}

/** A published need of the demonstration's firm, an offer of its researcher, and the two of them introduced to each other. */
export async function findThings(kongano: Kongano): Promise<Things> {
  const [firm, researcher, broker] = await Promise.all(['firm', 'researcher', 'broker'].map((as) => kongano.visit({ as })));
  if (!firm || !researcher || !broker) throw new Error('Nobody came.');
  const [asked, offered, { clusters }] = await Promise.all([
    ask<Own>(firm.context, openNeeds),
    ask<Own>(researcher.context, openOffers),
    ask<{ clusters: Edges<{ slug: string }> }>(broker.context, firstCluster),
  ]);
  const need = idOf(asked.needs);
  const offer = idOf(offered.offers);
  const match = await introduced({ need, offer, broker: (query, variables) => ask(broker.context, query, variables) });
  await Promise.all([firm.close(), researcher.close(), broker.close()]);
  const cluster = clusters.edges[0]?.node.slug;
  const firmId = asked.viewer.memberships[0]?.organisation.id;
  const institution = offered.viewer.memberships[0]?.organisation.id;
  if (!cluster || !firmId || !institution) throw new Error('The demonstration lacks a cluster, or organisations of its accounts.');
  return { need, offer, cluster, match, firm: firmId, institution };
}

function idOf(edges: Edges<{ id: string }> | undefined): string {
  const id = edges?.edges[0]?.node.id;
  if (!id) throw new Error("The demonstration's accounts have nothing published.");
  return id;
}

interface Pair {
  readonly need: string;
  readonly offer: string;
  readonly broker: <Data>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;
}

async function introduced({ need, offer, broker }: Pair): Promise<string> {
  const pair = { needId: need, offerId: offer };
  const { matches } = await broker<{ matches: Edges<{ id: string; status: string }> }>(between, pair);
  const known = matches.edges[0]?.node;
  if (known && known.status !== 'SHORTLISTED' && known.status !== 'SUGGESTED') return known.id;
  const id = known?.id ?? randomUUID();
  if (!known) await broker(shortlist, { id, ...pair });
  await broker(introduce, { id });
  return id;
}
