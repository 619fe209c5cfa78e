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
    ['SMTP_URL', 'localhost:25', 'SMTP_URL must look like smtp://user:password@host:587.'],
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

  it('keep a generated secret, and give each purpose its own', () => {
    const [first, second] = [readConfig(good), readConfig(good)];
    expect(first.secret).toBe(second.secret);
    expect(secretFor(first, 'cursors')).not.toBe(secretFor(first, 'sessions'));
  });
});
