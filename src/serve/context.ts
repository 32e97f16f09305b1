import type { Store } from '../store/openStore.js';
import type { Caller } from './access/caller.js';
import type { BrowserAddress } from './browserLink.js';
import type { Driver } from './buildSchema.js';
import { measuredDriver } from './observe/measuredDriver.js';
import type { Measured } from './observe/operations.js';

/** What resolvers get of a request: the library's own settings, who asks, and what is measured. */
export interface Context {
  readonly measured: Measured;
  readonly executionContext: Driver;
  readonly sessionConfig: { readonly database?: string };
  readonly transaction: { readonly timeout: number };
  readonly store: Store | undefined;
  readonly caller: Caller;
  /** Neo4j Browser on the same database, where it is known. */
  readonly browser: BrowserAddress | undefined;
}

interface Settings {
  readonly driver: Driver;
  readonly database: string | undefined;
  readonly store: Store | undefined;
  readonly queryTimeout: number;
  readonly browser: BrowserAddress | undefined;
}

/** Makes the context of each request. */
export const contexts =
  ({ driver, database, store, queryTimeout, browser }: Settings) =>
  (caller: Caller, requestId: string, own = false): Context => {
    // An object of its own: Apollo works on a copy of the context.
    const measured: Measured = { requestId, own, databaseSeconds: 0, onTransaction: () => undefined };
    return {
      executionContext: measuredDriver(driver, (seconds) => measured.onTransaction(seconds)),
      sessionConfig: { ...(database ? { database } : {}) },
      transaction: { timeout: queryTimeout },
      store,
      caller,
      browser,
      measured,
    };
  };
