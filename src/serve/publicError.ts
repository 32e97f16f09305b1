import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from './observe/log.js';

/** Mistakes in the request itself: their messages are about the client's own words, and help. */
const clientMistakes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
]);

/**
 * What a client is told of an error. Cypher, stacks and the database's words stay inside: the operator reads them.
 * The log gets one line for each error that is not the client's.
 */
export const publicError =
  (log: Pick<Log, 'error'>) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path } = formatted;
    const where = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    if (clientMistakes.has(formatted.extensions?.code)) {
      return { message, ...where, extensions: { code: formatted.extensions?.code } };
    }
    // GraphQL's own words about the request, as that there are no mutations: nothing of ours was called.
    if (error instanceof GraphQLError && !error.originalError) {
      return { message, ...where, extensions: { code: 'BAD_REQUEST' } };
    }
    const { code, message: cause } = innermost(error);
    if (code === 'Neo.ClientError.Statement.ArgumentError') {
      return { message: 'A number is out of its range.', ...where, extensions: { code: 'BAD_USER_INPUT' } };
    }
    log.error({ code, path: path?.join('.'), cause: cause.split('\n')[0] }, 'a query failed');
    // The library's words for a filter that it accepts and cannot translate: as of counts inside `entity`.
    if (cause.startsWith('Transpile error')) {
      const hint = 'Put the filter on `entities` itself, or take a simpler one.';
      return { message: `This filter cannot be asked here. ${hint}`, ...where, extensions: { code: 'BAD_USER_INPUT' } };
    }
    return code.includes('Transaction')
      ? {
          message: 'The query took too long and was ended. Ask for less at once.',
          ...where,
          extensions: { code: 'TIMEOUT' },
        }
      : { message: 'The query could not be answered.', ...where, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };

const innermost = (error: unknown): { code: string; message: string } => {
  const inner =
    error instanceof Error ? ((error as { originalError?: unknown }).originalError ?? undefined) : undefined;
  if (inner instanceof Error) return innermost(inner);
  if (!(error instanceof Error)) return { code: 'unknown', message: String(error) };
  return { code: 'code' in error ? String(error.code) : error.name, message: error.message };
};
