import type { IncomingHttpHeaders } from 'node:http';
import type { Language } from '@kongano/domain';
import { getOperationAST, OperationTypeNode } from 'graphql';
import { SessionStatements } from '../platform/reading';
import type { Actor, LikelyActor, SessionReader } from '../platform/session';
import { admit, isRecord, type OperationsMode } from './admission';
import { type Answer, answerToFault, publicAnswer, responseText } from './answers';
import { languageOf, makeCall } from './call';
import { type ContextParts, makeContext } from './context';
import { type Documents, hashOfText } from './documents';
import { answerFrom, type Execution, type ExecutorParts } from './executor';
import { tellOpened } from './opened';
import { checkRootFields, coerceVariables, inSpan, nameOf, planQuery } from './plan-query';
import { rootFields } from './root-fields';

interface DirectReadsParts extends ExecutorParts, ContextParts {
  readonly documents: Documents;
  readonly sessions: SessionReader;
  readonly operations: OperationsMode;
}

interface DirectRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

export interface DirectAnswer {
  readonly contentType: string;
  readonly body: string;
}

type ReadyQuery = Execution & ReturnType<typeof planQuery>;

const json = 'application/json; charset=utf-8';
const graphql = 'application/graphql-response+json; charset=utf-8';

/** What browsers, Apollo Client and plain programs say they accept, and what they get. */
const contentTypes: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, json],
  ['*/*', json],
  ['application/json', json],
  ['application/graphql-response+json', graphql],
  ['application/graphql-response+json,application/json;q=0.9', graphql],
]);

/**
 * Answers the plain case with one statement: a query that was validated before, of a visitor or of somebody whose session was read before. The statement reads
 * the session again with the data, and what it gave is thrown away unless the session still says the same. Null for everything else, refusals too: the long
 * way, through Apollo, decides on them.
 */
export class DirectReads {
  readonly #statements: SessionStatements;

  constructor(private readonly parts: DirectReadsParts) {
    this.#statements = new SessionStatements((parameter) => parts.sessions.sessionText(parameter));
  }

  async answer(request: DirectRequest): Promise<DirectAnswer | null> {
    const { headers } = request;
    const contentType = contentTypes.get(headers.accept);
    const language = languageOf(headers);
    const likely = contentType ? this.parts.sessions.likelyActor(headers, language) : null;
    const query = likely && this.#ready(request, likely.actor);
    if (!contentType || !query) return null;
    const answer = await this.#answerTo(query, { likely, language });
    return answer && { contentType, body: responseText(answer) };
  }

  /** Null where anything about the request is not plain, or not allowed to who asks. */
  #ready(request: DirectRequest, actor: Actor): ReadyQuery | null {
    try {
      const execution = this.#execution(request, actor);
      if (!execution) return null;
      const { schema, planner } = this.parts;
      const { coerced } = coerceVariables(schema, execution.operation, execution.variables);
      if (!coerced) return null;
      const asked = { ...execution, variables: coerced, actor };
      checkRootFields(schema, asked);
      const { plan, values } = planQuery(planner, asked);
      return plan.coverage === 'none' ? null : { ...execution, plan, values };
    } catch {
      return null; // the long way finds the same, and says it
    }
  }

  #execution({ method, headers, body }: DirectRequest, actor: Actor): Execution | null {
    if (method !== 'POST' || !headers['content-type']?.startsWith('application/json') || !isRecord(body)) return null;
    const { operationName = null, extensions } = body;
    const variables = body.variables ?? {};
    if (!isRecord(variables) || !isRecord(extensions ?? {})) return null;
    if (operationName !== null && typeof operationName !== 'string') return null;
    const text = admit(this.parts.operations, actor, body);
    const document = text === null ? undefined : this.parts.documents.get(hashOfText(text));
    if (!document) return null;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY || asksForSchema(document, operation)) return null;
    return { document, operation, variables, context: makeContext(this.parts, makeCall(actor, headers, body)) };
  }

  async #answerTo(query: ReadyQuery, { likely, language }: { likely: LikelyActor; language: Language }): Promise<Answer | null> {
    const { log, openings } = this.parts;
    try {
      const answer = await inSpan(query.operation, () => this.#read(query, likely));
      if (answer && likely.actor.personId !== null) tellOpened(openings, { ...query, actor: likely.actor, answer });
      return answer && publicAnswer(answer, language, log);
    } catch (cause) {
      return answerToFault(cause, language, log);
    }
  }

  /** Null where the session is not what it was. */
  async #read(query: ReadyQuery, likely: LikelyActor): Promise<Answer | null> {
    const { session, text } = await this.#run(query, likely.token);
    return likely.isStill(session) ? answerFrom(this.parts, query, { plan: query.plan, text }) : null;
  }

  async #run({ operation, plan, values }: ReadyQuery, token: string | null) {
    const { statements } = this.parts;
    const name = nameOf(operation);
    if (token === null) {
      const [row] = await statements.run<[string]>(plan.statement, values, name);
      return { session: null, text: row?.[0] };
    }
    const statement = this.#statements.of(plan.statement, values.length);
    const [row] = await statements.run<[string | null, string]>(statement, [...values, token], name);
    return { session: row?.[0] ?? null, text: row?.[1] };
  }
}

/** Who may see the schema is for the long way to say. */
function asksForSchema(...chosen: Parameters<typeof rootFields>): boolean {
  const fields = rootFields(...chosen);
  return fields.has('__schema') || fields.has('__type');
}
