// The list of trusted operations: what the web may ask, by the SHA-256 of its text.
import { createHash } from 'node:crypto';
import { Kind, print } from 'graphql';
import { operationsOf } from './parts.mjs';

/** `{ sha256: { name, type, feature, text } }`, sorted by name; the text is what `print(document)` gives in the browser. */
export function manifestOf(features) {
  const operations = features.flatMap(({ feature, document }) => operationsOf(document).map((parts) => describe(feature, parts)));
  const sorted = operations.sort((one, other) => (one.name < other.name ? -1 : 1));
  return Object.fromEntries(sorted.map((operation) => [sha256(operation.text), operation]));
}

/** What the client sends in place of an operation's text. */
export const hashOf = (parts) => sha256(textOf(parts));

function describe(feature, parts) {
  const { operation } = parts;
  return { name: operation.name.value, type: operation.operation, feature, text: textOf(parts) };
}

const textOf = ({ operation, fragments }) => print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] });
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
