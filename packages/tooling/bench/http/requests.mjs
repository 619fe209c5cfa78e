// What is sent: for each subject and work a list of requests, which the driver sends in turn.
import { texts } from './queries.mjs';

/** `{ path, headers, body }` for each need, cluster or broker that was chosen. */
export function requestsOf(subject, work, data) {
  return variablesOf(work, data).map(({ variables, cookie }) => ({
    path: subject === 'limit' ? `/${work}` : '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...(subject === 'kongano' && { cookie }) },
    body: JSON.stringify(
      subject === 'limit'
        ? { variables }
        : { query: texts[subject][work], variables: subject === 'kongano' ? ownVariables(variables) : variables },
    ),
  }));
}

function variablesOf(work, { needs, clusters, brokers, viewer }) {
  switch (work) {
    case 'feed':
      return [{ variables: {}, cookie: viewer }];
    case 'detail':
      return needs.map((id) => ({ variables: { id }, cookie: viewer }));
    case 'list':
      return clusters.map((clusterId) => ({ variables: { clusterId }, cookie: viewer }));
    default:
      return brokers.map(({ id, cookie }) => ({ variables: { personId: id }, cookie }));
  }
}

// Kongano knows from the session who asks.
const ownVariables = ({ personId, ...others }) => others;
