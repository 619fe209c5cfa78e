import { Pool, types } from 'pg';
import { poolSize } from '../settings.mjs';

types.setTypeParser(types.builtins.INT8, Number);
types.setTypeParser(types.builtins.DATE, (text) => text);

/** The pool of a peer that writes its own SQL. */
export const openPool = () => new Pool({ connectionString: process.env.DATABASE_URL, max: poolSize, options: '-c timezone=UTC' });
