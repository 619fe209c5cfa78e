import { NotificationsWaitingDocument } from '@kongano/graphql/notifications';
import {
  ArchiveOfferDocument,
  AttachToOfferDocument,
  DetachFromOfferDocument,
  DiscardOfferDocument,
  HoldOfferDocument,
  OfferDetailsDocument,
  OfferFormDocument,
  PublishOfferDocument,
  QualifyOfferDocument,
  RenewOfferDocument,
  ResumeOfferDocument,
  ReturnOfferDocument,
  SaveOfferDocument,
  StartOfferDocument,
  SubmitOfferDocument,
  WithdrawOfferDocument,
} from '@kongano/graphql/offers';
import type { OfferInput } from '@kongano/graphql/schema-types';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';
import { completeOffer, draftOffer, publishedOffer, runJob, submittedOffer } from '../../testing/postings';

let server: TestServer;
let institute: SignedIn & { organisationId: string };
let broker: SignedIn;

beforeAll(async () => {
  server = await startTestServer();
  institute = await server.member({ kind: 'ACADEMIA' });
  broker = await server.person({ roles: ['BROKER'] });
});
afterAll(() => server.stop());

const read = async (client: TestClient, id: string) => (await client.ask(OfferDetailsDocument, { id })).offer;
const start = async (input: OfferInput) => (await institute.client.ask(StartOfferDocument, { id: uuidv7(), input })).startOffer;
const problemsOf = ({ problems }: { problems: readonly { code: string; field: string | null }[] }) =>
  problems.map(({ code, field }) => [code, field]);
const setColumns = (id: string, columns: string) => server.pool.query(`update offer set ${columns} where id = $1`, [id]);
const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a draft', () => {
  test('keeps every field it is given', async () => {
    const input: OfferInput = {
      ...completeOffer,
      advantages: 'Cleaner than racks.',
      evidence: [
        { kind: 'PUBLICATION', text: 'Solar tunnel drying of fish', doi: '10.1000/xyz123' },
        { kind: 'FIELD_TRIAL', text: 'Two seasons at Mbarali', doi: null },
      ],
      ipStatus: 'NONE',
      ipNotes: 'Open drawings',
      partnerSought: ['SMALL_FIRM'],
      partnerRole: 'Builds and sells it',
      capacityProjects: 3,
      availableFrom: '2027-01-01',
      availableTo: '2027-12-31',
      keywords: ['solar', 'dryer'],
      sdgs: [2, 7],
      people: [{ name: 'Dkt. Neema Mfano', orcid: '0000-0002-1825-0097' }],
      unit: 'Department of Food Engineering',
      visibility: 'MEMBERS',
    };
    const { offer, problems } = await start(input);
    expect(problems).toEqual([]);
    const { sectorCodes, fieldCodes, regionCode, ...plain } = input;
    expect(offer).toMatchObject({
      ...plain,
      sectors: [{ code: sectorCodes?.[0] }],
      fields: [{ code: fieldCodes?.[0] }],
      region: { code: regionCode },
    });
    expect(offer).toMatchObject({
      status: 'DRAFT',
      version: 1,
      organisation: { id: institute.organisationId },
      viewerCan: ['EDIT', 'SUBMIT', 'DISCARD'],
    });
  });

  test('saved with a stale version, is refused with the current state', async () => {
    const id = await draftOffer(institute.client);
    await institute.client.ask(SaveOfferDocument, { id, version: 1, input: { title: 'First' } });
    const { saveOffer } = await institute.client.ask(SaveOfferDocument, { id, version: 1, input: { title: 'Second' } });
    expect(saveOffer).toMatchObject({ offer: { title: 'First', version: 2 }, problems: [{ code: 'STALE_VERSION' }] });
  });

  test('is unknown to everybody else, and can be thrown away', async () => {
    const id = await draftOffer(institute.client);
    const stranger = await server.member({ kind: 'ACADEMIA' });
    expect(await read(stranger.client, id)).toBeNull();
    expect(await read(broker.client, id)).toBeNull();
    expect((await stranger.client.graphql(SaveOfferDocument, { id, version: 1, input: {} })).codes).toEqual(['NOT_FOUND']);
    expect((await stranger.client.graphql(StartOfferDocument, { id, input: {} })).codes).toEqual(['NOT_FOUND']);
    await institute.client.ask(DiscardOfferDocument, { id, version: 1 });
    expect((await institute.client.ask(OfferFormDocument, { id })).offer).toBeNull();
  });

  test('started again with the same id, is the draft that is there', async () => {
    const id = uuidv7();
    for (const title of ['One', 'Two']) await institute.client.ask(StartOfferDocument, { id, input: { title } });
    expect(await read(institute.client, id)).toMatchObject({ title: 'One', version: 1 });
  });
});

describe('bad input', () => {
  test.each<[string, OfferInput, [string, string][]]>([
    ['a summary that is too long', { summary: 'x'.repeat(501) }, [['TOO_LONG', 'summary']]],
    ['a NUL', { description: 'a\u0000' }, [['BAD_TEXT', 'description']]],
    ['half of a pair of surrogates', { people: [{ name: 'Asha \ud83d' }] }, [['BAD_TEXT', 'people.0.name']]],
    [
      'a DOI that is none',
      { evidence: [{ kind: 'PUBLICATION', text: 'A paper', doi: 'https://example.org' }] },
      [['WRONG_FORM', 'evidence.0.doi']],
    ],
    ['an ORCID iD that is none', { people: [{ name: 'Asha', orcid: '1234' }] }, [['WRONG_FORM', 'people.0.orcid']]],
    ['evidence without words', { evidence: [{ kind: 'PROTOTYPE', text: '' }] }, [['TOO_SHORT', 'evidence.0.text']]],
    ['a readiness level that is none', { trl: 10 }, [['TOO_HIGH', 'trl']]],
    ['more projects than anybody has', { capacityProjects: 101 }, [['TOO_HIGH', 'capacityProjects']]],
    ['a time that ends before it begins', { availableFrom: '2027-05-01', availableTo: '2027-04-01' }, [['RANGE_REVERSED', 'availableTo']]],
    ['a sector that is none', { sectorCodes: ['1030', 'x'] }, [['UNKNOWN_TERM', 'sectorCodes.1']]],
    ['a field that is none', { fieldCodes: ['9.9'] }, [['UNKNOWN_TERM', 'fieldCodes.0']]],
    ['a region that is none', { regionCode: 'Morogoro' }, [['UNKNOWN_TERM', 'regionCode']]],
    ['an organisation that is none', { organisationId: uuidv7() }, [['UNKNOWN_ORGANISATION', 'organisationId']]],
  ])('%s is named at its field', async (_what, input, problems) => {
    const answer = await start(input);
    expect({ problems: problemsOf(answer), offer: answer.offer }).toEqual({ problems, offer: null });
  });

  test('a facilitator does not write offers for others', async () => {
    const facilitator = await server.person();
    const cluster = uuidv7();
    await server.pool.query(
      `insert into cluster (id, slug, name_en, name_sw, region_code, sector_code, facilitator_id) values ($1, 'fish', 'Fish', 'Samaki', 'TZ-18', '1020', $2)`,
      [cluster, facilitator.id],
    );
    await server.pool.query('insert into cluster_member (cluster_id, organisation_id) values ($1, $2)', [
      cluster,
      institute.organisationId,
    ]);
    const input = { organisationId: institute.organisationId };
    const { startOffer } = await facilitator.client.ask(StartOfferDocument, { id: uuidv7(), input });
    expect(problemsOf(startOffer)).toEqual([['NOT_MEMBER_OF_ORGANISATION', 'organisationId']]);
  });

  test('what is missing is named at submission', async () => {
    const { offer } = await start({ language: 'sw' });
    const { submitOffer } = await institute.client.ask(SubmitOfferDocument, { id: offer?.id ?? '', version: 1 });
    expect(problemsOf(submitOffer)).toEqual([
      ['MISSING_TITLE', 'title'],
      ['MISSING_SUMMARY', 'summary'],
      ['MISSING_DESCRIPTION', 'description'],
      ['MISSING_STAGE', 'stage'],
      ['MISSING_FIELDS', 'fieldCodes'],
      ['MISSING_PARTNERSHIP_TYPE', 'partnershipTypes'],
    ]);
  });

  test.each(['', 'x', "' or 1=1 --"])('%p is no id', async (id) => {
    expect((await institute.client.graphql(SubmitOfferDocument, { id, version: 1 })).codes).toEqual(['NOT_FOUND']);
    expect((await broker.client.graphql(PublishOfferDocument, { id })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('the way of an offer', () => {
  test('from draft to publication, returned once with a reason', async () => {
    const id = await submittedOffer(institute.client);
    expect(await read(server.anonymous, id)).toBeNull();
    const { qualifyOffer } = await broker.client.ask(QualifyOfferDocument, { id });
    expect(qualifyOffer.offer).toMatchObject({ status: 'QUALIFYING', viewerCan: ['EDIT', 'RETURN', 'PUBLISH'] });
    const { returnOffer } = await broker.client.ask(ReturnOfferDocument, { id, reason: 'Which fruit?' });
    expect(returnOffer.offer).toMatchObject({ status: 'RETURNED', statusReason: 'Which fruit?' });
    await institute.client.ask(SubmitOfferDocument, { id, version: 4 });
    const { publishOffer } = await broker.client.ask(PublishOfferDocument, { id });
    expect(publishOffer.offer).toMatchObject({ status: 'PUBLISHED', statusReason: null, viewerCan: ['HOLD', 'MATCH'] });
    expect((await read(server.anonymous, id))?.timeline.map(({ verb }) => verb)).toEqual(['offer.published']);
    expect((await read(institute.client, id))?.timeline).toHaveLength(5);
  });

  test('held, resumed, withdrawn, archived', async () => {
    const id = await publishedOffer(server, institute.client);
    const until = dayIn(20);
    const { holdOffer } = await institute.client.ask(HoldOfferDocument, { id, until, reason: 'Examinations.' });
    expect(holdOffer.offer).toMatchObject({ onHoldUntil: until, viewerCan: ['RESUME', 'WITHDRAW'] });
    const { resumeOffer } = await institute.client.ask(ResumeOfferDocument, { id });
    expect(resumeOffer.offer).toMatchObject({ onHoldUntil: null, viewerCan: ['HOLD', 'WITHDRAW'] });
    const { withdrawOffer } = await institute.client.ask(WithdrawOfferDocument, { id });
    expect(withdrawOffer.offer).toMatchObject({ status: 'WITHDRAWN', viewerCan: ['ARCHIVE'] });
    expect(await read(server.anonymous, id)).toBeNull();
    const { archiveOffer } = await institute.client.ask(ArchiveOfferDocument, { id });
    expect(archiveOffer.offer).toMatchObject({ viewerCan: [] });
  });

  test('of brokers who publish at once, one does', async () => {
    const id = await submittedOffer(institute.client);
    const other = await server.person({ roles: ['BROKER'] });
    const answers = await Promise.all([broker, other].map(({ client }) => client.ask(PublishOfferDocument, { id })));
    expect(answers.map(({ publishOffer }) => publishOffer.problems[0]?.code ?? 'done').sort()).toEqual(['OFFER_ALREADY_PUBLISHED', 'done']);
    const { rows } = await server.pool.query(`select 1 from activity where subject_id = $1 and verb = 'offer.published'`, [id]);
    expect(rows).toHaveLength(1);
  });

  test('it expires by itself and is renewed once', async () => {
    const id = await publishedOffer(server, institute.client);
    await setColumns(id, `expires_at = now() - interval '1 hour'`);
    await runJob(server, 'offers.follow-clock');
    expect(await read(institute.client, id)).toMatchObject({ status: 'EXPIRED', viewerCan: ['RENEW', 'ARCHIVE'] });
    const { renewOffer } = await institute.client.ask(RenewOfferDocument, { id });
    expect(renewOffer.offer).toMatchObject({ status: 'PUBLISHED' });
    await setColumns(id, `expires_at = now() + interval '3 days'`);
    const again = await institute.client.ask(RenewOfferDocument, { id });
    expect(problemsOf(again.renewOffer)).toEqual([['OFFER_ALREADY_RENEWED', null]]);
  });

  test('its people are told once that it ends soon, and a hold ends with its day', async () => {
    const [soon, held] = [await publishedOffer(server, institute.client), await publishedOffer(server, institute.client)];
    await setColumns(soon, `expires_at = now() + interval '9 days'`);
    await setColumns(held, `on_hold_until = date '2020-01-01', on_hold_reason = 'x'`);
    await runJob(server, 'offers.announce-expiry');
    await runJob(server, 'offers.follow-clock');
    const { rows } = await server.pool.query('select expiry_notice_at is not null as told from offer where id = $1', [soon]);
    expect(rows).toEqual([{ told: true }]);
    expect(await read(institute.client, held)).toMatchObject({ onHoldUntil: null });
  });

  test('others neither edit, hold nor withdraw it', async () => {
    const id = await publishedOffer(server, institute.client);
    const { client } = await server.member();
    expect((await client.graphql(SaveOfferDocument, { id, version: 3, input: { title: 'Mine' } })).codes).toEqual(['FORBIDDEN']);
    expect((await client.graphql(HoldOfferDocument, { id, until: dayIn(3), reason: 'x' })).codes).toEqual(['FORBIDDEN']);
    expect((await client.graphql(WithdrawOfferDocument, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await client.graphql(PublishOfferDocument, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await server.anonymous.graphql(WithdrawOfferDocument, { id })).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('beside the text', () => {
  test('files are attached and taken back', async () => {
    const id = await draftOffer(institute.client);
    const sent = await institute.client.fetch('/files', {
      method: 'POST',
      body: 'Drawing list',
      headers: { 'content-type': 'text/plain', 'x-file-name': 'list.txt' },
    });
    const { id: fileId } = (await sent.json()) as { id: string };
    const { attachToOffer } = await institute.client.ask(AttachToOfferDocument, { id, fileId, kind: 'DOCUMENT' });
    expect(attachToOffer.offer?.attachments).toMatchObject([{ name: 'list.txt', url: `/files/${fileId}`, size: 12 }]);
    const attachmentId = attachToOffer.offer?.attachments[0]?.id ?? '';
    const { detachFromOffer } = await institute.client.ask(DetachFromOfferDocument, { id, attachmentId });
    expect(detachFromOffer.offer?.attachments).toEqual([]);
  });

  test('it waits for its author, then for the broker, then for its people', async () => {
    const id = await draftOffer(institute.client);
    const waiting = async ({ client }: SignedIn) =>
      (await client.ask(NotificationsWaitingDocument)).waiting.filter(({ subjectId }) => subjectId === id).map(({ kind }) => kind);
    expect(await waiting(institute)).toEqual(['OFFER_DRAFT']);
    await institute.client.ask(SubmitOfferDocument, { id, version: 1 });
    expect([await waiting(institute), await waiting(broker)]).toEqual([[], ['QUALIFY_OFFER']]);
    await broker.client.ask(ReturnOfferDocument, { id, reason: 'Which fruit?' });
    expect([await waiting(institute), await waiting(broker)]).toEqual([['OFFER_RETURNED'], []]);
    await setColumns(id, `status = 'PUBLISHED', expires_at = now() + interval '2 days'`);
    expect(await waiting(institute)).toEqual(['OFFER_EXPIRING']);
  });
});
