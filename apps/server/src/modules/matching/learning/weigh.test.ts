import { explainMatch, featureKinds, type MatchDocument } from '@kongano/matching';
import fc from 'fast-check';
import { featuresOf, weigh } from './weigh';

const text = fc.lorem({ maxCount: 12 });
const code = fc.constantFrom('1030', '1040', '2825');
const anyPosting = fc.record<MatchDocument>({
  id: fc.constantFrom('a', 'b'),
  language: fc.constantFrom('en', 'sw'),
  title: text,
  body: text,
  keywords: fc.array(text, { maxLength: 2 }),
  sectorCodes: fc.array(code, { maxLength: 2 }),
  fieldCodes: fc.constantFrom([], ['2.3'], ['2.5']),
  mustHaves: fc.constantFrom([], [{ metric: 'dolor' }]),
});
const anyModel = fc.dictionary(fc.constantFrom(...featureKinds), fc.double({ min: -1, max: 50, noNaN: true }));
const statistics = {
  size: 10,
  averageLength: 8,
  documentsWith: () => 2,
  documentsWithPair: () => 1,
  termsLike: () => [],
  speaks: () => true,
};
const explained = fc.tuple(anyPosting, anyPosting).map(([need, offer]) => explainMatch(need, offer, { statistics }));

describe('learned weights', () => {
  it('leave the shares adding up to a score between 0 and 1, and those of the words to their own share', () => {
    fc.assert(
      fc.property(explained, anyModel, (explanation, model) => {
        const { score, reasons } = weigh(explanation, model);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(score, 9);
        for (const reason of reasons)
          if (reason.kind === 'text') {
            const ofWords = reason.matches.reduce((sum, { share }) => sum + share, 0);
            expect(Math.min(ofWords, reason.share)).toBeCloseTo(ofWords, 6);
          }
      }),
    );
  });

  it('of one each, or none at all, are the hand weights exactly', () => {
    fc.assert(
      fc.property(explained, (explanation) => {
        const ones = Object.fromEntries(featureKinds.map((kind) => [kind, 1]));
        expect(weigh(explanation, null)).toBe(explanation);
        expect(weigh(explanation, ones).reasons).toEqual(explanation.reasons);
      }),
    );
  });

  it('are learned from the shares that the evidence has by hand', () => {
    fc.assert(
      fc.property(explained, (explanation) => {
        const values = featuresOf(explanation);
        // Meaning has a share only where texts have vectors.
        const kinds = featureKinds.filter((kind) => kind !== 'meaning');
        expect(Object.keys(values).sort()).toEqual(kinds.toSorted());
        expect(Object.values(values).reduce((sum, one) => sum + one, 0)).toBeCloseTo(explanation.score, 9);
      }),
    );
  });
});
