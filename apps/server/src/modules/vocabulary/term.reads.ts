import type { Read } from '../../platform/reading';
import { Term } from './term.type';

/** How a list of terms is read whose codes stand in a column of texts, in the order of the vocabulary. */
export const termsOf = (scheme: 'SECTOR' | 'FIELD', codes: (row: string) => string): Read => ({
  read: 'many',
  type: () => Term,
  on: (row, term) => `${term}.scheme = '${scheme}' and ${term}.code = any(${codes(row)})`,
  orderBy: () => [
    { sql: (term) => `${term}.position`, cast: 'int', direction: 'asc' },
    { sql: (term) => `${term}.code`, cast: 'text', direction: 'asc' },
  ],
  limit: 5,
});
