import type { ReactElement, ReactNode } from 'react';
import { classNames } from '../lib/class-names';

export interface Column<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** The row's name: a row header, and the title of the card on phones. */
  isTitle?: boolean;
  /** Left out of the cards on phones. */
  wideOnly?: boolean;
}

export interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Marks one row: the one that is open beside the table. */
  currentKey?: string;
}

// On phones the parts are laid out as blocks, which takes away what they are to screen readers; these give it back.
const asTable = { role: 'table' };
const asRows = { role: 'rowgroup' };
const asRow = { role: 'row' };
const asTitle = { role: 'rowheader' };
const asCell = { role: 'cell' };

/** Rows and columns where there is room; on phones each row is a card with the headers as labels. */
export function Table<Row>({ caption, columns, rows, rowKey, currentKey }: TableProps<Row>): ReactElement {
  return (
    <table {...asTable} className="block w-full md:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-b border-line text-sm text-muted">
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={classNames('px-3 py-2 font-semibold', column.align === 'end' ? 'text-end' : 'text-start')}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...asRows} className="block divide-y divide-line md:table-row-group">
        {rows.map((row) => (
          <tr
            {...asRow}
            key={rowKey(row)}
            aria-current={rowKey(row) === currentKey || undefined}
            className="block py-2 hover:bg-sunken aria-current:bg-accent-soft md:table-row md:py-0"
          >
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }): ReactElement {
  const place = classNames(
    'px-3 py-1 text-start align-top md:table-cell md:py-2.5',
    column.align === 'end' && 'tabular-nums md:text-end',
    column.wideOnly ? 'hidden' : column.isTitle ? 'block' : 'flex gap-3',
  );
  if (column.isTitle) {
    return (
      <th {...asTitle} scope="row" className={`${place} font-semibold`}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td {...asCell} className={place}>
      <span aria-hidden="true" className="w-28 shrink-0 text-sm text-muted md:hidden">
        {column.header}
      </span>
      <span className="min-w-0">{column.cell(row)}</span>
    </td>
  );
}
