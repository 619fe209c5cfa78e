export { checkIds, isUuid } from './ids';
