import { isCrossSite } from './cross-site';

const own = ['https://kongano.example'];

describe('a changing request comes from another site', () => {
  it.each([
    ['a program without browser headers', {}, false],
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'https://kongano.example' }, false],
    ['an address typed by hand', { 'sec-fetch-site': 'none' }, false],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, true],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site', origin: 'https://evil.kongano.example' }, true],
    ['another site in an old browser', { origin: 'https://evil.example', host: 'kongano.example' }, true],
    ['our page in an old browser', { origin: 'https://kongano.example' }, false],
    ['our page under the name it was asked by', { origin: 'http://localhost:4000', host: 'localhost:4000' }, false],
    ['a page without an origin', { origin: 'null', host: 'kongano.example' }, true],
    ['a cross-site form without an origin', { 'sec-fetch-site': 'cross-site' }, true],
  ])('%s: %j → %s', (_name, headers, expected) => {
    expect(isCrossSite(headers, own)).toBe(expected);
  });
});
