import { languageOf } from './language';

describe('the language of a request', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['sw', 'sw'],
    ['sw-TZ,sw;q=0.9,en;q=0.8', 'sw'],
    ['SW-tz', 'sw'],
    ['en-GB,en;q=0.9,sw;q=0.8', 'en'],
    ['fr-FR,sw;q=0.5,en;q=0.3', 'sw'],
    ['de, fr', 'en'],
    [' ,;q=,sw', 'sw'],
    ['*', 'en'],
    ['x'.repeat(10_000), 'en'],
  ] as const)('of “%.20s” is %s', (header, language) => {
    expect(languageOf(header === undefined ? {} : { 'accept-language': header })).toBe(language);
  });
});
