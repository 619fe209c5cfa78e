import fc from 'fast-check';
import { awaitsFirm, type Capture, missingInCapture } from './capture';

const whole: Capture = { firmName: 'Kazi Bora', contactName: 'Neema', phone: '0712 345 678', email: null, hasConsent: true };

describe('what a facilitator notes of a firm', () => {
  it.each<[string, Capture, readonly string[]]>([
    ['with a telephone is enough', whole, []],
    ['with an address is enough', { ...whole, phone: ' ', email: 'neema@kazi.co.tz' }, []],
    ['lacks everything at first', {}, ['MISSING_FIRM_NAME', 'MISSING_CONTACT_NAME', 'MISSING_CONTACT', 'MISSING_CONSENT']],
    ['has a number that can be none', { ...whole, phone: '712' }, ['PHONE_INVALID']],
    ['has an address that can be none', { ...whole, email: 'neema@kazi' }, ['EMAIL_INVALID']],
    ['has a name of one letter', { ...whole, firmName: ' K ' }, ['MISSING_FIRM_NAME']],
    ['was not agreed to', { ...whole, hasConsent: false }, ['MISSING_CONSENT']],
  ])('%s', (_what, capture, codes) => {
    expect(missingInCapture(capture).map(({ code }) => code)).toEqual(codes);
  });

  it('says for each field what is wrong at most once', () => {
    const text = fc.option(fc.string());
    const any = fc.record({ firmName: text, contactName: text, phone: text, email: text, hasConsent: fc.option(fc.boolean()) });
    fc.assert(
      fc.property(any, (capture) => {
        const fields = missingInCapture(capture).map(({ field }) => field);
        return new Set(fields).size === fields.length && fields.every((field) => field.startsWith('capture.'));
      }),
    );
  });

  it('waits for the firm until it has answered', () => {
    const at = new Date();
    expect([awaitsFirm({ capture: whole, confirmedAt: null }), awaitsFirm({ capture: whole, confirmedAt: at })]).toEqual([true, false]);
    expect(awaitsFirm({ capture: null, confirmedAt: null })).toBe(false);
  });
});
