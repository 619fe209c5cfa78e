export { type TrustedOperation, trustedOperation, trustedOperations } from './trusted-operations';
