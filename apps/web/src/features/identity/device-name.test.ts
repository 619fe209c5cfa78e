import { deviceOf } from './device-name';

describe('a device in words', () => {
  it.each([
    [
      'Mozilla/5.0 (Linux; Android 13; TECNO KI5k) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36',
      { browser: 'Chrome', system: 'Android', kind: 'phone' },
    ],
    [
      'Mozilla/5.0 (Linux; Android 12; SM-A125F) AppleWebKit/537.36 SamsungBrowser/24.0 Chrome/117.0 Mobile Safari/537.36',
      { browser: 'Samsung Internet', system: 'Android', kind: 'phone' },
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0',
      { browser: 'Edge', system: 'Windows', kind: 'computer' },
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1 Version/17.4 Mobile Safari/604.1',
      { browser: 'Safari', system: 'iPhone', kind: 'phone' },
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0', { browser: 'Firefox', system: 'Linux', kind: 'computer' }],
    ['curl/8.5', { browser: undefined, system: undefined, kind: 'computer' }],
    [null, { browser: undefined, system: undefined, kind: 'computer' }],
  ])('%s', (userAgent, device) => expect(deviceOf(userAgent)).toEqual(device));
});
