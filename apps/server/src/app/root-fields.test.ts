import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { rootFields } from './root-fields';

function fieldsIn(text: string, name?: string): string[] {
  const document: DocumentNode = parse(text);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('No operation.');
  return [...rootFields(document, operation)].sort();
}

describe('what an operation asks for', () => {
  it.each([
    ['by its name', '{ needs { totalCount } offers { totalCount } }', ['needs', 'offers']],
    ['under another name', '{ harmless: waiting { kind } }', ['waiting']],
    ['in a fragment', 'query { ...a } fragment a on Query { waiting { kind } }', ['waiting']],
    ['in a fragment of a fragment', 'query { ...a } fragment a on Query { ...b } fragment b on Query { match(id: 1) { id } }', ['match']],
    ['in line', '{ ... on Query { ... { viewer { id } } } needs { totalCount } }', ['needs', 'viewer']],
    ['not below the root', '{ need(id: 1) { author { name } } }', ['need']],
    ['twice', '{ a: needs { totalCount } b: needs { totalCount } }', ['needs']],
    ['in a circle, which ends', 'query { ...a } fragment a on Query { figures { firms } ...b } fragment b on Query { ...a }', ['figures']],
    ['in a fragment that is not there', '{ ...gone viewer { id } }', ['viewer']],
  ])('is found %s', (_where, text, fields) => {
    expect(fieldsIn(text)).toEqual(fields);
  });

  it('is that of the operation that is named, not of its neighbours', () => {
    const text = 'query Mine { viewer { id } } mutation Other { removeSearch(id: 1) { problems { code } } }';
    expect([fieldsIn(text, 'Mine'), fieldsIn(text, 'Other')]).toEqual([['viewer'], ['removeSearch']]);
  });
});
