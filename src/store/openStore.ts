import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { Neo4jAddress } from '../config.js';
import { ServiceError } from '../errors.js';
import { toParameters } from './parameters.js';
import { statement } from './statement.js';
import { asStoreError } from './storeError.js';

/** A row of a result: values by column, numbers as JavaScript numbers, nodes never (statements return maps). */
export type Row = Readonly<Record<string, unknown>>;

/** Runs statements inside one transaction. */
export interface Transaction {
  run<T extends object = Row>(statement: string, parameters?: object): Promise<T[]>;
}

export interface Limits {
  /** The database ends the work after so many milliseconds. */
  readonly timeout: number;
}

/**
 * The graph database. `read` and `write` run a piece of work in one transaction and repeat it when the database asks for
 * that (deadlock, change of leader), so the work must have no effect but its statements.
 * Both throw ServiceError when the server is away or refuses, StorageError when it cannot take what is written.
 */
export interface Store {
  read<T>(work: (transaction: Transaction) => Promise<T>, limits?: Limits): Promise<T>;
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Runs one statement outside a managed transaction: schema changes, and `CALL { } IN TRANSACTIONS`. */
  execute<T extends object = Row>(statement: string, parameters?: object): Promise<T[]>;
  /** Rows one by one as they arrive; at most `fetchSize` of them wait in memory. */
  stream<T extends object = Row>(statement: string, parameters?: object): AsyncIterable<T>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Milliseconds for which a transaction is repeated while the database is away; the driver's 30 seconds unless told. */
  readonly patience?: number;
}

/** Oldest server whose Cypher has what the statements use: dynamic labels and types in SET and CREATE. */
const oldestServer = [5, 26] as const;

/** Rows that the driver asks for at a time: about a megabyte of sentences. */
const fetchSize = 1000;

/** Connects and makes sure that the server answers, lets us in, has the database and is new enough. Throws ServiceError. */
export const openStore = async (address: Neo4jAddress, options: StoreOptions = {}): Promise<Store> => {
  const driver = connect(address, options);
  try {
    checkVersion((await driver.getServerInfo()).agent ?? '');
    const store = storeOf(driver, address);
    // The server says that a database does not exist only when it is asked something.
    await store.execute(statement('store/ping'));
    return store;
  } catch (error) {
    await driver.close();
    throw asStoreError(error, address);
  }
};

const connect = (address: Neo4jAddress, { patience }: StoreOptions): Driver => {
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      fetchSize,
      ...(patience === undefined ? {} : { maxTransactionRetryTime: patience }),
      telemetryDisabled: true,
      userAgent: 'newsgraph',
    });
  } catch (error) {
    throw asStoreError(error, address);
  }
};

/** `agent` reads like `Neo4j/5.26.30`. */
const checkVersion = (agent: string): void => {
  const found = /\/(?<major>\d+)\.(?<minor>\d+)/.exec(agent)?.groups;
  if (!found) return;
  const [major, minor] = [Number(found.major), Number(found.minor)];
  if (major > oldestServer[0] || (major === oldestServer[0] && minor >= oldestServer[1])) return;
  throw new ServiceError(`The server is ${agent}, which is too old: newsgraph needs Neo4j ${oldestServer.join('.')}.`, {
    hint: 'Neo4j 5.26 is the long-term version of 5; any later one serves too.',
  });
};

const storeOf = (driver: Driver, address: Neo4jAddress): Store => {
  const place = address.database ? { database: address.database } : {};
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw asStoreError(error, address);
    }
  };
  const managed =
    (mode: 'executeRead' | 'executeWrite') =>
    <T>(work: (transaction: Transaction) => Promise<T>, limits?: Limits): Promise<T> =>
      guarded(async () => {
        const session = driver.session(place);
        try {
          return await session[mode]((transaction) => work(transactionOf(transaction)), limits);
        } finally {
          await session.close();
        }
      });
  return {
    read: managed('executeRead'),
    write: managed('executeWrite'),
    execute: <T extends object>(statement: string, parameters: object = {}) =>
      guarded(async () => {
        const session = driver.session(place);
        try {
          const result = await session.run(statement, toParameters(parameters));
          return result.records.map((record) => record.toObject() as T);
        } finally {
          await session.close();
        }
      }),
    async *stream<T extends object>(statement: string, parameters: object = {}) {
      const session = driver.session({ ...place, defaultAccessMode: neo4j.session.READ });
      try {
        for await (const record of session.run(statement, toParameters(parameters))) yield record.toObject() as T;
      } catch (error) {
        throw asStoreError(error, address);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
};

const transactionOf = (transaction: ManagedTransaction): Transaction => ({
  run: async <T extends object>(statement: string, parameters: object = {}) => {
    const result = await transaction.run(statement, toParameters(parameters));
    return result.records.map((record) => record.toObject() as T);
  },
});
