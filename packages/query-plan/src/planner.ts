import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { ReadModel } from './read-model';

export type Variables = Readonly<Record<string, unknown>>;
/** Values of the viewer that predicates ask for by name. A name that is asked for and not there is a fault; give null for "none". */
export type ViewerValues = Readonly<Record<string, unknown>>;

export interface PlannerOptions {
  readonly schema: GraphQLSchema;
  readonly model: ReadModel;
  /** Largest `first`/`last`; a larger one is refused. Default 100. */
  readonly maxFirst?: number;
  /** Largest cost of one operation in nodes: the product of list sizes down to each object, added up. Default 5000. */
  readonly maxCost?: number;
  /** Documents whose plans are kept (least recently used goes first). Default 1000. */
  readonly maxDocuments?: number;
  /** Plans kept of one document: of its scopes and shapes of variables. Default 50. */
  readonly maxPlansPerDocument?: number;
  /** Whether statements get names, so that connections keep them prepared. Default true; a pooler that hands each transaction to another connection may want false. */
  readonly namesStatements?: boolean;
  /** Secret that authenticates cursors. Cursors stay valid as long as it does. */
  readonly cursorSecret: string;
  /** SHA-256 of the runtime, since this package imports none: `(data) => createHash('sha256').update(data).digest()`. */
  readonly sha256: (data: Uint8Array) => Uint8Array;
}

/** A prepared statement: its name is a hash of its text, absent where statements are not named. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
}

/** The `data` of a response as JSON text, and what was wrong with it. */
export interface CompletedData {
  readonly text: string;
  readonly errors: readonly GraphQLError[];
}

export interface OperationPlan {
  /** `whole`: the statement's answer is the `data` of the response; `partial`: some fields are left to resolvers; `none`: nothing is planned. */
  readonly coverage: 'whole' | 'partial' | 'none';
  /** Gives one row of one column: the JSON text. */
  readonly statement: Statement;
  /** Nodes the operation may read at most, with the list sizes of this request. */
  readonly cost: number;
  /** Parameter values of one request. Throws {@link PlanRefusal} for a bad argument (first too large, a cursor that was tampered with) and for a cost above the limit. */
  values(request: { readonly variables: Variables; readonly viewer: ViewerValues }): readonly unknown[];
  /** What the statement gave (of a `whole` plan) with the schema's non-null marks applied; the errors say where a null was that must not be. */
  complete(text: string): CompletedData;
}

/** Rows of one type by key, for payloads of mutations, events, and rows a resolver found: gives rows of two columns, the key as text and the JSON text, in no order. */
export interface RowsPlan {
  readonly statement: Statement;
  /** Throws {@link PlanRefusal} like {@link OperationPlan.values}. */
  values(request: { readonly keys: readonly string[]; readonly variables: Variables; readonly viewer: ViewerValues }): readonly unknown[];
}

export interface Planner {
  /** Plans a query operation that was validated. `variables` are already coerced (defaults in). Throws no {@link PlanRefusal}; `values` does. */
  planOperation(request: {
    readonly document: DocumentNode;
    readonly operation: OperationDefinitionNode;
    readonly variables: Variables;
    readonly scope: string;
  }): OperationPlan;
  /** Plans the selections of `fieldNodes` (one field, all its occurrences) on rows of `type`, found by key and seen only if the row rule says so. */
  planRows(request: {
    readonly fieldNodes: readonly FieldNode[];
    readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
    readonly type: string;
    readonly variables: Variables;
    readonly variableTypes: OperationDefinitionNode['variableDefinitions'];
    readonly scope: string;
  }): RowsPlan;
}
