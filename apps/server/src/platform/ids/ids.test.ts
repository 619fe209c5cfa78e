import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { checkIds, isUuid } from './ids';

describe('an id', () => {
  it.each([uuidv7(), uuidv4(), uuidv7().toUpperCase()])('%s is one', (text) => {
    expect(isUuid(text)).toBe(true);
  });

  it.each([
    '',
    'x',
    uuidv7().slice(1),
    `${uuidv7()}\n`,
    `{${uuidv7()}}`,
    uuidv7().replaceAll('-', ''),
    `${uuidv7()}' or 1=1`,
    '0'.repeat(36),
  ])('%j is none', (text) => {
    expect(isUuid(text)).toBe(false);
  });

  it('that is none is not found, among whatever others', () => {
    expect(() => checkIds(uuidv7(), 'x')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(() => checkIds(uuidv7(), uuidv7())).not.toThrow();
  });
});
