export { enumOf } from './enum-of';
