import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';

/** What a request's context holds for measuring. */
export interface Measured {
  readonly requestId: string;
  /** Whether the server asks itself, which is no client's request: neither counted nor logged. */
  readonly own: boolean;
  /** Grows with each transaction. */
  databaseSeconds: number;
  onTransaction(seconds: number): void;
}

export interface OperationsOptions {
  readonly log: Log;
  readonly metrics: Metrics;
  /** Slower operations are logged, in milliseconds. */
  readonly slow: number;
}

/**
 * Measures every operation by the root fields that it asks for: those are of our schema, while a client could make up a new name
 * for each request. Slow ones are logged with the digest of their text, which a client can compute too; values are never logged.
 */
export const observeOperations = ({
  log,
  metrics,
  slow,
}: OperationsOptions): ApolloServerPlugin<{ readonly measured: Measured }> => ({
  requestDidStart: async ({ contextValue, request }) => {
    if (contextValue.measured.own) return;
    const began = performance.now();
    const span = trace.getTracer('newsgraph').startSpan('graphql');
    const { measured } = contextValue;
    measured.onTransaction = (seconds) => {
      measured.databaseSeconds += seconds;
      const parent = trace.setSpan(ROOT_CONTEXT, span);
      trace
        .getTracer('newsgraph')
        .startSpan('neo4j', { startTime: Date.now() - seconds * 1000 }, parent)
        .end();
    };
    let operation = 'invalid';
    return {
      didResolveOperation: async (resolved) => {
        operation = resolved.operation ? fieldsOf(resolved.operation) : operation;
      },
      willSendResponse: async ({ errors, operationName }) => {
        const milliseconds = performance.now() - began;
        const outcome = errors?.length ? 'error' : 'ok';
        const { databaseSeconds, requestId } = measured;
        metrics.operations.observe({ operation, outcome }, milliseconds / 1000);
        if (databaseSeconds > 0) metrics.database.observe({ operation }, databaseSeconds);
        span.updateName(`graphql ${operation}`).setAttributes({
          'graphql.operation': operation,
          'newsgraph.database_seconds': databaseSeconds,
          'newsgraph.request': requestId,
        });
        if (errors?.length) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
        if (milliseconds < slow) return;
        const digest = createHash('sha256')
          .update(request.query ?? '')
          .digest('hex')
          .slice(0, 16);
        log.warn(
          {
            request: requestId,
            operation,
            name: operationName?.slice(0, 80),
            digest,
            milliseconds: Math.round(milliseconds),
            database: Math.round(databaseSeconds * 1000),
          },
          'slow operation',
        );
      },
    };
  },
});

/** The root field, or `several`: pairs and triples of fields would make too many sorts. */
const fieldsOf = ({ selectionSet }: OperationDefinitionNode): string => {
  const names = new Set(selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : 'several')));
  const [only] = names;
  return names.size === 1 && only ? only : 'several';
};
