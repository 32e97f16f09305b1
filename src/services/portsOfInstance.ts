import type { Config } from '../config.js';
import { defaultInstance, type Ports, type State } from './instance.js';
import { freePort, isFree } from './ports.js';
import { type ServiceName, serviceNames, services } from './service.js';

/**
 * The ports for the next start: those of the last one as long as nobody else listens there, so that bookmarks and open
 * drivers stay right. Services that are not in `starting` keep theirs. Throws ServiceError when none is free.
 */
export const choosePorts = async (
  config: Config,
  instance: string,
  last: State | undefined,
  starting: readonly ServiceName[],
  onProgress?: (line: string) => void,
): Promise<State> => {
  const taken = new Set<number>();
  const choose = async (what: string, before: number | undefined, first: number): Promise<number> => {
    if (before !== undefined && !taken.has(before) && (await isFree(before))) return before;
    // Instances beside the user's own take what the system gives them and so leave the well-known numbers alone.
    const port = await freePort(instance === defaultInstance ? first : 0, taken);
    if (before !== undefined) onProgress?.(`${what}: port ${before} is taken by another program; using ${port}`);
    return port;
  };
  const ports: Record<ServiceName, Record<string, number>> = { neo4j: {}, corenlp: {} };
  for (const name of serviceNames) {
    for (const [purpose, first] of Object.entries(services[name].ports)) {
      const before = last?.ports[name][purpose];
      const port =
        before !== undefined && !starting.includes(name) ? before : await choose(services[name].title, before, first);
      taken.add(port);
      ports[name][purpose] = port;
    }
  }
  return { ...last, ports: ports as Ports, webPort: await chooseWebPort(config, last, starting, choose) };
};

/** Neo4j is told the web port when it starts, so it changes only then; a number that was configured is taken as it is. */
const chooseWebPort = async (
  config: Config,
  last: State | undefined,
  starting: readonly ServiceName[],
  choose: (what: string, before: number | undefined, first: number) => Promise<number>,
): Promise<number> => {
  if (last && !starting.includes('neo4j')) return last.webPort;
  if (config.port !== 4000 && config.port !== 0) return config.port;
  return choose('Web server', last?.webPort, config.port);
};
