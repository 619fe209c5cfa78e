import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig, SettingError, secretFor } from './config';

const dataDir = mkdtempSync(path.join(tmpdir(), 'kongano-config-'));
const good = { DATABASE_URL: 'postgres://user@localhost/kongano', KONGANO_DATA: dataDir };

afterAll(() => rmSync(dataDir, { recursive: true }));

describe('the settings', () => {
  it('have defaults for all but the database', () => {
    const config = readConfig(good);
    expect(config).toMatchObject({ port: 4000, isDemo: true, role: 'all', publicUrl: 'http://localhost:4000', isSecure: false });
  });

  it.each([
    ['PORT', 'eighty', 'PORT must be a number between 0 and 65535.'],
    ['PORT', '70000', 'PORT must be a number between 0 and 65535.'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL must look like postgres://user:password@host:5432/kongano.'],
    ['KONGANO_DEMO', 'maybe', 'KONGANO_DEMO must be 0 or 1.'],
    ['KONGANO_URL', 'kongano', 'KONGANO_URL must look like https://kongano.example.org.'],
    ['KONGANO_SECRET', 'short', 'KONGANO_SECRET must have at least 32 characters.'],
    ['KONGANO_ROLE', 'boss', 'KONGANO_ROLE must be all, api or worker.'],
    ['KONGANO_OPERATIONS', 'all', 'KONGANO_OPERATIONS must be trusted or open.'],
    ['KONGANO_TOKEN_BUDGET', '99', 'KONGANO_TOKEN_BUDGET must be a number of nodes a minute, at least 100.'],
    ['SMTP_URL', 'localhost:25', 'SMTP_URL must look like smtp://user:password@host:587.'],
    ['MAIL_FROM', 'Kongano', 'MAIL_FROM must look like Kongano <no-reply@kongano.example.org>.'],
    ['SMS_URL', 'sms:0712345678', 'SMS_URL must look like https://sms.example.org/send.'],
    ['SMS_SENDER', 'Kongano of Tanzania', 'SMS_SENDER must be 3 to 11 letters and digits, or a number.'],
    ...['proxy', '10.0.0.0/33', '10.0.0.0/0', '10.0.0.0/', '::1/129', '10.0.0.1/8/8'].map((proxies) => [
      'KONGANO_TRUSTED_PROXIES',
      `127.0.0.1, ${proxies}`,
      'KONGANO_TRUSTED_PROXIES must be addresses or ranges, separated by commas, such as 10.0.0.1,172.16.0.0/12.',
    ]),
    ['KONGANO_EMBEDDINGS_URL', 'localhost:8080', 'KONGANO_EMBEDDINGS_URL must look like http://127.0.0.1:8080/v1.'],
    ['KONGANO_EMBEDDINGS_URL', 'http://127.0.0.1:8080/v1', 'KONGANO_EMBEDDINGS_MODEL is missing: KONGANO_EMBEDDINGS_URL is set.'],
    ['KONGANO_EMBEDDINGS_MODEL', 'made', 'KONGANO_EMBEDDINGS_URL is missing: KONGANO_EMBEDDINGS_MODEL is set.'],
    ['KONGANO_EMBEDDINGS_TEXTS', 'some', 'KONGANO_EMBEDDINGS_TEXTS must be public or all.'],
    ['KONGANO_EMBEDDINGS_UNRELATED', '1', 'KONGANO_EMBEDDINGS_UNRELATED must be a number of at least 0 and below 1.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be debug, info, warn, error or silent.'],
  ])('refuse %s=%s with one sentence', (name, value, sentence) => {
    expect(() => readConfig({ ...good, [name]: value })).toThrow(new SettingError(sentence));
  });

  it('say that the database is missing', () => {
    expect(() => readConfig({})).toThrow('DATABASE_URL is missing.');
  });

  it('treat an empty setting as not given', () => {
    expect(readConfig({ ...good, PORT: '' }).port).toBe(4000);
  });

  it('take addresses and ranges of proxies, and both ways to write a sender', () => {
    const proxies = readConfig({ ...good, KONGANO_TRUSTED_PROXIES: ' 10.0.0.1, 172.16.0.0/12 ,::1,fd00::/8,' }).trustedProxies;
    expect(proxies).toEqual(['10.0.0.1', '172.16.0.0/12', '::1', 'fd00::/8']);
    expect(readConfig({ ...good, MAIL_FROM: 'no-reply@kongano.example.org' }).mailFrom).toBe('no-reply@kongano.example.org');
  });

  it('hand text messages over where they are told to, and else nowhere', () => {
    expect(readConfig(good).sms).toBeUndefined();
    const sms = readConfig({ ...good, SMS_URL: 'http://127.0.0.1:8090/send', SMS_TOKEN: 't' }).sms;
    expect(sms).toEqual({ url: 'http://127.0.0.1:8090/send', token: 't', sender: 'Kongano' });
  });

  it('name no endpoint for embeddings unless told, and tell one elsewhere public texts alone', () => {
    const given = (url: string, more: NodeJS.ProcessEnv = {}) =>
      readConfig({ ...good, KONGANO_EMBEDDINGS_URL: url, KONGANO_EMBEDDINGS_MODEL: 'm', ...more }).embeddings;
    expect(readConfig(good).embeddings).toBeUndefined();
    expect(given('http://127.0.0.1:8080/v1/')).toEqual({ url: 'http://127.0.0.1:8080/v1', model: 'm', texts: 'all', unrelated: 0.3 });
    expect(['http://localhost/v1', 'http://[::1]:80', 'https://api.example.org/v1'].map((url) => given(url)?.texts)).toEqual([
      ...['all', 'all', 'public'],
    ]);
    const told = given('https://127.example.org', {
      KONGANO_EMBEDDINGS_TEXTS: 'all',
      KONGANO_EMBEDDINGS_KEY: 'k',
      KONGANO_EMBEDDINGS_UNRELATED: '0.7',
    });
    expect(told).toMatchObject({ texts: 'all', key: 'k', unrelated: 0.7 });
    expect(given('https://127.example.org')?.texts).toBe('public');
  });

  it('let anybody send any text in the demonstration only, unless told otherwise', () => {
    const mode = (env: NodeJS.ProcessEnv) => readConfig({ ...good, ...env }).operations;
    expect([mode({}), mode({ KONGANO_DEMO: '0' })]).toEqual(['open', 'trusted']);
    expect([mode({ KONGANO_OPERATIONS: 'trusted' }), mode({ KONGANO_DEMO: '0', KONGANO_OPERATIONS: 'open' })]).toEqual(['trusted', 'open']);
  });

  it('keep a generated secret, and give each purpose its own', () => {
    const [first, second] = [readConfig(good), readConfig(good)];
    expect(first.secret).toBe(second.secret);
    expect(secretFor(first, 'cursors')).not.toBe(secretFor(first, 'sessions'));
  });

  it('keep statements prepared, but not behind a pooler unless it can', () => {
    const pooler = { ...good, KONGANO_DEMO: '0', DATABASE_POOLER_URL: 'postgres://a@b:6432/c' };
    const named = (env: NodeJS.ProcessEnv) => readConfig(env).namesStatements;
    expect([named(good), named(pooler), named({ ...pooler, KONGANO_NAMED_STATEMENTS: '1' })]).toEqual([true, false, true]);
    expect(named({ ...good, KONGANO_NAMED_STATEMENTS: '0' })).toBe(false);
    expect(() => readConfig({ ...pooler, KONGANO_DEMO: '1' })).toThrow('KONGANO_DEMO must be 0 where DATABASE_POOLER_URL is set.');
  });
});
