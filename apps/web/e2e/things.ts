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
  await Promise.all([firm.close(), researcher.close(), facilitator.close()]);
  return {
    need: match.need.id,
    offer: match.offer.id,
    match: match.id,
    draft: firstOf(asked.needs).id,
    project: firstOf(asked.projects).id,
    cluster: need.cluster.slug,
    facilitated: clusterCaredForIn(cared),
    firm: organisationOf(asked),
    institution: organisationOf(offered),
    person: offered.viewer.id ?? '',
  };
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
