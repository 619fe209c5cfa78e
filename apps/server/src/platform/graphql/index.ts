export { enumOf } from './enum-of';
export { problem } from './problem';
export { Problem } from './problem.type';
