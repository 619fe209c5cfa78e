// The part of Kongano's schema that the four queries use, for those who resolve field by field.
export const typeDefs = /* GraphQL */ `
  scalar DateTime
  type Query {
    needs(first: Int!, filter: NeedFilter, sort: NeedSort): NeedConnection!
    need(id: ID!): Need
    matches(first: Int!, ownerId: ID!): MatchConnection!
  }
  input NeedFilter { clusterId: ID }
  enum NeedSort { NEWEST COST }
  type NeedConnection { totalCount: Int! edges: [NeedEdge!]! }
  type NeedEdge { node: Need! }
  type MatchConnection { edges: [MatchEdge!]! }
  type MatchEdge { node: Match! }
  type Need {
    id: ID!
    number: Int!
    title: String!
    status: String!
    problem: String
    background: String
    tried: String
    trlMin: Int
    trlMax: Int
    costPerYear: Float
    publishedAt: DateTime
    organisation: Organisation
    author: Person
    thread: Thread
  }
  type Offer { id: ID! number: Int! title: String! organisation: Organisation }
  type Organisation { id: ID! name: String! kind: String! }
  type Person { id: ID! name: String! headline: String }
  type Thread { id: ID! lastNumber: Int! messages(last: Int!): [Message!]! }
  type Message { id: ID! number: Int! body: String! createdAt: DateTime! author: Person }
  type Match {
    id: ID!
    number: Int!
    status: String!
    score: Float!
    nextStep: String
    nextStepDue: String
    createdAt: DateTime!
    owner: Person
    need: Need
    offer: Offer
  }
`;
