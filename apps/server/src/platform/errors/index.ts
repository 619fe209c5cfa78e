export { badInput, type ErrorCode, notAllowed, notFound, notSignedIn, Refusal, readingToken, reusedKey } from './errors';
