export { badInput, type ErrorCode, notAllowed, notFound, notSignedIn, Refusal, reusedKey } from './errors';
