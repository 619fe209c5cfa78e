import { formatPhone, parsePhone } from './phone';

describe('a phone number', () => {
  it.each(['0712345678', '0712 345 678', '255712345678', '+255 712-345-678', '00255712345678', '(0712) 345.678'])(
    'is understood as %s',
    (text) => {
      expect(parsePhone(text)).toBe('+255712345678');
    },
  );

  it('of another country keeps its code', () => expect(parsePhone('+46 70 123 45 67')).toBe('+46701234567'));

  it.each(['', '712', '07123456789', '+25512345', 'call me', '+0712345678'])('cannot be "%s"', (text) => {
    expect(parsePhone(text)).toBeUndefined();
  });

  it('is shown in groups, and as it is when it is foreign', () => {
    expect(formatPhone('+255712345678')).toBe('+255 712 345 678');
    expect(formatPhone('+46701234567')).toBe('+46701234567');
  });
});
