import fc from 'fast-check';
import { fieldCloseness } from './field-tree';
import { weights } from './weights';

const anyField = fc.constantFrom('1', '1.2', '1.6', '2', '2.3', '2.4', '2.11', '4', '4.1', '6.5');

describe('how close two research fields are in their tree', () => {
  test.each([
    ['2.3', '2.3', weights.field.same],
    ['2', '2', weights.field.same],
    ['2', '2.3', weights.field.within],
    ['2.3', '2', weights.field.within],
    ['2.3', '2.4', weights.field.broad],
    ['2.1', '2.11', weights.field.broad],
    ['2.3', '1.3', weights.field.none],
    ['2', '1', weights.field.none],
    ['', '2.3', weights.field.none],
    ['2.3', '', weights.field.none],
    ['', '', weights.field.none],
  ])('"%s" and "%s": %d', (one, other, closeness) => {
    expect(fieldCloseness(one, other)).toBe(closeness);
  });

  test('is the same both ways, and nothing is closer than the field itself', () => {
    fc.assert(
      fc.property(anyField, anyField, (one, other) => {
        expect(fieldCloseness(one, other)).toBe(fieldCloseness(other, one));
        expect(fieldCloseness(one, other)).toBeLessThanOrEqual(fieldCloseness(one, one));
      }),
    );
  });

  test('falls with every step that the way through the tree is longer', () => {
    const { same, within, broad, none } = weights.field;
    expect([same, within, broad, none]).toEqual([...new Set([same, within, broad, none])].sort((one, other) => other - one));
  });
});
