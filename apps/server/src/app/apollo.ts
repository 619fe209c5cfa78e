import { ApolloServer, type ApolloServerOptions, type GraphQLRequestContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, NoSchemaIntrospectionCustomRule, validate } from 'graphql';
import { badInput, notSignedIn } from '../platform/errors';
import type { Log } from '../platform/log';
import { isSignedIn } from '../platform/session';
import { answerToFault, responseText } from './answers';
import type { RequestContext } from './context';
import type { Documents } from './documents';
import { formatOutsideError, toPublicError } from './errors';
import { type ExecutorParts, makeExecutor } from './executor';
import { boundedDocument, limits } from './limits';

export interface ApolloOptions extends ExecutorParts {
  /** The demonstration shows its schema to anybody; a real installation only to signed-in people. */
  readonly isSchemaOpen: boolean;
  readonly documents: Documents;
}

/** Apollo keeps parsing, validation and hooks; execution is ours. */
export async function startApollo(options: ApolloOptions): Promise<ApolloServer<RequestContext>> {
  const executor = makeExecutor(options);
  const server = new ApolloServer<RequestContext>({
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: options.schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({
        // Apollo types the context as any record and the data as plain JSON; here they are ours, and responseText knows what a plan gave.
        executor: async ({ document, operation, request, context }) =>
          (operation
            ? await executor({ document, operation, variables: request.variables ?? {}, context: context as unknown as RequestContext })
            : noOperation(context as unknown as RequestContext, options.log)) as never,
      }),
      stop: async () => undefined,
    },
    documentStore: storeOf(options.documents),
    persistedQueries: false, // hashes are admission.ts's matter: nobody registers a text
    plugins: [ApolloServerPluginCacheControlDisabled(), hiddenSchema(options.isSchemaOpen, options.log)],
    validationRules: [boundedDocument],
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    // Cross-site requests are refused by our own check (app/cross-site.ts), which also lets plain GET queries through.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.isSchemaOpen,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    logger: options.log,
    formatError: (formatted, error) => formatOutsideError(formatted, error, options.log),
    stringifyResult: responseText,
  });
  await server.start();
  return server;
}

const noOperation = ({ call }: RequestContext, log: Log) =>
  answerToFault(
    badInput(
      'Say by operationName which operation of this document to run; it has none of that name, or several.',
      'Taja kwa operationName operesheni ipi ya hati hii iendeshwe; haina yenye jina hilo, au ina kadhaa.',
    ),
    call.language,
    log,
  );

const hashLength = 64;

/** Apollo puts the schema's hash before that of the text; there is one schema here. */
const storeOf = (documents: Documents): NonNullable<ApolloServerOptions<RequestContext>['documentStore']> => ({
  get: async (key) => documents.get(key.slice(-hashLength)),
  set: async (key, document) => documents.keep(key.slice(-hashLength), document),
  delete: async (key) => documents.forget(key.slice(-hashLength)),
});

/** Refuses introspection by anonymous callers of a real installation. */
const hiddenSchema = (isOpen: boolean, log: Log) => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, document, schema }: GraphQLRequestContext<RequestContext>) {
        if (isOpen || !document || isSignedIn(contextValue.call.actor)) return;
        const [error] = validate(schema, document, [NoSchemaIntrospectionCustomRule]);
        if (error) throw toPublicError(new GraphQLError('', { originalError: notSignedIn() }), contextValue.call.language, log);
      },
    };
  },
});
