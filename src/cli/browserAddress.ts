import { type Neo4jAddress, readConfig } from '../config.js';
import type { BrowserAddress } from '../serve/browserLink.js';

/** Neo4j Browser of the local Neo4j, or the one that NEO4J_BROWSER_URL names; absent where none is known. */
export const browserAddress = (neo4j: Neo4jAddress, localUrl: string | undefined): BrowserAddress | undefined => {
  const url = localUrl ?? readConfig().browserUrl;
  return url === undefined ? undefined : { url, uri: neo4j.uri, user: neo4j.user };
};
