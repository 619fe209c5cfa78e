import type { Planner } from '@kongano/query-plan';
import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { type Actor, scopeOf, viewerValues } from '../session';
import { markPlanned, type PlannedValue } from './planned-value';
import type { Statements } from './statements';

/** Rows by key for one request: what payloads and resolvers point to is read with the caller's own row rules, one statement per selection. */
export class Rows {
  readonly #loaders = new Map<string, DataLoader<string, PlannedValue | null>>();
  readonly #names = new Map<FieldNode, number>();

  constructor(
    private readonly planner: Planner,
    private readonly statements: Statements,
    private readonly actor: Actor,
  ) {}

  /** The row's selected fields, or null when there is none that the caller may see. */
  load(type: string, key: string, info: GraphQLResolveInfo): Promise<PlannedValue | null> {
    const occurrence = this.#nameOf(info.fieldNodes);
    const known = this.#loaders.get(occurrence);
    if (known) return known.load(key);
    const loader = new DataLoader<string, PlannedValue | null>((keys) => this.#read(type, keys, info), { maxBatchSize: 100, cache: false });
    this.#loaders.set(occurrence, loader);
    return loader.load(key);
  }

  /** One for each selection: the same field of a fragment may be asked for with more beside it elsewhere. */
  #nameOf(nodes: readonly FieldNode[]): string {
    for (const node of nodes) if (!this.#names.has(node)) this.#names.set(node, this.#names.size);
    return nodes.map((node) => this.#names.get(node)).join();
  }

  async #read(type: string, keys: readonly string[], info: GraphQLResolveInfo): Promise<(PlannedValue | null)[]> {
    const plan = this.planner.planRows({
      fieldNodes: info.fieldNodes,
      fragments: info.fragments,
      type,
      variables: info.variableValues,
      variableTypes: info.operation.variableDefinitions,
      scope: scopeOf(this.actor),
    });
    const values = plan.values({ keys, variables: info.variableValues, viewer: viewerValues(this.actor) });
    const operation = info.operation.name?.value ?? 'unnamed';
    const rows = await this.statements.run<[string, string]>(plan.statement, values, operation);
    const byKey = new Map(rows.map(([key, json]): [string, PlannedValue] => [key, markPlanned(JSON.parse(json))]));
    return keys.map((key) => byKey.get(key) ?? null);
  }
}
