// One TypeScript file per feature: the types of its operations, and the parsed documents that carry them.
import { plugin as printTypes } from '@graphql-codegen/typescript-operations';
import { Kind } from 'graphql';
import { hashOf } from './manifest.mjs';
import { fragmentsOf, operationsOf } from './parts.mjs';
import { scalars } from './schema-types.mjs';

const typeOptions = {
  scalars,
  namingConvention: 'keep',
  arrayInputCoercion: false,
  enumType: 'string-literal',
  immutableTypes: true,
  skipTypename: true,
  importSchemaTypesFrom: '../schema-types',
  namespacedImportName: 'Types',
};

/** TypeScript source of a feature's operations: nothing in it is parsed or printed in the browser. */
export async function printFeature(schema, { files, document }) {
  const types = await printTypes(schema, [{ location: files[0], document }], typeOptions, { outputFile: 'documents.ts' });
  const fragments = [...fragmentsOf(document).values()].map((node) => `const ${constantOf(node)} = ${printNode(node)};`);
  const operations = operationsOf(document).map(printOperation);
  const body = `${types.content.trim()}\n\n${[...fragments, ...operations].join('\n\n')}\n`;
  return `${imports(body)}\n${body}`;
}

function imports(body) {
  const lines = ["import type { TypedDocumentNode } from '@graphql-typed-document-node/core';"];
  if (/\bTypes\./.test(body)) lines.push("import type * as Types from '../schema-types';");
  if (/\bExact</.test(body)) lines.push('\ntype Exact<T> = { [K in keyof T]: T[K] };');
  return `${lines.join('\n')}\n`;
}

function printOperation(parts) {
  const { operation, fragments } = parts;
  const { value: name } = operation.name;
  const type = `${name}${operation.operation[0].toUpperCase()}${operation.operation.slice(1)}`;
  const definitions = [printNode(operation), ...fragments.map(constantOf)];
  const source = `{ kind: '${Kind.DOCUMENT}', definitions: [${definitions.join(', ')}], hash: '${hashOf(parts)}' }`;
  return `export const ${name}Document = ${source} as unknown as TypedDocumentNode<${type}, ${type}Variables>;`;
}

const constantOf = (fragment) => `fragment${fragment.name.value}`;

// Places in the file and empty lists say nothing to the client and would double the bytes.
function printNode(node) {
  return JSON.stringify(node, (key, value) => (key === 'loc' || (Array.isArray(value) && value.length === 0) ? undefined : value));
}
