import { anonymousActor } from '../platform/session';
import { languageOf, makeCall } from './call';

describe('the language of a request', () => {
  it.each([
    ['sw', 'sw'],
    ['sw-TZ,sw;q=0.9,en;q=0.8', 'sw'],
    ['en-GB,en;q=0.9,sw;q=0.8', 'en'],
    ['fr,sw;q=0.5', 'sw'],
    ['de', 'en'],
    [undefined, 'en'],
  ])('%s → %s', (header, language) => {
    expect(languageOf({ 'accept-language': header })).toBe(language);
  });
});

describe('the idempotency key of a request', () => {
  const actor = anonymousActor('en');

  it('is taken when it has 8 to 100 letters, digits or dashes', () => {
    expect(makeCall(actor, { 'idempotency-key': '0199a0c2-8f1e-7000-8000-000000000001' }, {}).idempotencyKey).toBe(
      '0199a0c2-8f1e-7000-8000-000000000001',
    );
  });

  it.each(['short', 'x'.repeat(101), 'has spaces in it', "quote'12345"])('refuses %j', (key) => {
    expect(() => makeCall(actor, { 'idempotency-key': key }, {})).toThrow('8 to 100');
  });

  it('goes with a hash of the content, so that the same key for other content is noticed', () => {
    const headers = { 'idempotency-key': '0199a0c2-8f1e' };
    const hash = (body: unknown) => makeCall(actor, headers, body).requestHash;
    expect(hash({ query: 'a' })).toBe(hash({ query: 'a' }));
    expect(hash({ query: 'a' })).not.toBe(hash({ query: 'b' }));
  });
});
