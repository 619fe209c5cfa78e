import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { type Compilation, type Cost, type FieldAt, type Piece, sumOf } from './compilation';
import { ConnectionPage } from './connection-page';
import type { ConnectionRead } from './read-model';
import { fieldScope } from './scope';
import { type Selected, selectFields } from './selection';
import { type Member, objectColumns, quoteText } from './sql-text';
import { visibleRows } from './table-rows';

/** A Relay connection. Only what is selected is computed: no count without `totalCount`, no extra row without `hasNextPage`. */
export function compileConnection(compilation: Compilation, read: ConnectionRead, field: FieldAt): Piece {
  const page = new ConnectionPage(compilation, read, field);
  const costs: Cost[] = [];
  const columns = compileParts(compilation, {
    nodes: field.selected,
    type: field.target,
    parts: {
      edges: (edges) => page.edges(compileEdge(compilation, { read, type: objectAt(field.target, 'edges'), edges, page, costs })),
      pageInfo: (info) => compilePageInfo(compilation, { page, info, type: objectAt(field.target, 'pageInfo') }),
      totalCount: () => compileCount(compilation, read, field),
    },
  });
  return { sql: `(select ${columns.json('o')} from (select ${columns.columns} ${page.from()}) o)`, cost: page.cost(sumOf(costs)) };
}

interface EdgeAt {
  readonly read: ConnectionRead;
  readonly type: GraphQLObjectType;
  readonly edges: Selected;
  readonly page: ConnectionPage;
  readonly costs: Cost[];
}

function compileEdge(compilation: Compilation, { read, type, edges, page, costs }: EdgeAt) {
  const compileNode = (selected: Selected) => {
    const node = compilation.selectOn(read.type, page.row, selected.nodes);
    costs.push(node.cost);
    return node.columns.json(page.lateral(node.columns.columns));
  };
  return compileParts(compilation, { nodes: edges, type, parts: { cursor: () => page.cursor(), node: compileNode } });
}

function compilePageInfo(
  compilation: Compilation,
  { page, info, type }: { page: ConnectionPage; info: Selected; type: GraphQLObjectType },
): string {
  const columns = compileParts(compilation, {
    nodes: info,
    type,
    parts: {
      hasNextPage: () => page.hasNextPage(),
      hasPreviousPage: () => page.hasPreviousPage(),
      startCursor: () => page.startCursor(),
      endCursor: () => page.endCursor(),
    },
  });
  return `(select ${columns.json('o')} from (select ${columns.columns}) o)`;
}

/** All rows of the list that the viewer may see, on whatever page. */
function compileCount(compilation: Compilation, read: ConnectionRead, field: FieldAt): string {
  const row = compilation.alias();
  const condition = read.on(field.parent.row, row, fieldScope(compilation, field));
  return `(select count(*) ${visibleRows(compilation, { type: read.type, row, conditions: [condition] })})`;
}

interface Parts {
  readonly nodes: Selected;
  readonly type: GraphQLObjectType;
  readonly parts: Readonly<Record<string, (selected: Selected) => string>>;
}

function compileParts(compilation: Compilation, { nodes: { nodes }, type, parts }: Parts) {
  const compilePart = (selected: Selected): Member => {
    if (selected.name === '__typename') return { key: selected.key, sql: `${quoteText(type.name)}::text` };
    const part = parts[selected.name];
    if (!part) throw new Error(`"${type.name}.${selected.name}" is not a field that a connection has.`);
    return { key: selected.key, sql: part(selected) };
  };
  return objectColumns(selectFields(compilation, nodes, type).map(compilePart));
}

function objectAt(owner: GraphQLObjectType, name: string): GraphQLObjectType {
  const field = owner.getFields()[name];
  const type = field && getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`"${owner.name}.${name}" is no object.`);
  return type;
}
