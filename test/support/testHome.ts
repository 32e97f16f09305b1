import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { identify, isAlive, type ProcessIdentity } from '../../src/services/processIdentity.js';
import { stopServices } from '../../src/services/stopServices.js';

const prefix = 'newsgraph-test-';
const ownerFile = 'owner.json';

/** A temporary `NEWSGRAPH_HOME` with no data; its jars are those in `lib`, so that none is fetched twice. */
export const makeTestHome = async (lib: string): Promise<string> => {
  const home = await mkdtemp(join(tmpdir(), prefix));
  await symlink(lib, join(home, 'lib'));
  await writeFile(join(home, ownerFile), JSON.stringify(await identify(pid, '')));
  return home;
};

/** Stops what still runs there and removes it; the jars stay, since they are only linked. */
export const removeTestHome = async (home: string): Promise<void> => {
  for (const instance of await readdir(join(home, 'instances')).catch(() => [])) {
    await stopServices({ ...nothingConfigured, home }, { instance });
  }
  await rm(home, { recursive: true, force: true });
};

/** Those whose test run was killed before it could tidy up. */
export const removeAbandonedTestHomes = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const owner = await readFile(join(tmpdir(), name, ownerFile), 'utf8').catch(() => undefined);
    if (owner !== undefined && !(await isAlive(JSON.parse(owner) as ProcessIdentity))) {
      await removeTestHome(join(tmpdir(), name));
    }
  }
};

/** No address of a server, so that the local ones are meant. */
export const nothingConfigured = { neo4j: undefined, corenlpUrl: undefined, host: '127.0.0.1', port: 0 } as const;
