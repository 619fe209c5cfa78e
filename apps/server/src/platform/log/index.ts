export { type Log, makeLog } from './log';
