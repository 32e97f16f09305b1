// `npm run bench`: every benchmark once, briefly, on a Neo4j and a CoreNLP started for this alone; one JSON line each.
// docs/performance.md says how to read them, and how to run one of them for longer.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, tell } from './prepare.mjs';

prepare();
const { makeTestHome, removeTestHome } = await import('../dist/test/support/testHome.js');
const { readConfig } = await import('../dist/src/config.js');
const { startServices } = await import('../dist/src/services/startServices.js');

const benchmarks = [
  ['dist/bench/stages.js', '--words', '8000'],
  ['--expose-gc', 'dist/bench/memory.js', '200'],
  // The last two belong together: serving is measured on the graph that writing leaves.
  ['dist/bench/write.js', '100', '2'],
  ['dist/bench/serve.js'],
];

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interruption.abort());

const lib = join(readConfig().home, 'lib');
mkdirSync(lib, { recursive: true });
const home = await makeTestHome(lib);
let services;
let failed = false;
try {
  const config = { home, neo4j: undefined, corenlpUrl: undefined, host: '127.0.0.1', port: 0 };
  services = await startServices(config, { instance: 'test', onProgress: tell, signal: interruption.signal });
  const env = {
    ...process.env,
    NEO4J_URI: services.neo4j.uri,
    NEO4J_USER: services.neo4j.user,
    NEO4J_PASSWORD: services.neo4j.password,
    CORENLP_URL: services.corenlpUrl,
    SAMPLES: '60',
  };
  delete env.NEO4J_DATABASE;
  for (const words of benchmarks) {
    const { status, signal } = spawnSync(process.execPath, words, { stdio: 'inherit', env });
    failed ||= status !== 0;
    if (signal) break;
  }
} finally {
  await services?.stop();
  await removeTestHome(home);
}
process.exit(failed || interruption.signal.aborted ? 1 : 0);
