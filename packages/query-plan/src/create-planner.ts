import { type FragmentDefinitionNode, Kind, OperationTypeNode } from 'graphql';
import { type Compilation, free } from './compilation';
import { type CompiledPlan, compilePlan, type PlanBase, valuesOf } from './compile';
import { type Complete, createComplete, leaveAsItIs } from './complete';
import { createCursorSeal, hex, utf8 } from './cursor';
import { Identities, PlanCache } from './plan-cache';
import type { OperationPlan, Planner, PlannerOptions, RowsPlan, Variables } from './planner';
import { type Shape, shapeOfVariables } from './shape';
import { quoteName } from './sql-text';
import { keyedTableOf, visibleRows } from './table-rows';

const MAX_FIRST = 100;
const MAX_COST = 5000;
const MAX_DOCUMENTS = 1000;
const MAX_PLANS_PER_DOCUMENT = 50;

type OperationRequest = Parameters<Planner['planOperation']>[0];
type RowsRequest = Parameters<Planner['planRows']>[0];

/** A planner for one schema and what it is read from. Check the read model once with {@link checkReadModel}. */
export function createPlanner(options: PlannerOptions): Planner {
  const { schema, maxCost = MAX_COST } = options;
  const base = planBase(options);
  const plans = new PlanCache<CompletedPlan>({
    documents: options.maxDocuments ?? MAX_DOCUMENTS,
    plansPerDocument: options.maxPlansPerDocument ?? MAX_PLANS_PER_DOCUMENT,
  });
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
      const key = { document: `${identities.of(document)} ${identities.of(operation)}`, shape: `${scope} ${shape}` };
      const plan = plans.getOrMake(key, () => compileOperation(base, request));
      return operationPlan(plan, request, maxCost);
    },
    planRows(request) {
      const { fieldNodes, type, scope, variables, variableTypes } = request;
      const nodes = fieldNodes.map((node) => identities.of(node)).join(',');
      const key = { document: `rows ${nodes} ${type}`, shape: `${scope} ${shapeOf(variableTypes, variables)}` };
      return rowsPlan(
        plans.getOrMake(key, () => compileRows(base, request)),
        maxCost,
      );
    },
  };
}

function planBase({
  schema,
  model,
  sha256,
  cursorSecret,
  maxFirst = MAX_FIRST,
  maxCost = MAX_COST,
  namesStatements = true,
}: PlannerOptions): PlanBase {
  const hash = (text: string) => hex(sha256(utf8(text)));
  return { schema, model, maxFirst, maxCost, namesStatements, seal: createCursorSeal(cursorSecret, sha256), hash };
}

function operationPlan(plan: CompletedPlan, { variables }: OperationRequest, maxCost: number): OperationPlan {
  return {
    coverage: plan.coverage,
    statement: plan.statement,
    cost: plan.cost(variables),
    values: (request) => valuesOf(plan, { ...request, keys: [] }, maxCost),
    complete: plan.complete,
  };
}

function rowsPlan(plan: CompiledPlan, maxCost: number): RowsPlan {
  return { statement: plan.statement, values: (request) => valuesOf(plan, request, maxCost) };
}

/** A plan with what is still to do to its answer. */
interface CompletedPlan extends CompiledPlan {
  readonly complete: Complete;
}

function compileOperation(base: PlanBase, { document, operation, scope, variables }: OperationRequest): CompletedPlan {
  const type = base.schema.getQueryType();
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const build = (compilation: Compilation) => {
    if (operation.operation !== OperationTypeNode.QUERY || !type) return leftAlone(compilation);
    const { columns, cost, isEmpty } = compilation.selectRow({ type, row: '', reads: base.model.query }, [operation]);
    return { text: `select ${columns.json('o')}::text "data" from (select ${columns.columns}) o`, cost, isEmpty };
  };
  const plan = compilePlan(base, { fragments, variables, scope, build });
  const context = { schema: base.schema, fragments, variables };
  const complete = type && plan.expectsNull ? createComplete(context, { type, node: operation, isMarked: plan.isMarked }) : leaveAsItIs;
  return { ...plan, complete };
}

function leftAlone(compilation: Compilation) {
  compilation.leaveToResolver();
  return { text: `select '{}' "data"`, cost: free, isEmpty: true };
}

function compileRows(base: PlanBase, { fieldNodes, fragments, type, scope, variables }: RowsRequest): CompletedPlan {
  const build = (compilation: Compilation) => {
    const { key: column, keyType } = keyedTableOf(compilation, type);
    const row = compilation.alias();
    const key = `${row}.${quoteName(column)}`;
    const keys = compilation.parameters.place('keys', `${keyType}[]`, (request) => request.keys);
    const { columns, cost, isEmpty } = compilation.selectOn(type, row, fieldNodes);
    const rows = visibleRows(compilation, { type, row, conditions: [`${key} = any(${keys})`] });
    const text = `select ${key}::text "key", ${columns.json('o')}::text "data" from (select ${row}.* ${rows}) ${row}, lateral (select ${columns.columns}) o`;
    return { text, cost: (given: Variables) => 1 + cost(given), isEmpty };
  };
  return { ...compilePlan(base, { fragments, variables, scope, build, isFinishedElsewhere: true }), complete: leaveAsItIs };
}
