import type { Compilation, Cost, FieldAt } from './compilation';
import { type ConnectionRange, connectionRange } from './connection-range';
import { orderText } from './key-set';
import { costOfList, firstRows } from './list-size';
import type { ConnectionRead } from './read-model';
import { fieldScope } from './scope';
import type { ObjectColumns } from './sql-text';
import { visibleRows } from './table-rows';

/**
 * The rows of one page and what is told about them, as one sub-select `p` of aggregates. Asking for a part adds its aggregate, so that
 * nothing is read that was not selected.
 */
export class ConnectionPage {
  /** Alias of a row of the page, for the selections on nodes. */
  readonly row: string;
  private readonly range: ConnectionRange;
  private readonly rows: string;
  private readonly laterals: string[] = [];
  private readonly aggregates = new Map<string, () => string>();
  private readsOneMore = false;

  constructor(
    private readonly compilation: Compilation,
    read: ConnectionRead,
    field: FieldAt,
  ) {
    const at = fieldScope(compilation, field);
    this.row = compilation.alias();
    this.range = connectionRange(compilation, read, { field, at });
    const conditions = [read.on(field.parent.row, this.row, at), ...this.range.conditions(this.row)];
    this.rows = visibleRows(compilation, { type: read.type, row: this.row, conditions });
  }

  /** Columns computed for every row of the page, by the alias they can be used with. */
  lateral(columns: string): string {
    const alias = this.compilation.alias();
    this.laterals.push(`lateral (select ${columns}) ${alias}`);
    return alias;
  }

  /** The list of edges. */
  edges(edge: ObjectColumns): string {
    const alias = this.lateral(edge.columns);
    return this.aggregate(alias, () => `coalesce(json_agg(${edge.item(alias)}${this.inOrder()})${this.onPage()}, '[]'::json)`);
  }

  /** The cursor of a row. */
  cursor(): string {
    return this.sealed(this.payload());
  }

  startCursor(): string {
    return this.sealed(`(${this.payloads()})[1]`);
  }

  endCursor(): string {
    return this.sealed(`(${this.payloads()})[cardinality(${this.payloads()})]`);
  }

  /** Towards the end that paging comes from there is more if a cursor was given: at least the cursor's own row. */
  hasNextPage(): string {
    return this.range.isBackward || this.range.hasBefore ? String(this.range.hasBefore) : this.hasMore();
  }

  hasPreviousPage(): string {
    return !this.range.isBackward || this.range.hasAfter ? String(this.range.hasAfter) : this.hasMore();
  }

  /** `from …` with the page, or nothing if no part of it was asked for. */
  from(): string {
    if (this.aggregates.size === 0) return '';
    const { keys, size } = this.range;
    const ordered = `select ${this.row}.* ${this.rows} order by ${orderText(keys, this.row)}`;
    const page = `(${firstRows(ordered, size, this.readsOneMore ? 1 : 0)}) ${this.row}`;
    const rows = this.isNumbered() ? `(select ${this.row}.*, row_number() over () "#" from ${page}) ${this.row}` : page;
    const aggregates = [...this.aggregates].map(([name, sql]) => `${sql()} ${name}`);
    return `from (select ${aggregates.join(', ')} from ${[rows, ...this.laterals].join(', ')}) p`;
  }

  /** Cost of the page, where a node costs `each` below itself. */
  cost(each: Cost): Cost {
    return this.aggregates.size === 0 ? () => 1 : costOfList(this.range.size, each);
  }

  private aggregate(name: string, sql: () => string): string {
    this.aggregates.set(name, sql);
    return `p.${name}`;
  }

  private hasMore(): string {
    this.readsOneMore = true;
    return `${this.aggregate('rows', () => 'count(*)')} > ${this.range.size.sql}`;
  }

  private payloads(): string {
    return this.aggregate('payloads', () => `array_agg(${this.payload()}${this.inOrder()})${this.onPage()}`);
  }

  private payload(): string {
    return `json_build_array(${this.range.keys.map((key) => `(${key.sql(this.row)})::text`).join(', ')})::text`;
  }

  private sealed(payload: string): string {
    return this.compilation.seal.seal(this.range.context, payload, this.compilation.parameters);
  }

  private isNumbered(): boolean {
    return this.readsOneMore || this.range.isBackward;
  }

  /** A page is read from the end that paging goes to, and given in the order itself. */
  private inOrder(): string {
    return this.range.isBackward ? ` order by ${this.row}."#" desc` : '';
  }

  /** Leaves out the one row more. */
  private onPage(): string {
    return this.readsOneMore ? ` filter (where ${this.row}."#" <= ${this.range.size.sql})` : '';
  }
}
