/** A term is found by its code, by any part of a title in either language, or by a title spelled nearly so. `text` is a parameter. */
export const matchesTerm = (term: string, text: string): string =>
  `(${term}.search_text like '%' || translate(lower(${text}), '%_\\', '') || '%' or lower(${text}) <% ${term}.search_text)`;

/** The join of a code to its term: `termOf('SECTOR', 'need.sector_code')`. */
export const termOf = (scheme: 'SECTOR' | 'FIELD' | 'REGION' | 'COUNCIL', code: (row: string) => string) => (row: string, term: string) =>
  `${term}.scheme = '${scheme}' and ${term}.code = ${code(row)}`;

/** Codes of a term and of everything below it, as the operand of `in`: a section of ISIC covers its classes. `code` is a parameter. */
export const codesUnder = (scheme: 'SECTOR' | 'FIELD', code: string): string =>
  `(with recursive below(code) as (select ${code} union all select t.code from below b join term t on t.scheme = '${scheme}' and t.parent_code = b.code) select code from below)`;
