/** Rows of a CSV file (RFC 4180, one header line) as records by column name. Throws where a row has another number of cells. */
export function readCsv(text) {
  const [header, ...rows] = cellsOf(text.trim());
  return rows.map((cells, index) => {
    if (cells.length !== header.length) throw new Error(`row ${index + 2} has ${cells.length} cells, not ${header.length}`);
    return Object.fromEntries(header.map((name, column) => [name, cells[column]]));
  });
}

function cellsOf(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows;
}
