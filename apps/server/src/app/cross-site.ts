export { isCrossSite } from '../platform/http';
