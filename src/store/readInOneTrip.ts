import { isRetryableError, type QueryResult, type Session } from 'neo4j-driver';

type TransactionConfig = Parameters<Session['executeRead']>[1];

/** What a piece of work may do with a transaction: run statements. */
export interface Running {
  run(text: string, parameters?: object): PromiseLike<QueryResult>;
}

/**
 * Reads without a transaction of its own: `BEGIN` and `COMMIT` are two more round trips than the statement, which for a small answer
 * is most of the time. When the database asks for it (a lost connection, a change of leader), the work is done again as the driver's
 * `executeRead` does it, so it must have no effect but its statements.
 */
export const readInOneTrip = async <T>(
  session: Session,
  work: (running: Running) => PromiseLike<T>,
  config?: TransactionConfig,
): Promise<T> => {
  try {
    return await work({ run: (text, parameters) => session.run(text, parameters, config) });
  } catch (error) {
    if (!(error instanceof Error) || !isRetryableError(error)) throw error;
    return session.executeRead(async (transaction) => await work(transaction), config);
  }
};
