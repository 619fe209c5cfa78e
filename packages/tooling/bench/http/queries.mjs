// The four queries, as Kongano's web could send them, and as each peer takes them.
const message = '{ id number body createdAt author { id name } }';
const organisation = '{ id name kind }';
const side = `{ id number title organisation ${organisation} }`;
const caseFields = `id number status score nextStep nextStepDue createdAt owner { id name } need ${side} offer ${side}`;
const feedFields = 'id number title status problem publishedAt organisation { id name } author { id name }';
const detailFields = `id number title problem background tried status trlMin trlMax publishedAt organisation ${organisation} author { id name headline }`;
const lineFields = 'id number title status costPerYear publishedAt organisation { id name }';
const thread = (last) => `thread { id lastNumber messages(last: ${last}) ${message} }`;

const needs = {
  feed: `query Feed { needs(first: 20, sort: NEWEST) { edges { node { ${feedFields} ${thread(3)} } } } }`,
  detail: `query Detail($id: ID!) { need(id: $id) { ${detailFields} ${thread(50)} } }`,
  list: `query List($clusterId: ID!) { needs(first: 50, filter: { clusterId: $clusterId }, sort: COST) { totalCount edges { node { ${lineFields} } } } }`,
};
const konganoTexts = { ...needs, desk: `query Desk { matches(first: 50, filter: { mine: true }) { edges { node { ${caseFields} } } } }` };
const resolverTexts = {
  ...needs,
  desk: `query Desk($personId: ID!) { matches(first: 50, ownerId: $personId) { edges { node { ${caseFields} } } } }`,
};

// PostGraphile counts from the beginning only: the last messages are its first in the other order.
const last = (count) => `thread { id lastNumber messages(first: ${count}, orderBy: NUMBER_DESC) ${message} }`;
const rowIds = (text) => text.replaceAll(/\bid\b(?!:)/g, 'id: rowId');
const postgraphileTexts = {
  feed: `query Feed { allNeedsList(first: 20, orderBy: [LISTED_AT_DESC, PRIMARY_KEY_DESC]) ${rowIds(`{ ${feedFields} ${last(3)} }`)} }`,
  detail: `query Detail($id: UUID!) { needByRowId(rowId: $id) ${rowIds(`{ ${detailFields} ${last(50)} }`)} }`,
  list: `query List($clusterId: UUID!) { allNeeds(first: 50, condition: { clusterId: $clusterId }, orderBy: [COST_RANK_DESC, PRIMARY_KEY_DESC]) { totalCount nodes ${rowIds(`{ ${lineFields} }`)} } }`,
  desk: `query Desk($personId: UUID!) { allMatchesList(first: 50, condition: { ownerId: $personId }, orderBy: [CREATED_AT_DESC, PRIMARY_KEY_DESC]) ${rowIds(`{ ${caseFields} }`)} }`,
};

/** GraphQL text by subject and work; the limit has a route for each work instead. */
export const texts = { kongano: konganoTexts, postgraphile: postgraphileTexts, mercurius: resolverTexts, 'graphql-yoga': resolverTexts };
