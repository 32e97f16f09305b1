import type { Config, Neo4jAddress } from '../config.js';
import type { Instance } from './instance.js';
import type { ServiceName } from './service.js';

/** Where the servers that were asked for are, be they the user's own or local ones. */
export interface Addresses<N extends ServiceName = ServiceName> {
  readonly neo4j: 'neo4j' extends N ? Neo4jAddress : Neo4jAddress | undefined;
  /** Neo4j Browser of the local Neo4j; a foreign one's is not known. */
  readonly browserUrl?: string;
  readonly corenlpUrl: 'corenlp' extends N ? string : string | undefined;
  /** Where our own web server must listen for Neo4j Browser to find the guide. */
  readonly webPort: number;
}

export interface ServiceAddresses<N extends ServiceName = ServiceName> extends Addresses<N> {
  /** Stops only what the call that gave these addresses has started. */
  stop(): Promise<void>;
}

/** Those of the names that no address is configured for. */
export const allLocal = (config: Config, names: readonly ServiceName[]): readonly ServiceName[] =>
  names.filter((name) => (name === 'neo4j' ? config.neo4j : config.corenlpUrl) === undefined);

/** `instance` may be absent when all that was asked for is configured. */
export const addressesOf = <N extends ServiceName>(
  config: Config,
  names: readonly N[],
  instance: Instance | undefined,
): Addresses<N> => {
  const asked: readonly ServiceName[] = names;
  const addresses = {
    neo4j: asked.includes('neo4j') ? (config.neo4j ?? (instance && localNeo4j(instance))) : undefined,
    corenlpUrl: asked.includes('corenlp') ? (config.corenlpUrl ?? (instance && localCorenlp(instance))) : undefined,
    webPort: instance?.webPort ?? config.port,
    ...(instance && asked.includes('neo4j') && !config.neo4j ? { browserUrl: browserUrlOf(instance) } : {}),
  };
  // An address that was asked for is there: configured, or of the instance, which is absent only when all are configured.
  return addresses as Addresses<N>;
};

const localNeo4j = (instance: Instance): Neo4jAddress => ({
  uri: `bolt://127.0.0.1:${instance.ports.neo4j.bolt}`,
  user: 'neo4j',
  password: instance.password,
});

const localCorenlp = (instance: Instance): string => `http://127.0.0.1:${instance.ports.corenlp.http}`;

const browserUrlOf = (instance: Instance): string => `http://127.0.0.1:${instance.ports.neo4j.http}/browser/`;
