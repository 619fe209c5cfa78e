export { isCrossSite } from './cross-site';
export { languageOf } from './language';
