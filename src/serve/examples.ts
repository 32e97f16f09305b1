import type { Driver } from './buildSchema.js';
import { readStatement } from './statement.js';

/** Columns of `cypher/read/examples.cypher`: ids, names and dates to begin with. Null where the graph has none. */
export type Examples = Readonly<Record<string, string | null>>;

/** Good places to start in this graph; nothing when it is empty or the database is away. */
export const readExamples = async (driver: Driver, database: string | undefined): Promise<Examples> => {
  const session = driver.session({ defaultAccessMode: 'READ', ...(database ? { database } : {}) });
  try {
    // Outside a managed transaction, which the driver would repeat for half a minute when the database is away.
    const { records } = await session.run(readStatement('examples').cypher, {}, { timeout: 5000 });
    return (records[0]?.toObject() as Examples | undefined) ?? {};
  } catch {
    // The guide is worth reading without examples, and `/readyz` says what is wrong.
    return {};
  } finally {
    await session.close();
  }
};
