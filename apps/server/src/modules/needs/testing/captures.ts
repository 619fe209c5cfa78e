import { NeedFormDocument, SaveNeedDocument, SubmitNeedDocument } from '@kongano/graphql/needs';
import type { CaptureInput } from '@kongano/graphql/schema-types';
import { v7 as uuidv7 } from 'uuid';
import { type GatewayInTest, type SignedIn, type TestClient, type TestServer, until } from '../../../testing';
import { draftNeed } from '../../../testing/postings';

export const aCapture: CaptureInput = {
  firmName: 'Kazi Bora',
  contactName: 'Neema Juma',
  phone: '0712 000 111',
  email: null,
  hasConsent: true,
};

/** A person who keeps a cluster, and writes for firms. */
export async function facilitator(server: TestServer): Promise<SignedIn> {
  const person = await server.person({ name: 'Farida Said' });
  const id = uuidv7();
  await server.pool.query(
    `insert into cluster (id, slug, name_en, name_sw, sector_code, region_code, facilitator_id, founded_year) values ($1, $2, 'Metal', 'Chuma', '2825', 'TZ-16', $3, 2020)`,
    [id, `metal-${id}`, person.id],
  );
  return person;
}

export async function capturedNeed(client: TestClient, capture: CaptureInput = {}): Promise<string> {
  const id = await draftNeed(client, { organisationId: null, capture: { ...aCapture, ...capture } });
  const { submitNeed } = await client.ask(SubmitNeedDocument, { id, version: 1 });
  if (submitNeed.problems.length > 0) throw new Error(submitNeed.problems.map(({ code }) => code).join());
  return id;
}

export const needAs = async (client: TestClient, id: string) => (await client.ask(NeedFormDocument, { id })).need;

/** What stands in a message to a firm. */
export function secretsIn(text: string): { code: string; token: string } {
  const [, token = ''] = /\/confirm\/([\w-]+)/.exec(text) ?? [];
  const [, code = ''] = /(\d{6})(?!\d)\D*$/.exec(text) ?? [];
  return { code, token };
}

/** Code and token of the newest message to a number, as soon as `count` came to it. */
export async function sentTo(gateway: GatewayInTest, to: string, count = 1): Promise<{ code: string; token: string; text: string }> {
  const found = await until(() => {
    const texts = gateway.texts.filter((text) => text.to === to);
    return texts.length >= count ? texts.at(-1) : undefined;
  });
  return { ...secretsIn(found.text), text: found.text };
}

export async function post(client: TestClient, path: string, body: object = {}, headers: Record<string, string> = {}) {
  const response = await client.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as { code?: string; organisationId?: string } };
}

export async function mendAndSend(client: TestClient, id: string): Promise<void> {
  const need = await needAs(client, id);
  await client.ask(SaveNeedDocument, { id, version: need?.version ?? 0, input: { background: 'Imerekebishwa.' } });
  await client.ask(SubmitNeedDocument, { id, version: (need?.version ?? 0) + 1 });
}
