/** PostgreSQL cuts names after 63 bytes, and refuses more than 1664 columns. */
const LONGEST_NAME = 63;
const MOST_COLUMNS = 1600;

/** One member of a JSON object: its key and the SQL of its value. */
export interface Member {
  readonly key: string;
  readonly sql: string;
}

/** A JSON object as the columns of a sub-select. */
export interface ObjectColumns {
  /** What stands between `select` and `from`. */
  readonly columns: string;
  /** The object as JSON, where the sub-select is called `row`. */
  json(row: string): string;
  /** The same as the operand of json_agg, which makes objects of rows by itself. */
  item(row: string): string;
}

export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** Conditions joined by `and`; those that always hold are left out. */
export const allOf = (conditions: readonly string[]): string =>
  conditions
    .filter((each) => each !== '' && each !== 'true')
    .map((each) => `(${each})`)
    .join(' and ') || 'true';

/** row_to_json over named columns is the fastest form; objects that do not fit into columns are put together from text. */
export function objectColumns(members: readonly Member[]): ObjectColumns {
  const fits = members.length > 0 && members.length <= MOST_COLUMNS && members.every(({ key }) => key.length <= LONGEST_NAME);
  if (!fits) return { columns: `${assembled(members)} "json"`, json: (row) => `${row}."json"`, item: (row) => `${row}."json"` };
  const columns = members.map(({ key, sql }) => `${sql} ${quoteName(key)}`).join(', ');
  return { columns, json: (row) => `row_to_json(${row})`, item: (row) => row };
}

function assembled(members: readonly Member[]): string {
  if (members.length === 0) return `'{}'::json`;
  const texts = members.map(({ key, sql }) => `${quoteText(`${JSON.stringify(key)}:`)} || coalesce(to_json(${sql})::text, 'null')`);
  return `('{' || array_to_string(array[${texts.join(', ')}], ',') || '}')::json`;
}
