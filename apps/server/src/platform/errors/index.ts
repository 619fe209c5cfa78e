export { badInput, type ErrorCode, notAllowed, notFound, notSignedIn, Refusal, reusedKey, tooComplex } from './errors';
