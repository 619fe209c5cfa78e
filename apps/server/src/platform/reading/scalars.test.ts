import 'reflect-metadata';
import { Kind } from 'graphql';
import { DateScalar, DateTimeScalar, ShillingsScalar } from './scalars';

describe('values from outside', () => {
  it.each([
    ['a day', DateScalar, '2028-02-29'],
    ['a moment', DateTimeScalar, '2026-11-23T09:00:00+03:00'],
    ['shillings', ShillingsScalar, 1_000_000_000_000],
    ['no shillings', ShillingsScalar, 0],
  ])('%s is taken as it is', (_what, scalar, value) => {
    expect(scalar.parseValue(value)).toBe(value);
  });

  it.each([
    ['a day that does not exist', DateScalar, '2027-02-29'],
    ['a day in other words', DateScalar, '23.11.2026'],
    ['a moment as a day', DateScalar, '2026-11-23T09:00:00Z'],
    ['a number as a day', DateScalar, 20261123],
    ['a day as a moment', DateTimeScalar, '2026-11-23'],
    ['a moment that does not exist', DateTimeScalar, '2026-13-23T09:00:00Z'],
    ['parts of a shilling', ShillingsScalar, 0.5],
    ['less than nothing', ShillingsScalar, -1],
    ['more than there is', ShillingsScalar, 1_000_000_000_001],
    ['a text as shillings', ShillingsScalar, '5'],
    ['no number', ShillingsScalar, Number.NaN],
  ])('%s is refused as the caller’s fault', (_what, scalar, value) => {
    expect(() => scalar.parseValue(value)).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }));
  });

  it('written into a document are read in the same way', () => {
    expect(DateScalar.parseLiteral({ kind: Kind.STRING, value: '2026-11-23' })).toBe('2026-11-23');
    expect(ShillingsScalar.parseLiteral({ kind: Kind.INT, value: '5' })).toBe(5);
    for (const scalar of [DateScalar, DateTimeScalar, ShillingsScalar])
      expect(() => scalar.parseLiteral({ kind: Kind.BOOLEAN, value: true })).toThrow();
  });

  it('go out as PostgreSQL writes them, or as ISO text', () => {
    expect(DateTimeScalar.serialize(new Date('2026-11-23T09:00:00Z'))).toBe('2026-11-23T09:00:00.000Z');
    expect(DateTimeScalar.serialize('2026-11-23T09:00:00+00:00')).toBe('2026-11-23T09:00:00+00:00');
    expect(ShillingsScalar.serialize('5')).toBe(5);
  });
});
