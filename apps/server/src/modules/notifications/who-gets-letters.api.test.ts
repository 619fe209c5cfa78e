import type { Language } from '@kongano/domain';
import { ApproachMatchDocument, IntroduceMatchDocument, ShortlistMatchDocument } from '@kongano/graphql/matching';
import { ReturnNeedDocument } from '@kongano/graphql/needs';
import { ReturnOfferDocument } from '@kongano/graphql/offers';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { publishedNeed, publishedOffer, runJob, submittedNeed, submittedOffer } from '../../testing/postings';

let server: TestServer;
let broker: SignedIn;
beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ email: 'neema@broker.example', roles: ['BROKER'] });
}, 60_000);
afterAll(() => server.stop());
beforeEach(() => server.pool.query('delete from mail'));

interface Side {
  readonly author: SignedIn;
  readonly addresses: readonly string[];
}
/** An author and a colleague who confirmed their addresses, one who did not, and one who has left. */
async function side(name: string, kind: 'FIRM' | 'ACADEMIA', isVerified = true): Promise<Side> {
  const organisationId = await server.organisation({ kind, isVerified });
  const at = (who: string) => `${who}.${uuidv7()}@${name}.example`;
  const person = async (email: string, language: Language = 'en') => {
    const someone = await server.person({ email, organisationId });
    await server.pool.query('update person set language = $2 where id = $1', [someone.id, language]);
    return someone;
  };
  const addresses = [at('author'), at('colleague')] as const;
  const author = await person(addresses[0]);
  await person(addresses[1], 'sw');
  const unconfirmed = await person(at('unconfirmed'));
  await server.pool.query('update person set email_verified = false where id = $1', [unconfirmed.id]);
  const gone = await person(at('gone'));
  await server.pool.query('delete from membership where person_id = $1', [gone.id]);
  return { author, addresses };
}

interface Kept {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}
/** All letters with this title, once as many as are expected have come and no job waits that could write more. */
async function lettersOf(title: string, count: number): Promise<Kept[]> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const { rows } = await server.pool.query<Kept>('select recipient, subject, body from mail where subject like $1 order by recipient', [
      `%${title}`,
    ]);
    const { rowCount: waiting } = await server.pool.query(
      `select 1 from graphile_worker.jobs where task_identifier like 'notifications.%'`,
    );
    if (rows.length >= count && waiting === 0) return rows;
  }
  throw new Error(`Not ${count} letters came of ${title}.`);
}

const needOf = async ({ author }: Side, title: string) => ({ title, id: await submittedNeed(author.client, { title }) });
const offerOf = async ({ author }: Side, title: string) => ({ title, id: await submittedOffer(author.client, { title }) });

/** What happens, with whose people hear of it and how each language names it. */
const news: readonly [string, (own: Side) => Promise<{ title: string; id: string }>, RegExp, RegExp][] = [
  [
    'a need that is given back',
    async (own) => {
      const need = await needOf(own, 'Kukausha mwani');
      await broker.client.ask(ReturnNeedDocument, { id: need.id, reason: 'Taja kiasi.' });
      return need;
    },
    /^Please mend your need/,
    /^Tafadhali rekebisha hitaji/,
  ],
  [
    'an offer that is given back',
    async (own) => {
      const offer = await offerOf(own, 'Tanuri la matofali');
      await broker.client.ask(ReturnOfferDocument, { id: offer.id, reason: 'Taja kiasi.' });
      return offer;
    },
    /^Please mend your offer/,
    /^Tafadhali rekebisha ofa/,
  ],
  [
    'an offer that is published',
    async (own) => ({ title: 'Kinu cha mkono', id: await publishedOffer(server, own.author.client, { title: 'Kinu cha mkono' }) }),
    /^Your offer is published/,
    /^Ofa yako imechapishwa/,
  ],
];

describe('a letter', () => {
  it.each(news)('of %s goes to its own people, each in their language, and to nobody else', async (_what, happen, english, swahili) => {
    const own = await side('firm', 'FIRM');
    const { title, id } = await happen(own);
    const letters = await lettersOf(title, 2);
    expect(letters.map(({ recipient }) => recipient)).toEqual([...own.addresses].sort());
    const to = (address = '') => letters.find(({ recipient }) => recipient === address);
    expect(to(own.addresses[0])?.subject).toMatch(english);
    expect(to(own.addresses[1])?.subject).toMatch(swahili);
    for (const { body } of letters) expect(body).toContain(`/${id}\n`);
  });

  it.each(['need', 'offer'] as const)('that a published %s ends soon is written once, however often the job runs', async (table) => {
    const [own, title] = [await side('firm', 'FIRM'), `Muda wa ${table}`];
    const publish = table === 'need' ? publishedNeed : publishedOffer;
    const id = await publish(server, own.author.client, { title });
    await lettersOf(title, 2);
    await server.pool.query('delete from mail');
    await server.pool.query(`update ${table} set expires_at = now() + interval '13 days' where id = $1`, [id]);
    await runJob(server, `${table}s.announce-expiry`);
    await runJob(server, `${table}s.announce-expiry`);
    const letters = await lettersOf(title, 2);
    expect(letters.map(({ recipient }) => recipient)).toEqual([...own.addresses].sort());
  });

  it('of an introduction goes to both sides and not to the broker, and of a shortlist to nobody', async () => {
    const [firm, institute, title] = [await side('firm', 'FIRM'), await side('institute', 'ACADEMIA'), 'Kusaga mahindi'];
    const needId = await publishedNeed(server, firm.author.client, { title });
    const offerId = await publishedOffer(server, institute.author.client, { title: 'Kinu kikubwa' });
    await lettersOf(title, 2);
    await lettersOf('Kinu kikubwa', 2);
    await server.pool.query('delete from mail');
    const id = uuidv7();
    await broker.client.ask(ShortlistMatchDocument, { id, needId, offerId });
    expect(await lettersOf(title, 0)).toEqual([]);
    await broker.client.ask(IntroduceMatchDocument, { id, message: 'Karibuni' });
    const letters = await lettersOf(title, 4);
    expect(letters.map(({ recipient }) => recipient)).toEqual([...firm.addresses, ...institute.addresses].sort());
    expect(letters.filter(({ subject }) => subject.startsWith('Mmetambulishwa'))).toHaveLength(2);
    for (const { body } of letters) expect(body).toContain(`/matches/${id}\n`);
  });

  it('about a need for members names it to those who may read it only, and to the others their own offer', async () => {
    const [firm, institute, title] = [await side('firm', 'FIRM'), await side('institute', 'ACADEMIA', false), 'Siri ya kiwanda'];
    const needId = await publishedNeed(server, firm.author.client, { title, visibility: 'MEMBERS' });
    const offerId = await publishedOffer(server, institute.author.client, { title: 'Maabara ya vyakula' });
    await lettersOf(title, 2);
    await lettersOf('Maabara ya vyakula', 2);
    await server.pool.query('delete from mail');
    const id = uuidv7();
    await broker.client.ask(ShortlistMatchDocument, { id, needId, offerId });
    await broker.client.ask(ApproachMatchDocument, { id });
    const [named, own] = [await lettersOf(title, 2), await lettersOf('Maabara ya vyakula', 2)];
    expect(named.map(({ recipient }) => recipient)).toEqual([...firm.addresses].sort());
    expect(own.map(({ recipient }) => recipient)).toEqual([...institute.addresses].sort());
    for (const { subject, body } of own) expect(subject + body).not.toContain(title);
  });
});
