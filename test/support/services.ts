import { env } from 'node:process';
import type { Neo4jAddress } from '../../src/config.js';

/** The Neo4j that belongs to the tests: any test may empty it. Throws when the suite was not run by `npm test`. */
export const testNeo4j = (): Neo4jAddress => ({
  uri: required('NEWSGRAPH_TEST_NEO4J_URI'),
  user: env.NEWSGRAPH_TEST_NEO4J_USER || 'neo4j',
  password: required('NEWSGRAPH_TEST_NEO4J_PASSWORD'),
});

/** Neo4j Browser of the same server. */
export const testNeo4jBrowserUrl = (): string => required('NEWSGRAPH_TEST_NEO4J_BROWSER_URL');

/** Where that Neo4j Browser looks for our guide and style. */
export const testWebPort = (): number => Number(required('NEWSGRAPH_TEST_WEB_PORT'));

/** A CoreNLP server with the light profile. */
export const testCoreNlpUrl = (): string => required('NEWSGRAPH_TEST_CORENLP_URL');

/** A `NEWSGRAPH_HOME` of the tests' own, whose `lib` has the jars. */
export const testHome = (): string => required('NEWSGRAPH_TEST_HOME');

const required = (name: string): string => {
  const value = env[name];
  if (!value) {
    throw new Error(
      `${name} is not set. Run this suite by "npm test", for example "npm test -- --selectProjects database".`,
    );
  }
  return value;
};
