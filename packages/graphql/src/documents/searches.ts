// Made by `npm run codegen`; change its sources instead: apps/web/src/features/searches/searches.graphql.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type * as Types from '../schema-types';

type Exact<T> = { [K in keyof T]: T[K] };

export type SavedSearchLineFragment = { readonly __typename: 'SavedSearch', readonly id: string, readonly kind: Types.SearchKind, readonly name: string, readonly address: string, readonly seenAt: string };

export type SavedSearchesQueryVariables = Exact<{
  kind: Types.SearchKind;
}>;


export type SavedSearchesQuery = { readonly savedSearches: ReadonlyArray<{ readonly __typename: 'SavedSearch', readonly id: string, readonly kind: Types.SearchKind, readonly name: string, readonly address: string, readonly seenAt: string }> };

export type NewNeedCountQueryVariables = Exact<{
  filter: Types.NeedFilter;
}>;


export type NewNeedCountQuery = { readonly needs: { readonly __typename: 'NeedConnection', readonly totalCount: number } };

export type NewOfferCountQueryVariables = Exact<{
  filter: Types.OfferFilter;
}>;


export type NewOfferCountQuery = { readonly offers: { readonly __typename: 'OfferConnection', readonly totalCount: number } };

export type SaveSearchMutationVariables = Exact<{
  id: string;
  input: Types.SavedSearchInput;
}>;


export type SaveSearchMutation = { readonly saveSearch: { readonly __typename: 'SavedSearchPayload', readonly search: { readonly __typename: 'SavedSearch', readonly id: string, readonly kind: Types.SearchKind, readonly name: string, readonly address: string, readonly seenAt: string } | null, readonly problems: ReadonlyArray<{ readonly __typename: 'Problem', readonly code: string, readonly field: string | null, readonly message: string }> } };

export type RemoveSearchMutationVariables = Exact<{
  id: string;
}>;


export type RemoveSearchMutation = { readonly removeSearch: { readonly __typename: 'SavedSearchPayload', readonly problems: ReadonlyArray<{ readonly __typename: 'Problem', readonly code: string, readonly field: string | null, readonly message: string }> } };

export type MarkSearchSeenMutationVariables = Exact<{
  id: string;
}>;


export type MarkSearchSeenMutation = { readonly markSearchSeen: { readonly __typename: 'SavedSearchPayload', readonly search: { readonly __typename: 'SavedSearch', readonly id: string, readonly kind: Types.SearchKind, readonly name: string, readonly address: string, readonly seenAt: string } | null, readonly problems: ReadonlyArray<{ readonly __typename: 'Problem', readonly code: string, readonly field: string | null, readonly message: string }> } };

const fragmentSavedSearchLine = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedSearchLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedSearch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}};

export const SavedSearchesDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedSearches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedSearches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedSearchLine"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, fragmentSavedSearchLine], hash: '6624a7aa73d8a5a17aa746ee9cd2fd0874271350e27fdcd2cf0509ddbba1c9e0' } as unknown as TypedDocumentNode<SavedSearchesQuery, SavedSearchesQueryVariables>;

export const NewNeedCountDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewNeedCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}], hash: '124f18dede154953c555044eef15f0008f4d72875dd620312333e3cffcc0dbb4' } as unknown as TypedDocumentNode<NewNeedCountQuery, NewNeedCountQueryVariables>;

export const NewOfferCountDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewOfferCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}], hash: '7f6e0240c2a0cd266b65885d3f74b58076bc53931a3a6803040d333dcaf29d23' } as unknown as TypedDocumentNode<NewOfferCountQuery, NewOfferCountQueryVariables>;

export const SaveSearchDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavedSearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedSearchLine"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, fragmentSavedSearchLine], hash: 'c5bc458c3efbda5644e7746d4b710e6662dc557305485147d08553a4b8f0f871' } as unknown as TypedDocumentNode<SaveSearchMutation, SaveSearchMutationVariables>;

export const RemoveSearchDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}], hash: 'ccaaf3552bb980cfb60ac2845a476242fe6a49bfe15dd0fe09fb16ab2aff8e3b' } as unknown as TypedDocumentNode<RemoveSearchMutation, RemoveSearchMutationVariables>;

export const MarkSearchSeenDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkSearchSeen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markSearchSeen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedSearchLine"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, fragmentSavedSearchLine], hash: 'de5994c7ba7b147aab0ff10b534e84fe3e55ee410cd35dcee80483e230c377e9' } as unknown as TypedDocumentNode<MarkSearchSeenMutation, MarkSearchSeenMutationVariables>;
