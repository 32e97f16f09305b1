import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './errors.js';
import { parseServing, type Serving } from './servingConfig.js';

export type { Serving } from './servingConfig.js';

/** Where things are and what was configured. Read once, at the edge; the stages get values, never the environment. */
export interface Config {
  /** Jars, models, databases, logs and pid files of the local services; `NEWSGRAPH_HOME`, or newsgraph in the XDG data folder. */
  readonly home: string;
  /** Megabytes of heap of the local Neo4j; `defaultNeo4jHeap` when absent. */
  readonly neo4jHeap?: number | undefined;
  /** Address of a Neo4j of the user's own; absent when the local one is to be used. */
  readonly neo4j: Neo4jAddress | undefined;
  /** Neo4j Browser of a Neo4j of the user's own, for links into it. */
  readonly browserUrl?: string | undefined;
  /** Address of a CoreNLP server of the user's own; absent when the local one is to be used. */
  readonly corenlpUrl: string | undefined;
  /** Where GraphQL listens. */
  readonly host: string;
  readonly port: number;
}

export interface Neo4jAddress {
  /** `bolt://` or `neo4j://`, `+s` with TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Database name; the server's default when absent. */
  readonly database?: string;
}

/** The checkout or installed package: where `cypher/`, `services/`, `seed/` and `schema.graphql` are. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;

/** Every environment variable that newsgraph reads, in one place; docs/operating.md lists them. Throws UsageError. */
export const readConfig = (env: Environment = process.env): Config => ({
  home: env.NEWSGRAPH_HOME || join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'newsgraph'),
  neo4jHeap: readHeap(env),
  neo4j: readNeo4j(env),
  browserUrl: readBrowserUrl(env),
  corenlpUrl: env.CORENLP_URL || undefined,
  host: env.NEWSGRAPH_HOST || '127.0.0.1',
  port: readPort(env.NEWSGRAPH_PORT ?? '4000'),
});

/** The variables of who is served and how much, for the commands that serve. Throws UsageError. */
export const readServing = (env: Environment = process.env): Serving => parseServing(env);

/** Enough for documents of some thousand claims. */
export const defaultNeo4jHeap = 512;

const readHeap = ({ NEWSGRAPH_NEO4J_HEAP: text }: Environment): number | undefined => {
  if (!text) return undefined;
  const { size, unit } = /^(?<size>\d{1,6})(?<unit>[mg])$/i.exec(text)?.groups ?? {};
  const megabytes = Number(size) * (unit?.toLowerCase() === 'g' ? 1024 : 1);
  if (megabytes >= 256) return megabytes;
  throw new UsageError(`NEWSGRAPH_NEO4J_HEAP is "${text}", which is no size of a heap.`, {
    hint: 'It looks like 512m or 4g; 256m is the least.',
  });
};

const readNeo4j = (env: Environment): Neo4jAddress | undefined => {
  if (!env.NEO4J_URI) return undefined;
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./.test(env.NEO4J_URI)) {
    throw new UsageError(`NEO4J_URI is "${env.NEO4J_URI}", which is no Neo4j address.`, {
      hint: 'It looks like bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io.',
    });
  }
  if (!env.NEO4J_PASSWORD) {
    throw new UsageError('NEO4J_URI is set, but NEO4J_PASSWORD is not.', {
      hint: 'Set NEO4J_PASSWORD (and NEO4J_USER if it is not neo4j), or unset NEO4J_URI to use the local database.',
    });
  }
  return {
    uri: env.NEO4J_URI,
    user: env.NEO4J_USER || 'neo4j',
    password: env.NEO4J_PASSWORD,
    ...(env.NEO4J_DATABASE ? { database: env.NEO4J_DATABASE } : {}),
  };
};

const readBrowserUrl = ({ NEO4J_BROWSER_URL: url }: Environment): string | undefined => {
  if (!url) return undefined;
  if (URL.canParse(url) && /^https?:/.test(url)) return url;
  throw new UsageError(`NEO4J_BROWSER_URL is "${url}", which is no web address.`, {
    hint: 'It looks like http://localhost:7474/browser/.',
  });
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError(`NEWSGRAPH_PORT is "${text}", which is no port.`, {
      hint: 'A port is a whole number from 0 to 65535.',
    });
  }
  return port;
};
