import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config.js';
import type { Driver } from '../../src/serve/buildSchema.js';
import { openDriver } from '../../src/store/openDriver.js';
import { statement } from '../../src/store/statement.js';

/** The Neo4j that tests may empty: an address in the environment. */
export const openTestDriver = (): Driver => {
  const {
    NEWSGRAPH_TEST_NEO4J_URI: uri,
    NEWSGRAPH_TEST_NEO4J_USER: user,
    NEWSGRAPH_TEST_NEO4J_PASSWORD: password,
  } = process.env;
  if (!uri || !password)
    throw new Error('Database tests need NEWSGRAPH_TEST_NEO4J_URI and NEWSGRAPH_TEST_NEO4J_PASSWORD.');
  return openDriver({ uri, user: user || 'neo4j', password });
};

/** Empties the database and writes test/support/fixtureGraph.cypher. */
export const loadFixture = async (driver: Driver): Promise<void> => {
  const text = readFileSync(join(projectRoot, 'test', 'support', 'fixtureGraph.cypher'), 'utf8');
  const session = driver.session();
  try {
    for (const one of text.split(/;\s*$/m)) {
      if (one.replace(/^\/\/.*$/gm, '').trim() !== '') await session.run(one);
    }
    // Tests search for what they have just written.
    await session.run(statement('store/await-search'));
  } finally {
    await session.close();
  }
};
