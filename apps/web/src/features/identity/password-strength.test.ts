import { strengthOf } from './password-strength';

describe('how well a password keeps others out', () => {
  it.each([
    ['', { kind: 'empty' }],
    ['abc', { kind: 'short', missing: 7 }],
    ['🔑🔑🔑', { kind: 'short', missing: 7 }],
    ['aaaaaaaaaaaa', { kind: 'guessable' }],
    ['0712345678901', { kind: 'guessable' }],
    ['mti mrefu 7', { kind: 'good' }],
    ['jua kali la asubuhi', { kind: 'strong' }],
  ])('%s is %j', (password, strength) => expect(strengthOf(password)).toEqual(strength));

  it('is little when it is one’s own name or address with something beside it', () => {
    const known = ['Neema Mushi', 'neema.mushi@kampuni.co.tz'];
    expect(strengthOf('NeemaMushi1', known)).toEqual({ kind: 'guessable' });
    expect(strengthOf('kampuni2026', known)).toEqual({ kind: 'guessable' });
    expect(strengthOf('neema alipanda mti mrefu', known)).toEqual({ kind: 'strong' });
  });

  it('does not count short words of the name against it', () => {
    expect(strengthOf('mti wa mwisho', ['Mti wa'])).toEqual({ kind: 'good' });
  });
});
