import { ApproachMatchDocument, IntroduceMatchDocument, ShortlistMatchDocument } from '@kongano/graphql/matching';
import { AttachToNeedDocument, CosignNeedDocument, PublishNeedDocument, SubmitNeedDocument } from '@kongano/graphql/needs';
import { AttachToOfferDocument, PublishOfferDocument, SubmitOfferDocument } from '@kongano/graphql/offers';
import type { NeedInput, OfferInput, Visibility } from '@kongano/graphql/schema-types';
import { OpenSubjectThreadDocument, PostMessageDocument } from '@kongano/graphql/threads';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { sample } from '../../platform/files/samples.fixture';
import { addOrganisation, addPerson } from '../people';
import { draftNeed, draftOffer } from '../postings';
import { TestClient } from '../test-client';

/** Ids of what some may not know of, in the world where it is. */
export interface Secrets {
  readonly needs: Readonly<Record<Hidden, string>>;
  readonly offers: Readonly<Record<Hidden, string>>;
  readonly anonymous: { readonly need: string; readonly offer: string };
  readonly threads: readonly string[];
  readonly matches: { readonly hidden: string; readonly asked: string };
  readonly files: readonly string[];
  /** Whose it all is, and whose the anonymous ones are in the twin. */
  readonly owner: Party;
  readonly other: Party;
  /** The side that was asked whether the anonymous need interests it. */
  readonly asked: Party & { readonly cookie: string };
}
/** What is taken away in the twin: for members, by invitation, and never sent. */
export type Hidden = 'MEMBERS' | 'INVITED' | 'DRAFT';
export interface Party {
  readonly personId: string;
  readonly organisationId: string;
}

interface World {
  readonly url: string;
  readonly pool: Pool;
}
interface Member extends Party {
  readonly client: TestClient;
  readonly cookie: string;
}

/** Words that stand in nothing but what is hidden, and words that are almost like them and like those of the demonstration. */
export const secretWords = ['vermiculite', 'kaolinit', 'chumvichumvi'];

/** Writes them down as people do, through the API, with all that gathers around them: files, conversations, co-signatures, matches. */
export async function keepSecrets(world: World): Promise<Secrets> {
  const [owner, keeper, other, asked, neighbour] = [
    await aMember(world, 'FIRM', 'Msiri Clay Works'),
    await aMember(world, 'ACADEMIA', 'Msiri Institute'),
    await aMember(world, 'SUPPORT', 'Mwingine Foundation'),
    await aMember(world, 'ACADEMIA', 'Taasisi ya Mfano'),
    await aMember(world, 'FIRM', 'Jirani Pottery'),
  ];
  const broker = new TestClient(world.url, (await addPerson(world.pool, { name: 'Broker of secrets', roles: ['BROKER'] })).cookie);
  const author = new Author(world, broker);
  for (const party of [owner, keeper, other]) await author.need(party, { title: 'Open need of the house', visibility: 'PUBLIC' });
  const plain = await author.offer(asked, { title: 'Refining of clay', visibility: 'PUBLIC' });
  const hidden = async (write: (visibility: Visibility, isSent: boolean) => Promise<string>) => ({
    MEMBERS: await write('MEMBERS', true),
    INVITED: await write('INVITED', true),
    DRAFT: await write('PUBLIC', false),
  });
  const needs = await hidden((visibility, isSent) => author.need(owner, { title: `Refining ${secretWords[0]}`, visibility }, isSent));
  const offers = await hidden((visibility, isSent) => author.offer(keeper, { title: `Drying ${secretWords[0]}`, visibility }, isSent));
  const anonymous = {
    need: await author.need(owner, { title: 'Clay that cracks in the kiln', visibility: 'ANONYMOUS' }),
    offer: await author.offer(keeper, { title: 'A kiln for hire', visibility: 'ANONYMOUS' }),
  };
  for (const id of [needs.MEMBERS, anonymous.need])
    await neighbour.client.ask(CosignNeedDocument, { id, organisationId: neighbour.organisationId, costPerYear: 7_000_000, jobs: 4 });
  const threads = [await author.thread(owner, needs.INVITED), await author.thread(owner, anonymous.need)];
  const matches = { hidden: await author.match(needs.INVITED, offers.INVITED), asked: await author.match(anonymous.need, plain) };
  await broker.ask(IntroduceMatchDocument, { id: matches.hidden, message: null });
  await broker.ask(ApproachMatchDocument, { id: matches.asked });
  for (const id of [needs.MEMBERS, needs.INVITED, anonymous.need])
    await world.pool.query(`insert into need_reading (need_id, person_id, is_staff, kind) values ($1, $2, false, 'DETAIL')`, [
      id,
      asked.personId,
    ]);
  return { needs, offers, anonymous, threads, matches, files: author.files, owner, other, asked };
}

async function aMember({ url, pool }: World, kind: 'FIRM' | 'ACADEMIA' | 'SUPPORT', name: string): Promise<Member> {
  const organisationId = await addOrganisation(pool, { kind, name, regionCode: 'TZ-16' });
  const { id, cookie } = await addPerson(pool, { name: `Person of ${name}`, organisationId, role: 'OWNER' });
  return { personId: id, organisationId, cookie, client: new TestClient(url, cookie) };
}

class Author {
  readonly files: string[] = [];

  constructor(
    private readonly world: World,
    private readonly broker: TestClient,
  ) {}

  async need({ client, organisationId }: Member, input: NeedInput, isSent = true): Promise<string> {
    const { rows } = await this.world.pool.query<{ id: string }>('select id from cluster order by id limit 1');
    const told = {
      problem: `Our ${secretWords[0]} holds ${secretWords[1]} and ${secretWords[2]}.`,
      costPerYear: 90_000_000,
      budgetMax: 5_000_000,
    };
    const where = { regionCode: 'TZ-16', clusterId: rows[0]?.id ?? null, valueChainStep: 'Refining' };
    const id = await draftNeed(client, { ...told, ...where, language: 'en', keywords: ['clay'], organisationId, ...input });
    const fileId = await this.#file(client);
    await client.ask(AttachToNeedDocument, { id, fileId, kind: 'PHOTO' });
    if (!isSent) return id;
    await client.ask(SubmitNeedDocument, { id, version: await this.#version('need', id) });
    await this.broker.ask(PublishNeedDocument, { id });
    return id;
  }

  async offer({ client, organisationId }: Member, input: OfferInput, isSent = true): Promise<string> {
    const told = { summary: `We dry ${secretWords[0]}.`, description: `Dries ${secretWords[1]} and ${secretWords[2]} in a kiln.` };
    const id = await draftOffer(client, { ...told, keywords: ['clay'], organisationId, ...input });
    const fileId = await this.#file(client);
    await client.ask(AttachToOfferDocument, { id, fileId, kind: 'PHOTO' });
    if (!isSent) return id;
    await client.ask(SubmitOfferDocument, { id, version: await this.#version('offer', id) });
    await this.broker.ask(PublishOfferDocument, { id });
    return id;
  }

  async #version(table: string, id: string): Promise<number> {
    const { rows } = await this.world.pool.query<{ version: number }>(`select version from ${table} where id = $1`, [id]);
    return rows[0]?.version ?? 0;
  }

  async #file(client: TestClient): Promise<string> {
    const headers = { 'content-type': 'image/png', 'x-file-name': 'msiri-clay-works.png' };
    const response = await client.fetch('/files', { method: 'POST', body: new Uint8Array(sample.png), headers });
    const { id } = (await response.json()) as { id: string };
    this.files.push(id);
    return id;
  }

  async thread({ client }: Member, subjectId: string): Promise<string> {
    const { openThread } = await client.ask(OpenSubjectThreadDocument, { subject: 'NEED', subjectId });
    const threadId = openThread.thread?.id ?? '';
    await client.ask(PostMessageDocument, { id: uuidv7(), threadId, body: `Nobody else knows of ${secretWords[0]}.` });
    return threadId;
  }

  async match(needId: string, offerId: string): Promise<string> {
    const id = uuidv7();
    const { shortlistMatch } = await this.broker.ask(ShortlistMatchDocument, { id, needId, offerId });
    if (shortlistMatch.problems.length > 0) throw new Error(shortlistMatch.problems.map(({ code }) => code).join());
    return id;
  }
}
