import { NotificationSettingsDocument, SaveNotificationSettingsDocument } from '@kongano/graphql/notifications';
import type { NotificationSettingsInput } from '@kongano/graphql/schema-types';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';

const usual: NotificationSettingsInput = { letters: [], digestHour: 7, digestDay: 1, quietFrom: null, quietTo: null };

describe('when a person is told', () => {
  let server: TestServer;
  let person: SignedIn;
  beforeAll(async () => {
    server = await startTestServer();
  }, 60_000);
  afterAll(() => server.stop());
  beforeEach(async () => {
    person = await server.person();
  });

  const read = async (by = person) => (await by.client.ask(NotificationSettingsDocument, {})).notificationSettings;
  const save = async (some: Partial<NotificationSettingsInput>) =>
    (await person.client.ask(SaveNotificationSettingsDocument, { input: { ...usual, ...some } })).saveNotificationSettings;

  it('is as usual until they choose, and then as they chose, for them alone', async () => {
    expect(await read()).toMatchObject({
      ...{ digestHour: 7, digestDay: 1, quietFrom: null, quietTo: null },
      letters: [
        { topic: 'POSTINGS', timing: 'AT_ONCE' },
        { topic: 'MATCHES', timing: 'AT_ONCE' },
        { topic: 'PROJECTS', timing: 'AT_ONCE' },
        { topic: 'MESSAGES', timing: 'DAILY' },
      ],
    });
    const chosen = {
      letters: [{ topic: 'MESSAGES' as const, timing: 'WEEKLY' as const }],
      digestHour: 18,
      digestDay: 5,
      quietFrom: 22,
      quietTo: 6,
    };
    expect((await save(chosen)).problems).toEqual([]);
    const { settings } = await save({ ...chosen, letters: [{ topic: 'MATCHES', timing: 'NONE' }] });
    expect(settings).toMatchObject({ digestHour: 18, digestDay: 5, quietFrom: 22, quietTo: 6 });
    expect((await read()).letters.map(({ timing }) => timing)).toEqual(['AT_ONCE', 'NONE', 'AT_ONCE', 'WEEKLY']);
    expect((await read(await server.person())).digestHour).toBe(7);
  });

  it('changes what waits to be gathered, and nothing that was sent', async () => {
    const add = (email: string, emailedAt: string | null) =>
      server.pool.query(
        `insert into notification (id, person_id, news, topic, subject_kind, subject_id, occasion, in_app, email, emailed_at)
         values ($1, $2, 'MESSAGE_POSTED', 'MESSAGES', 'NEED', $1, 'x', true, $3, $4)`,
        [uuidv7(), person.id, email, emailedAt],
      );
    await add('DAILY', null);
    await add('DAILY', '2026-11-01');
    await save({ letters: [{ topic: 'MESSAGES', timing: 'NONE' }] });
    const { rows } = await server.pool.query('select email from notification where person_id = $1 order by emailed_at nulls first', [
      person.id,
    ]);
    expect(rows).toEqual([{ email: 'NONE' }, { email: 'DAILY' }]);
  });

  it.each<[string, string, Partial<NotificationSettingsInput>]>([
    ['NOT_AN_HOUR', 'digestHour', { digestHour: 24 }],
    ['NOT_A_WEEKDAY', 'digestDay', { digestDay: 0 }],
    ['NOT_AN_HOUR', 'quietTo', { quietFrom: 22, quietTo: -1 }],
    ['QUIET_HOURS_HALF', 'quietTo', { quietFrom: 22 }],
    [
      'TOPIC_TWICE',
      'letters',
      {
        letters: [
          { topic: 'MATCHES', timing: 'NONE' },
          { topic: 'MATCHES', timing: 'DAILY' },
        ],
      },
    ],
  ])('%s is said of %s, and nothing changes', async (code, field, some) => {
    const { settings, problems } = await save({ digestHour: 9, ...some });
    expect([settings, problems]).toEqual([null, [expect.objectContaining({ code, field })]]);
    expect((await read()).digestHour).toBe(7);
  });

  it('is asked and changed by nobody who is not signed in', async () => {
    expect((await server.anonymous.graphql(NotificationSettingsDocument)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await server.anonymous.graphql(SaveNotificationSettingsDocument, { input: usual })).codes).toEqual(['UNAUTHENTICATED']);
  });
});
