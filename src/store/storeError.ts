import { Neo4jError } from 'neo4j-driver';
import type { Neo4jAddress } from '../config.js';
import { NewsgraphError, ServiceError, StorageError } from '../errors.js';

/** What an error of the driver means to the one who runs newsgraph. Errors that are ours already, or a bug, pass through. */
export const asStoreError = (error: unknown, address: Neo4jAddress): unknown => {
  if (error instanceof NewsgraphError) return error;
  if (isBadAddress(error)) {
    return new ServiceError(`"${address.uri}" is no address of a Neo4j.`, {
      hint: 'It looks like bolt://localhost:7687.',
      cause: error,
    });
  }
  if (!(error instanceof Neo4jError)) return error;
  const known = sentences.find((one) => one.code.test(error.code) || one.message?.test(error.message));
  if (!known) return error;
  const Kind = known.storage ? StorageError : ServiceError;
  return new Kind(known.says(address, error), { hint: known.hint, cause: error });
};

interface Sentence {
  /** Of the codes that Neo4j and its driver document. */
  readonly code: RegExp;
  /** Where the code says too little. */
  readonly message?: RegExp;
  readonly storage?: true;
  readonly says: (address: Neo4jAddress, error: Error) => string;
  readonly hint: string;
}

/** First match counts. */
const sentences: readonly Sentence[] = [
  {
    code: /Security\.(Unauthorized|CredentialsExpired|TokenExpired)/,
    says: ({ uri, user }) => `Neo4j at ${uri} does not accept the password of user "${user}".`,
    hint: 'Check NEO4J_USER and NEO4J_PASSWORD.',
  },
  {
    code: /Security\.AuthenticationRateLimit/,
    says: ({ uri }) => `Neo4j at ${uri} refuses for a moment: the password was wrong too often.`,
    hint: 'Correct NEO4J_PASSWORD, wait five seconds and try again.',
  },
  {
    code: /Database\.DatabaseNotFound/,
    says: ({ uri, database }) => `Neo4j at ${uri} has no database "${database ?? ''}".`,
    hint: 'Check NEO4J_DATABASE, or unset it to use the default database.',
  },
  {
    code: /MemoryPoolOutOfMemory|TransactionOutOfMemory|OutOfMemoryError|StackOverFlow/,
    storage: true,
    says: ({ uri }) => `Neo4j at ${uri} ran out of memory on this transaction.`,
    hint: 'Give it a larger heap: NEWSGRAPH_NEO4J_HEAP=4g before the local one is started, server.memory.heap.max_size for another.',
  },
  {
    code: /TransactionCommitFailed|TransactionLogError|ForbiddenOnReadOnlyDatabase|ReadOnly|DatabaseUnavailable|Neo\.DatabaseError\.Transaction/,
    message:
      /no space left|disk (is )?full|file too large|read-only file system|database has panicked|could not append transaction/i,
    storage: true,
    says: ({ uri }, error) => `Neo4j at ${uri} cannot store what is written: ${firstLine(error)}`,
    hint: 'Is its disk full or read-only? Its log (neo4j.log, debug.log) says more. What was written before is whole.',
  },
  {
    code: /Transaction\.(TransactionTimedOut|TransactionTimedOutClientConfiguration)/,
    says: () => 'The question took too long, and the database ended it.',
    hint: 'Ask for less at once: a smaller limit, a shorter time.',
  },
  {
    code: /^(ServiceUnavailable|SessionExpired)$/,
    says: ({ uri }) => `Neo4j does not answer at ${uri}.`,
    hint: 'Is it started? `newsgraph services start neo4j` starts the local one; NEO4J_URI names another.',
  },
];

const firstLine = (error: Error): string => error.message.split('\n', 1)[0] ?? '';

const isBadAddress = (error: unknown): boolean =>
  error instanceof Error &&
  !(error instanceof Neo4jError) &&
  /Unknown scheme|Could not parse|Invalid URL|URL/.test(error.message);
