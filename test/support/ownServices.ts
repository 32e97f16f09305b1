import type { Config } from '../../src/config.js';
import { NewsgraphError } from '../../src/errors.js';
import { startServices } from '../../src/services/startServices.js';

/** A Neo4j of a suite's own. What it said before it died stands in the hint, which a test that fails would not show. */
export const startOwnNeo4j = (config: Config) =>
  startServices(config, { names: ['neo4j'] }).catch((error: unknown) => {
    if (!(error instanceof NewsgraphError)) throw error;
    throw new Error([error.message, error.hint].join('\n'), { cause: error });
  });
