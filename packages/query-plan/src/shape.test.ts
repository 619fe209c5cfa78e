import { parse } from 'graphql';
import { operationOf } from '../testing/ask';
import { schema } from '../testing/library';
import type { Variables } from './planner';
import { shapeOfVariables } from './shape';

const operation = operationOf(
  parse('query ($filter: BookFilter, $sort: BookSort, $first: Int, $tags: [String!], $yes: Boolean!, $odd: Nowhere) { bookTotal }'),
);
const shapeOf = shapeOfVariables(schema, operation.variableDefinitions);
const base: Variables = { filter: { genre: 'NOVEL', years: { from: 1 } }, sort: 'TITLE', first: 1, tags: ['a'], yes: true };

test.each<[string, Variables]>([
  ['a number', { ...base, first: 99 }],
  ['what is in a list', { ...base, tags: [] }],
  ['a value deep in an input object', { ...base, filter: { genre: 'NOVEL', years: { from: 2 } } }],
  ['a variable that was not declared', { ...base, other: 1 }],
])('%s does not change the shape', (_name, variables) => {
  expect(shapeOf(variables)).toBe(shapeOf(base));
});

test.each<[string, Variables]>([
  ['absence', { ...base, first: undefined }],
  ['null', { ...base, first: null }],
  ['an enum', { ...base, sort: 'NEWEST' }],
  ['a Boolean', { ...base, yes: false }],
  ['an enum in an input object', { ...base, filter: { genre: 'POETRY', years: { from: 1 } } }],
  ['one field more in an input object', { ...base, filter: { genre: 'NOVEL', years: { from: 1, to: 1 } } }],
  ['a field moved to another object', { ...base, filter: { genre: 'NOVEL', years: {}, draftsOnly: null } }],
])('%s changes the shape', (_name, variables) => {
  expect(shapeOf(variables)).not.toBe(shapeOf(base));
});

test('an operation without variables has one shape', () => {
  expect(shapeOfVariables(schema, undefined)({ any: 1 })).toBe('');
});
