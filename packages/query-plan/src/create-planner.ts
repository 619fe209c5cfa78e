import { type FragmentDefinitionNode, isObjectType, Kind, OperationTypeNode } from 'graphql';
import { type Compilation, free } from './compilation';
import { type CompiledPlan, compilePlan, type PlanBase, valuesOf } from './compile';
import { createCursorSeal, hex, utf8 } from './cursor';
import { Identities, PlanCache } from './plan-cache';
import type { OperationPlan, Planner, PlannerOptions, RowsPlan, Variables } from './planner';
import { type Shape, shapeOfVariables } from './shape';
import { quoteName } from './sql-text';
import { tableOf, visibleRows } from './table-rows';

const MAX_FIRST = 100;
const MAX_COST = 5000;
const MAX_PLANS = 1000;

type OperationRequest = Parameters<Planner['planOperation']>[0];
type RowsRequest = Parameters<Planner['planRows']>[0];

/** A planner for one schema and what it is read from. Check the read model once with {@link checkReadModel}. */
export function createPlanner(options: PlannerOptions): Planner {
  const { schema, model, sha256, cursorSecret, maxFirst = MAX_FIRST, maxCost = MAX_COST, maxPlans = MAX_PLANS } = options;
  const hash = (text: string) => hex(sha256(utf8(text)));
  const base: PlanBase = { schema, model, maxFirst, maxCost, seal: createCursorSeal(cursorSecret, sha256), hash };
  const plans = new PlanCache<CompiledPlan>(maxPlans);
  const identities = new Identities();
  const shapes = new WeakMap<object, Shape>();
  const shapeOf = (definitions: RowsRequest['variableTypes'], variables: RowsRequest['variables']) => {
    if (!definitions?.length) return '';
    const shape = shapes.get(definitions) ?? shapeOfVariables(schema, definitions);
    shapes.set(definitions, shape);
    return shape(variables);
  };
  return {
    planOperation(request) {
      const { document, operation, scope, variables } = request;
      const shape = shapeOf(operation.variableDefinitions, variables);
      const key = `${identities.of(document)} ${identities.of(operation)} ${scope} ${shape}`;
      const plan = plans.getOrMake(key, () => compileOperation(base, request));
      return operationPlan(plan, request, maxCost);
    },
    planRows(request) {
      const { fieldNodes, type, scope, variables, variableTypes } = request;
      const nodes = fieldNodes.map((node) => identities.of(node)).join(',');
      const key = `rows ${nodes} ${type} ${scope} ${shapeOf(variableTypes, variables)}`;
      return rowsPlan(
        plans.getOrMake(key, () => compileRows(base, request)),
        maxCost,
      );
    },
  };
}

function operationPlan(plan: CompiledPlan, { variables }: OperationRequest, maxCost: number): OperationPlan {
  return {
    coverage: plan.coverage,
    statement: plan.statement,
    cost: plan.cost(variables),
    values: (request) => valuesOf(plan, { ...request, keys: [] }, maxCost),
  };
}

function rowsPlan(plan: CompiledPlan, maxCost: number): RowsPlan {
  return { statement: plan.statement, values: (request) => valuesOf(plan, request, maxCost) };
}

function compileOperation(base: PlanBase, { document, operation, scope, variables }: OperationRequest): CompiledPlan {
  const type = base.schema.getQueryType();
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const build = (compilation: Compilation) => {
    if (operation.operation !== OperationTypeNode.QUERY || !type) return leftAlone(compilation);
    const { columns, cost, isEmpty } = compilation.selectRow({ type, row: '', reads: base.model.query }, [operation]);
    return { text: `select ${columns.json('o')}::text "data" from (select ${columns.columns}) o`, cost, isEmpty };
  };
  return compilePlan(base, { fragments, variables, scope, build });
}

function leftAlone(compilation: Compilation) {
  compilation.leaveToResolver();
  return { text: `select '{}' "data"`, cost: free, isEmpty: true };
}

function compileRows(base: PlanBase, { fieldNodes, fragments, type: name, scope, variables }: RowsRequest): CompiledPlan {
  const type = base.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The schema has no object type "${name}".`);
  const build = (compilation: Compilation) => {
    const table = tableOf(compilation, name);
    const row = compilation.alias();
    const key = `${row}.${quoteName(table.key)}`;
    const keys = compilation.parameters.place('keys', `${table.keyType}[]`, (request) => request.keys);
    const { columns, cost, isEmpty } = compilation.selectRow({ type, row, reads: table.fields }, fieldNodes);
    const rows = visibleRows(compilation, { table, row, conditions: [`${key} = any(${keys})`] });
    const text = `select ${key}::text "key", ${columns.json('o')}::text "data" from (select ${row}.* ${rows}) ${row}, lateral (select ${columns.columns}) o`;
    return { text, cost: (given: Variables) => 1 + cost(given), isEmpty };
  };
  return compilePlan(base, { fragments, variables, scope, build });
}
