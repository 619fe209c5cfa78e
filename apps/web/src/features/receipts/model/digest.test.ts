import { createHash, webcrypto } from 'node:crypto';
import { aFile } from '../testing/receipts';
import { checkReceipt, signerIn } from './check-receipt';
import { digestIn, digestOfContent, digestOfFile } from './digest';

const digest = 'ab'.repeat(32);
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

beforeAll(() => Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true }));

test.each([
  [digest, digest],
  [` ${digest.toUpperCase()}\n`, digest],
  [digest.replace(/(.{8})/g, '$1 '), digest],
  [digest.slice(1), null],
  [`${digest}0`, null],
  [digest.replace('a', 'g'), null],
  ['', null],
])('the digest in “%s” is %s', (text, expected) => {
  expect(digestIn(text)).toBe(expected);
});

describe('the digest of a content', () => {
  it('is that of its canonical form, however it is set out', async () => {
    const canonical = '{"name":"Asha Müller","side":null}';
    expect(await digestOfContent(canonical)).toBe(sha256(canonical));
    expect(await digestOfContent('{ "side": null,\n  "name": "Asha M\\u00fcller" }')).toBe(sha256(canonical));
    expect(await digestOfContent('no JSON')).toBe(sha256('no JSON'));
  });

  it('is not known where the browser computes none', async () => {
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    expect(await digestOfContent('{}')).toBeNull();
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  });
});

test.each([
  ['a paper', `%PDF-1.3 … /Keywords (kongano-receipt ${digest})`, digest],
  ['another paper', '%PDF-1.3 …', null],
  ['its content', '{"b":1,"a":2}', sha256('{"a":2,"b":1}')],
  ['a picture', '\u0089PNG', null],
  ['nothing', '', null],
])('the file of %s leads to its digest', async (_what, text, expected) => {
  expect(await digestOfFile(aFile(text))).toBe(expected);
});

test.each([
  ['{"name":"Asha","organisation":"Kiwanda"}', { name: 'Asha', organisation: 'Kiwanda' }],
  ['{"name":"Asha","organisation":null}', { name: 'Asha', organisation: null }],
  ['{}', null],
  ['x', null],
])('who signed %s is %j', (content, expected) => {
  expect(signerIn(content)).toEqual(expected);
});

describe('asking the server', () => {
  afterEach(() => jest.restoreAllMocks());
  const answer = (status: number, body = '{}') => {
    globalThis.fetch = jest.fn(async () => ({ ok: status === 200, status, json: async () => JSON.parse(body) }) as Response);
  };

  it.each([
    [404, 'none'],
    [429, 'tooOften'],
    [500, 'offline'],
  ])('the status %s is %s', async (status, state) => {
    answer(status);
    expect(await checkReceipt(digest)).toEqual({ state });
  });

  it('gives what is signed, and says when nobody answers', async () => {
    answer(200, '{"kind":"NDA"}');
    expect(await checkReceipt(digest)).toEqual({ state: 'found', check: { kind: 'NDA' } });
    globalThis.fetch = jest.fn(() => Promise.reject(new Error('network')));
    expect(await checkReceipt(digest)).toEqual({ state: 'offline' });
  });
});
