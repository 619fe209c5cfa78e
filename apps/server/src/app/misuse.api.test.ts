import { trustedOperation } from '@kongano/graphql';
import { v7 as uuidv7 } from 'uuid';
import { type Answer, startTestServer, type TestClient, type TestServer } from '../testing';
import { caseWorkCases } from '../testing/misuse/case-work-cases';
import { type Scene, type Variables, withValue } from '../testing/misuse/misused-case';
import { peopleCases } from '../testing/misuse/people-cases';
import { postingCases } from '../testing/misuse/posting-cases';
import { projectCases } from '../testing/misuse/project-cases';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
afterAll(() => server.stop());

const cases = [postingCases, peopleCases, caseWorkCases, projectCases].flatMap((casesOf) => casesOf(() => server));

/** Tables that tell whether anything was done. */
const written = [
  'activity',
  'cluster',
  'cluster_member',
  'invitation',
  'match',
  'match_dismissal',
  'membership',
  'message',
  'milestone',
  'milestone_report',
  'need',
  'need_cosign',
  'offer',
  'organisation',
  'person',
  'project',
  'project_document',
  'project_file',
  'saved_search',
  'thread',
];
async function fingerprint(): Promise<string> {
  const each = written.map((table) => `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${table} t)`);
  const { rows } = await server.pool.query<{ print: string }>(`select concat_ws(' ', ${each.join(', ')}) as print`);
  return rows[0]?.print ?? '';
}

type Data = Readonly<Record<string, { readonly problems: readonly { readonly code: string; readonly message: string }[] }>>;
const send = (client: TestClient, operation: string, variables: Variables, key?: string): Promise<Answer<Data>> =>
  client.graphql<Data, Variables>(trustedOperation(operation).text, variables, key);
const problemsOf = ({ data }: Answer<Data>) => Object.values(data ?? {}).flatMap((payload) => payload?.problems ?? []);
/** Every code by which an answer says no; none for one that says yes. */
const refusals = (answer: Answer<Data>): string[] => [...answer.codes, ...problemsOf(answer).map(({ code }) => code)];
const faults = (answer: Answer<Data>) => answer.codes.filter((code) => !['BAD_USER_INPUT', 'NOT_FOUND', 'FORBIDDEN'].includes(code));

const badTexts = { NUL: 'a\u0000b', 'a bell': 'a\u0007b', 'half a pair': 'a\ud83d', 'far too long': 'x'.repeat(20_001) };
const badIds = ['', 'x', "' or 1=1 --", '00000000-0000-0000-0000-00000000000g', uuidv7()];

describe.each(cases)('$operation', ({ operation, scene, texts = [], ids = [], isVersioned, isOpen }) => {
  let at: Scene;
  let before: string;
  beforeAll(async () => {
    at = await scene();
    before = await fingerprint();
  }, 30_000);

  const misuse = async (path: string, value: unknown, client = at.client) => {
    const answer = await send(client.in('sw'), operation, withValue(at.variables, path, value));
    expect([faults(answer), refusals(answer).length > 0 ? 'refused' : `${path} was taken`]).toEqual([[], 'refused']);
    return answer;
  };

  if (texts.length > 0)
    it('names a text that cannot be kept, in Swahili, and writes nothing', async () => {
      for (const path of texts)
        for (const text of Object.values(badTexts)) {
          const answer = await misuse(path, text);
          expect(problemsOf(answer)).not.toEqual([]);
          if (path !== texts[0]) continue;
          const english = await send(at.client, operation, withValue(at.variables, path, text));
          expect(problemsOf(answer).map(({ code }) => code)).toEqual(problemsOf(english).map(({ code }) => code));
          expect(problemsOf(answer)).not.toEqual(problemsOf(english));
        }
      expect(await fingerprint()).toBe(before);
    });

  if (ids.length > 0)
    it('takes no id that is none or of nothing, and writes nothing', async () => {
      // Blank in an input clears the field, as a form does that was emptied.
      for (const path of ids) for (const id of badIds) if (id !== '' || !path.startsWith('input.')) await misuse(path, id);
      expect(await fingerprint()).toBe(before);
    });

  it('takes no value of another type, and none that is missing', async () => {
    for (const path of Object.keys(at.variables))
      for (const value of [{ not: 'this' }, [[]]]) expect(new Set((await misuse(path, value)).codes)).toEqual(new Set(['BAD_USER_INPUT']));
    if (operation !== 'IdentityUpdateProfile')
      expect(new Set((await send(at.client, operation, {})).codes)).toEqual(new Set(['BAD_USER_INPUT']));
    expect(await fingerprint()).toBe(before);
  });

  if (isVersioned)
    it('takes no version but the one that is there', async () => {
      for (const version of [0, 7, -1, 2_147_483_647]) expect(refusals(await misuse('version', version))).toEqual(['STALE_VERSION']);
      expect(await fingerprint()).toBe(before);
    });

  if (!isOpen)
    it('is nothing for a stranger', async () => {
      const stranger = await server.member();
      before = await fingerprint();
      const answer = await send(stranger.client, operation, at.variables);
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(refusals(answer).join());
      expect(await fingerprint()).toBe(before);
    });

  it('is done as it stands, once under one key, however often it is sent', async () => {
    const key = uuidv7();
    const [first, second] = await Promise.all([1, 2].map(() => send(at.client, operation, at.variables, key)));
    expect(first && refusals(first)).toEqual([]);
    expect(second).toEqual(first);
    before = await fingerprint();
    expect(await send(at.client, operation, at.variables, key)).toEqual(first);
    expect(await fingerprint()).toBe(before);
  });

  it('is refused under the key of something else', async () => {
    const [key, again, another, [path = 'id']] = [uuidv7(), await scene(), await scene(), [...texts, ...ids]];
    expect(refusals(await send(again.client, operation, again.variables, key))).toEqual([]);
    before = await fingerprint();
    const other = withValue(again.variables, path, texts.length > 0 ? 'Mengine kabisa' : another.variables[path]);
    expect(refusals(await send(again.client, operation, other, key))).toEqual(['CONFLICT']);
    expect(await fingerprint()).toBe(before);
  });
});
