import type { Driver } from './buildSchema.js';
import { readStatement } from './statement.js';

/** What the server gives to resolvers: where to ask, in which database, and how long an answer may take. */
export interface QuestionContext {
  /** A driver, or a transaction that is open already. */
  readonly executionContext: Driver | Pick<ReturnType<Driver['session']>, 'run'>;
  readonly sessionConfig?: { readonly database?: string };
  readonly transaction?: { readonly timeout?: number };
}

/** Rows of a question of `cypher/read`, for fields that think about the answer. Numbers are JavaScript numbers. */
export const questionRows = async <T extends object>(
  { executionContext, sessionConfig, transaction }: QuestionContext,
  name: string,
  parameters: object,
): Promise<T[]> => {
  const { cypher } = readStatement(name);
  if (!('session' in executionContext)) return rowsOf(await executionContext.run(cypher, parameters));
  const session = executionContext.session({ ...sessionConfig, defaultAccessMode: 'READ' });
  try {
    return rowsOf(await session.executeRead((work) => work.run(cypher, parameters), transaction));
  } finally {
    await session.close();
  }
};

const rowsOf = <T extends object>({ records }: { records: readonly { toObject(): object }[] }): T[] =>
  records.map((record) => plain(record.toObject()) as T);

/** The driver of the server keeps 64-bit integers as objects of its own. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('toNumber' in value && typeof value.toNumber === 'function') return value.toNumber();
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
};
