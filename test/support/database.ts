import { exportGraph, type Layer } from '../../src/store/exportGraph.js';
import { migrate } from '../../src/store/migrate.js';
import { openStore, type Store } from '../../src/store/openStore.js';

/** The Neo4j of the database tests; they fail, and do not skip, without one. */
export const testAddress = () => {
  const { NEWSGRAPH_TEST_NEO4J_URI: uri, NEWSGRAPH_TEST_NEO4J_USER, NEWSGRAPH_TEST_NEO4J_PASSWORD } = process.env;
  if (!uri)
    throw new Error('NEWSGRAPH_TEST_NEO4J_URI is not set: database tests need the address of a Neo4j to empty.');
  return { uri, user: NEWSGRAPH_TEST_NEO4J_USER ?? 'neo4j', password: NEWSGRAPH_TEST_NEO4J_PASSWORD ?? '' };
};

/** An empty database with the schema. */
export const emptyStore = async (): Promise<Store> => {
  const store = await openStore(testAddress());
  await migrate(store);
  await empty(store);
  return store;
};

/** Removes all nodes but the record of migrations, some thousand at a time. */
export const empty = (store: Store): Promise<unknown> =>
  store.execute('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');

export const lines = async (store: Store, layer: Layer = 'all'): Promise<string[]> => {
  const all: string[] = [];
  for await (const line of exportGraph(store, layer)) all.push(line);
  return all;
};
