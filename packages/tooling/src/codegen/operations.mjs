// The web's operations: found, checked as a whole, and completed with what the client would add on the way.
import fs from 'node:fs';
import path from 'node:path';
import { concatAST, GraphQLError, Kind, parse, Source, validate, visit } from 'graphql';

const places = ['apps/web/src/app/*.graphql', 'apps/web/src/features/*/**/*.graphql'];

/** Every feature that has operations: `{ feature, files, document }`, sorted by name; throws one Error that lists all that is wrong. */
export function readFeatures(root, schema) {
  const files = fs.globSync(places, { cwd: root }).sort();
  const byFeature = Map.groupBy(files, featureOf);
  const features = [...byFeature].map(([feature, own]) => ({
    feature,
    files: own,
    document: concatAST(own.map((file) => parseFile(root, file))),
  }));
  const problems = [...features.flatMap(({ document }) => validate(schema, document)), ...nameProblems(features)];
  if (problems.length > 0) throw new Error(problems.map(describe).join('\n\n'));
  return features.map((feature) => ({ ...feature, document: withTypenames(feature.document) }));
}

function featureOf(file) {
  const [, , , place, name] = file.split(path.sep);
  return place === 'app' ? 'app' : name;
}

function parseFile(root, file) {
  try {
    return parse(new Source(fs.readFileSync(path.join(root, file), 'utf8'), file));
  } catch (error) {
    throw new Error(describe(error));
  }
}

// The cache, the manifest and the generated symbols all go by name: a name is used once in the whole web.
function nameProblems(features) {
  const seen = new Map();
  const problems = [];
  for (const definition of features.flatMap(({ document }) => document.definitions)) {
    const { name } = definition;
    if (!name) {
      problems.push(new GraphQLError('An operation needs a name: the manifest of trusted operations goes by it.', { nodes: definition }));
      continue;
    }
    const other = seen.get(name.value);
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name.value)) {
      problems.push(new GraphQLError(`"${name.value}" should be written in PascalCase.`, { nodes: name }));
    }
    if (other) {
      const sentence = `"${name.value}" is the name of two operations or fragments. Names are unique in the whole web; fragments belong to one feature: give this one a name of its feature.`;
      problems.push(new GraphQLError(sentence, { nodes: [other, name] }));
    }
    seen.set(name.value, name);
  }
  return problems;
}

// Apollo Client adds __typename to every selection set but the root. Added here, what is hashed, typed and tested is what is sent.
function withTypenames(document) {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      if (parent?.kind === Kind.OPERATION_DEFINITION) return undefined;
      const isThere = node.selections.some(({ kind, name }) => kind === Kind.FIELD && name.value.startsWith('__'));
      if (isThere) return undefined;
      return { ...node, selections: [...node.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] };
    },
  });
}

function describe(error) {
  const places = (error.locations ?? []).map(({ line }, index) => `${(error.nodes?.[index]?.loc?.source ?? error.source).name}:${line}`);
  return `${places.join(' and ') || 'operations'}\n  ${error.message}`;
}
