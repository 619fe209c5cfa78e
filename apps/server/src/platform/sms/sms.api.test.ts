import { Registry } from 'prom-client';
import { type GatewayInTest, startSmsGateway, startTestServer, type TestServer } from '../../testing';
import { readConfig } from '../config';
import { makeLog } from '../log';
import { openSms, type Sms } from '.';

describe('text messages', () => {
  let server: TestServer;
  let gateway: GatewayInTest;
  let logged: string[];
  let sms: Sms;
  let kept: Sms;
  const open = (more: Readonly<Record<string, string>>): Sms => {
    const config = readConfig({ DATABASE_URL: server.databaseUrl, KONGANO_SECRET: 'x'.repeat(32), ...more });
    return openSms(config, server.pool, makeLog('info', { write: (line) => void logged.push(line) }));
  };
  beforeAll(async () => {
    gateway = await startSmsGateway();
    server = await startTestServer();
  }, 120_000);
  afterAll(async () => {
    await gateway.stop();
    await server.stop();
  });
  beforeEach(() => {
    [logged, gateway.texts.length, gateway.answer] = [[], 0, () => 202];
    sms = open({ SMS_URL: gateway.url, SMS_TOKEN: 'secret of the gateway' });
    kept = open({ KONGANO_DEMO: '0' });
  });
  const message = (to: string, text = 'Namba yako ni 123456.') => ({ to, text, key: `k:${to}` });

  it('go to the gateway with sender, key and token, in plain letters', async () => {
    expect(await sms.send(message('+255712000001', 'Ng’ombe – 123456'))).toBe('sent');
    expect(gateway.texts).toEqual([
      {
        ...{ to: '+255712000001', from: 'Kongano', text: "Ng'ombe - 123456", key: 'k:+255712000001' },
        authorization: 'Bearer secret of the gateway',
      },
    ]);
    expect(logged.join('')).not.toMatch(/123456|712000001|secret of/);
  });

  it.each([
    [200, 'sent'],
    [409, 'sent'],
    [400, 'refused'],
    [422, 'refused'],
    [401, 'again'],
    [429, 'again'],
    [503, 'again'],
    [302, 'again'],
  ])('that are answered with %d are %s', async (status, outcome) => {
    gateway.answer = () => status;
    const asked = sms.send(message(`+255712001${status}`)).catch(() => 'again');
    expect(await asked).toBe(outcome);
  });

  it('are tried again when nobody answers', async () => {
    await expect(open({ SMS_URL: 'http://127.0.0.1:9/send' }).send(message('+255712000002'))).rejects.toThrow();
  });

  it('of more than two parts are not sent', async () => {
    await expect(sms.send(message('+255712000003', 'a'.repeat(307)))).rejects.toThrow('3 parts');
    expect(gateway.texts).toEqual([]);
  });

  it('reach one number six times an hour at most, however many ask at once', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 9 }, () => sms.send(message('+255712000004'))));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    expect(gateway.texts).toHaveLength(6);
    expect(await sms.send(message('+255712000005'))).toBe('sent');
  });

  it('are counted', async () => {
    const registry = new Registry();
    sms.figures.addTo(registry);
    await sms.send(message('+255712000006', 'a'.repeat(161)));
    gateway.answer = () => 422;
    await sms.send(message('+255712000006'));
    const figures = await registry.metrics();
    expect(figures).toMatch(/kongano_sms_messages_total\{outcome="sent"\} 1\n/);
    expect(figures).toMatch(/kongano_sms_messages_total\{outcome="refused"\} 1\n/);
    expect(figures).toMatch(/kongano_sms_segments_total 2\n/);
  });

  it('are kept beside the letters where there is no gateway, and logged in the demonstration alone', async () => {
    await kept.send(message('+255712000007'));
    expect(await server.letter('+255712000007')).toMatchObject({ subject: 'SMS', body: 'Namba yako ni 123456.' });
    expect(logged.join('')).not.toContain('123456');
    await open({ KONGANO_DEMO: '1' }).send(message('+255712000007'));
    expect(logged.join('')).toContain('123456');
  });
});
