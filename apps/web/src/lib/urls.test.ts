import { safeBackPath, urls, withQuery } from './urls';

describe('addresses', () => {
  it('carry only the parameters that have a value, and repeat lists', () => {
    expect(
      withQuery('/needs', {
        text: 'oil press',
        region: '',
        trl: 0,
        mine: true,
        status: ['DRAFT', 'RETURNED'],
        field: null,
        sort: undefined,
      }),
    ).toBe('/needs?text=oil+press&trl=0&mine=true&status=DRAFT&status=RETURNED');
    expect(urls.needs()).toBe('/needs');
  });

  it('cannot be broken out of by an id', () => {
    expect(urls.need('../settings')).toBe('/needs/..%2Fsettings');
    expect(urls.cluster('mafuta ya alizeti')).toBe('/clusters/mafuta%20ya%20alizeti');
  });

  it('are all under the root and all different', () => {
    const all = [
      urls.home(),
      urls.needs(),
      urls.need('1'),
      urls.needEdit('1'),
      urls.needNew(),
      urls.offers(),
      urls.offer('1'),
      urls.offerEdit('1'),
      urls.offerNew(),
      urls.clusters(),
      urls.cluster('a'),
      urls.organisation('1'),
      urls.desk(),
      urls.match('1'),
      urls.settings(),
      urls.signIn(),
      urls.signUp(),
      urls.verifyEmail(),
      urls.forgotPassword(),
      urls.resetPassword(),
      urls.invitation('t'),
      urls.setup(),
      urls.mailbox(),
      urls.kit(),
    ];
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).toMatch(/^\//);
  });
});

describe('the way back after signing in', () => {
  it.each(['/needs/1', '/needs?text=a#top', '/'])('may be %s', (back) => expect(safeBackPath(back)).toBe(back));

  it.each([
    null,
    undefined,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'needs',
  ])('may not be %s', (back) => expect(safeBackPath(back)).toBe('/'));
});
