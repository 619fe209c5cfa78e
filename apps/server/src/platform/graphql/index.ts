export { enumOf } from './enum-of';
export { Language } from './language';
export { problem } from './problem';
export { Problem } from './problem.type';
