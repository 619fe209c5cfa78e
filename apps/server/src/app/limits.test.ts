import { buildSchema, parse, validate } from 'graphql';
import { boundedDocument } from './limits';

const schema = buildSchema('type Query { a: Query b: Query leaf: Int }');
const refusals = (text: string) => validate(schema, parse(text), [boundedDocument]).map((error) => error.message);
const nested = (depth: number, leaf = 'leaf') => `${'{ a '.repeat(depth - 1)}{ ${leaf} }${' }'.repeat(depth - 1)}`;

describe('the bounds of a document', () => {
  it.each([
    ['ten levels', nested(10), []],
    ['eleven levels', nested(11), ['Ask at most 10 levels deep.']],
    ['levels hidden in a fragment', `${nested(6, '...f')} fragment f on Query ${nested(6)}`, ['Ask at most 10 levels deep.']],
    ['levels hidden in an inline fragment', nested(10, `... on Query { a { leaf } }`), ['Ask at most 10 levels deep.']],
    ['thirty aliases', `{ a { ${Array.from({ length: 30 }, (_, i) => `x${i}: leaf`).join(' ')} } }`, []],
    ['thirty-one aliases', `{ a { ${Array.from({ length: 31 }, (_, i) => `x${i}: leaf`).join(' ')} } }`, ['Use at most 30 aliases.']],
    ['many directives', `{ leaf ${'@include(if: true) '.repeat(21)} }`, ['Use at most 20 directives.']],
    [
      'many root fields in a fragment',
      `{ ...f } fragment f on Query { ${Array.from({ length: 11 }, (_, i) => `x${i}: leaf`).join(' ')} }`,
      ['Ask for at most 10 things at once.'],
    ],
    [
      'many root fields in inline fragments',
      `{ ${'... on Query { leaf a { leaf } } '.repeat(6)} }`,
      ['Ask for at most 10 things at once.'],
    ],
    ['many root fields', `{ ${Array.from({ length: 11 }, (_, i) => `x${i}: leaf`).join(' ')} }`, ['Ask for at most 10 things at once.']],
  ])('%s', (_name, text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });

  it('measures fragments that contain each other once, however often they are spread', () => {
    const fragments = Array.from({ length: 25 }, (_, i) => `fragment f${i} on Query { a { ...f${i + 1} } b { ...f${i + 1} } }`).join(' ');
    expect(refusals(`{ ...f0 } ${fragments} fragment f25 on Query { leaf }`)).toContain('Ask at most 10 levels deep.');
  });

  it('ends on a fragment that contains itself', () => {
    expect(() => refusals('{ ...f } fragment f on Query { a { ...f } }')).not.toThrow();
  });
});
