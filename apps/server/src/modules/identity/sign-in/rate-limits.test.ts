import { accountKey, networkOf } from './rate-limits.service';

describe('the network a request comes from', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('the key of an account', () => {
  it('is the same however the address is written, and does not show it', () => {
    expect(accountKey(' Asha@Example.org ')).toBe(accountKey('asha@example.org'));
    expect(accountKey('asha@example.org')).toMatch(/^[0-9a-f]{40}$/);
  });
});
