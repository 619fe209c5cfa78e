import fc from 'fast-check';
import { canonicalJson, type Json } from './canonical-json';

const value = fc.jsonValue({ maxDepth: 4 }).map((json) => JSON.parse(JSON.stringify(json)) as Json);

/** The same value with the keys of each object turned round. */
const turned = (json: Json): Json =>
  json === null || typeof json !== 'object'
    ? json
    : Array.isArray(json)
      ? json.map((item: Json) => turned(item))
      : Object.fromEntries(
          Object.entries(json)
            .reverse()
            .map(([key, item]) => [key, turned(item as Json)]),
        );

describe('canonical JSON', () => {
  it('is what RFC 8785 gives for its own samples', () => {
    const numbers = { numbers: [333333333.3333333, 1e30, 4.5, 0.002, 1e-27], literals: [null, true, false] };
    expect(canonicalJson(numbers)).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}');
    const letters = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew',
      '1': 'One',
      '\ud83d\ude00': 'Emoji',
      '\u0080': 'Control',
      '\u00f6': 'Latin',
    };
    expect(Object.values(JSON.parse(canonicalJson(letters)) as object)).toHaveLength(7);
    expect([...canonicalJson(letters).matchAll(/:"([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin',
      'Euro Sign',
      'Emoji',
      'Hebrew',
    ]);
    expect(canonicalJson('\u20ac$\u000F\nA\'B"\\\\"/')).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  });

  it('says the same value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(value, (json) => {
        const text = canonicalJson(json);
        expect(canonicalJson(turned(json))).toBe(text);
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      }),
    );
  });

  it.each<[string, Json]>([
    ['no number', Number.NaN],
    ['an infinity', [Number.POSITIVE_INFINITY]],
    ['half a pair', '\ud800'],
    ['half a pair in a key', { '\udc00': 1 }],
  ])('has no text for %s', (_what, json) => {
    expect(() => canonicalJson(json)).toThrow(RangeError);
  });
});
