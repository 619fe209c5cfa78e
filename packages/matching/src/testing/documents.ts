import fc from 'fast-check';
import type { MatchDocument } from '../match-document';

/** A document about which only what a test names is known. */
export function someDocument(stated: Partial<MatchDocument> & { id: string }): MatchDocument {
  return { language: 'en', title: '', body: '', keywords: [], sectorCodes: [], fieldCodes: [], ...stated };
}

const words = 'solar dryer mushroom kikaushio uyoga mafuta ya alizeti oil press nishati jua laboratory maabara wine mvinyo'.split(' ');
const phrase = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' '));
/** Any UTF-16 at all, lone surrogates too, mixed with words that mean something to the matcher. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
  phrase,
);

const level = fc.integer({ min: 1, max: 9 });
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

/** Any document, with ids from a small set so that replacing happens. */
export const anyDocument: fc.Arbitrary<MatchDocument> = fc.record({
  id: fc.constantFrom(...'abcdefghijkl'),
  language: fc.constantFrom('en' as const, 'sw' as const),
  title: anyText,
  body: fc.array(anyText, { maxLength: 4 }).map((parts) => parts.join('. ')),
  keywords: fc.array(anyText, { maxLength: 3 }),
  sectorCodes: fc.array(fc.constantFrom('1040', '1030', '10', 'C', '0113', '', 'not a code'), { maxLength: 2 }),
  fieldCodes: fc.array(fc.constantFrom('2.3', '2.4', '4.1', '2', ''), { maxLength: 2 }),
  trlMin: optional(level),
  trlMax: optional(level),
  regionCode: optional(fc.constantFrom('TZ-16', 'TZ-02')),
  partnershipTypes: optional(fc.array(fc.constantFrom('licence', 'technical assistance'), { maxLength: 2 })),
  mustHaves: optional(fc.array(fc.record({ metric: anyText }), { maxLength: 2 })),
  isAvailable: optional(fc.boolean()),
});
