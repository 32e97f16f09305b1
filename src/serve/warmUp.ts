import { type GraphQLSchema, graphql } from 'graphql';
import { knownOperations } from './operations.js';

/**
 * Runs each known operation once, so that the database has planned it before somebody waits for it. An operation that fails
 * now will fail for the client too and be reported then; here it only says that the start was cold.
 */
export const warmUp = async (
  schema: GraphQLSchema,
  context: object,
  onProgress: (line: string) => void,
): Promise<void> => {
  const started = performance.now();
  const variableValues = { id: 'none', other: 'none at all', text: 'none' };
  const patient = { ...context, transaction: { timeout: 30_000 } };
  const answers = await Promise.all(
    knownOperations.map((source) => graphql({ schema, source, variableValues, contextValue: { ...patient } })),
  );
  const failed = answers.flatMap((one) => one.errors ?? [])[0];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  onProgress(
    failed
      ? `Not all operations are warm: ${failed.message.split('\n')[0]}`
      : `${knownOperations.length} operations are warm (${seconds} s).`,
  );
};
