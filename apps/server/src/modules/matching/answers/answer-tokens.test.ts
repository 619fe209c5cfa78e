import fc from 'fast-check';
import { type AnswerLink, AnswerTokens, askedStatuses } from './answer-tokens';

const tokens = new AnswerTokens('a secret');
const link: fc.Arbitrary<AnswerLink> = fc.record({
  ...{ matchId: fc.uuid(), personId: fc.uuid(), status: fc.constantFrom(...askedStatuses), isYes: fc.boolean() },
  askedAt: fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
});

describe('a link that answers from a letter', () => {
  it('says whose answer it is, to which question, and which', () => {
    fc.assert(fc.property(link, (given) => expect(tokens.read(tokens.tokenOf(given))).toEqual(given)));
  });

  it('is another for every other answer', () => {
    fc.assert(fc.property(link, (given) => tokens.tokenOf(given) !== tokens.tokenOf({ ...given, isYes: !given.isYes })));
  });

  it('of another secret, or of something else, is none', () => {
    fc.assert(fc.property(link, (given) => new AnswerTokens('another').read(tokens.tokenOf(given)) === null));
    expect([tokens.read('x'.repeat(74)), tokens.read(undefined)]).toEqual([null, null]);
  });
});
