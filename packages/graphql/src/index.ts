export type { TypedDocumentNode } from '@graphql-typed-document-node/core';
export { type TrustedOperation, trustedOperation, trustedOperations } from './trusted-operations';
