import fc from 'fast-check';
import type { MatchDocument } from '../match-document';
import { packVector } from '../score/meaning';

/** A document about which only what a test names is known. */
export function someDocument(stated: Partial<MatchDocument> & { id: string }): MatchDocument {
  return { language: 'en', title: '', body: '', keywords: [], sectorCodes: [], fieldCodes: [], ...stated };
}

const day = fc.constantFrom('2027-01-31', '2027-06-30', '2028-01-01', 'no day');
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

const anyAmount = fc.oneof(anyText, fc.constantFrom('at least 50', 'chini ya milioni 5', '10-20 °C', '7', 'no', 'ndiyo'));
/** Any must-have, with numbers as firms write them among the rest. */
export const anyMustHave = fc.record({
  metric: fc.oneof(anyText, fc.constantFrom('Capacity', 'Bei', 'Drying time', 'bila umeme')),
  today: fc.option(anyAmount),
  target: fc.option(anyAmount),
  unit: fc.option(fc.constantFrom('kg/h', 'siku', '%', 'litres', 'ndege')),
});

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
  regionCode: optional(fc.constantFrom('TZ-16', 'TZ-02', 'TZ-99')),
  partnershipTypes: optional(fc.array(fc.constantFrom('licence', 'technical assistance'), { maxLength: 2 })),
  mustHaves: optional(fc.array(anyMustHave, { maxLength: 2 })),
  isAvailable: optional(fc.boolean()),
  meaning: optional(
    fc
      .array(fc.integer({ min: -5, max: 5 }), { minLength: 3, maxLength: 3 })
      .map((vector) => ({ vector: packVector(vector), unrelated: 0.3 })),
  ),
  budgetMax: optional(fc.nat(10_000_000)),
  price: optional(fc.nat(10_000_000)),
  wantedBy: optional(day),
  availableFrom: optional(day),
  availableTo: optional(day),
  statedOn: optional(day),
  partnersSought: optional(fc.array(fc.constantFrom('UNIVERSITY', 'SMALL_FIRM', 'ANY'), { maxLength: 2 })),
  partnerKinds: optional(fc.array(fc.constantFrom('UNIVERSITY', 'SMALL_FIRM'), { maxLength: 2 })),
});
