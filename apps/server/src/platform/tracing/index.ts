export { exportTraces } from './export-traces';
export { traced, withinTraceOf } from './tracing';
