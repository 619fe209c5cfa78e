import { Foundation1795478400000 } from './1795478400000-foundation';

/** Every migration, oldest first. Append only: one that ran anywhere is never changed. */
export const migrations = [Foundation1795478400000] as const;
