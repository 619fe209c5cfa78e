export { Access, type AccessRule, administrators, anyone, checkAccess, signedIn, staff, undeclaredAccess } from './access';
export { connectionOf, PageArgs } from './connection';
export { markPlanned } from './planned-value';
export { prepareSchema } from './prepare-schema';
export { type CollectedReads, collectReads } from './read-model';
export { byText, newestFirst, planned, type Read, ReadFrom, ReadFromQuery, Reads } from './reads';
export { Rows } from './rows';
export { DateScalar, DateTimeScalar, ShillingsScalar } from './scalars';
