// Made by `npm run codegen`; change its sources instead: apps/web/src/features/notifications/notifications.graphql.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type * as Types from '../schema-types';

type Exact<T> = { [K in keyof T]: T[K] };

export type NotificationsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationsWaitingQuery = { readonly waiting: ReadonlyArray<{ readonly __typename: 'WaitingItem', readonly kind: Types.WaitingKind, readonly subjectKind: Types.SubjectKind, readonly subjectId: string, readonly title: string, readonly detail: string | null, readonly dueAt: string | null, readonly since: string, readonly count: number | null }> };

export type NotificationsOwnFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationsOwnFiguresQuery = { readonly needs: { readonly __typename: 'NeedConnection', readonly totalCount: number }, readonly offers: { readonly __typename: 'OfferConnection', readonly totalCount: number } };

export type NotificationsStaffFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationsStaffFiguresQuery = { readonly figures: { readonly __typename: 'Figures', readonly publishedNeeds: number, readonly publishedOffers: number, readonly introducedMatches: number, readonly firms: number, readonly institutions: number, readonly clusters: number } };

export const NotificationsWaitingDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationsWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}], hash: '7f6e22593c3234cfb2340f3d4fef62034309f3bd44e1a0d7d1bbec6a31d9ffa9' } as unknown as TypedDocumentNode<NotificationsWaitingQuery, NotificationsWaitingQueryVariables>;

export const NotificationsOwnFiguresDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationsOwnFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}], hash: '1fd79a7f58a06ea3581321abdf400b8e82abaf7dda22b991526180532f649438' } as unknown as TypedDocumentNode<NotificationsOwnFiguresQuery, NotificationsOwnFiguresQueryVariables>;

export const NotificationsStaffFiguresDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationsStaffFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOffers"}},{"kind":"Field","name":{"kind":"Name","value":"introducedMatches"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"institutions"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}], hash: '394818163f3ddbfadabb3ca538a4873ff52b5b8ace5ecaea86087f94bbd19cad' } as unknown as TypedDocumentNode<NotificationsStaffFiguresQuery, NotificationsStaffFiguresQueryVariables>;
