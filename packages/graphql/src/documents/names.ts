// Made by `npm run codegen`; change its sources instead: apps/web/src/features/names/names.graphql.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

type Exact<T> = { [K in keyof T]: T[K] };

export type PostingNamesQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type PostingNamesQuery = { readonly postingNames: { readonly __typename: 'PostingNames', readonly organisations: ReadonlyArray<string>, readonly people: ReadonlyArray<string>, readonly places: ReadonlyArray<string> } };

export const PostingNamesDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostingNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postingNames"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}], hash: '028b28e7f556feafd79f4ee2da925053af6aced7e05f73810419195871db5cd0' } as unknown as TypedDocumentNode<PostingNamesQuery, PostingNamesQueryVariables>;
