// `npm test`: installs and builds what is missing, lints, starts a Neo4j and a CoreNLP for the tests alone, runs every
// suite and stops them. Words after `--` go to jest; services are started only when a chosen suite needs them.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, tell } from './prepare.mjs';

/** Suites of one graph, which each of their files empties: they run one after another. */
const sharing = ['database', 'browser', 'end-to-end'];
/** They ask the parser, which takes several questions at once. */
const asking = ['language'];
const alone = ['unit', 'contract'];

prepare();
const { makeTestHome, removeTestHome, removeAbandonedTestHomes } = await import('../dist/test/support/testHome.js');
const { readConfig } = await import('../dist/src/config.js');
const { startServices } = await import('../dist/src/services/startServices.js');

const words = process.argv.slice(2);
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interruption.abort());

const results = mkdtempSync(join(tmpdir(), 'newsgraph-results-'));
let passed = 0;
let failed = 0;
let failure = false;
try {
  failure = !lint();
  if (words.length === 0) {
    await jest(['--selectProjects', ...alone, '--passWithNoTests'], testEnvironment());
    await withServices(async (env) => {
      await jest(['--selectProjects', ...asking, '--maxWorkers=2', '--passWithNoTests'], env);
      await jest(['--selectProjects', ...sharing, '--runInBand', '--passWithNoTests'], env);
    });
  } else if (needsServices()) {
    await withServices((env) => jest([...words, '--runInBand'], env));
  } else {
    await jest(words, testEnvironment());
  }
} catch (error) {
  failure = true;
  if (!interruption.signal.aborted) {
    tell(`newsgraph: ${error.hint === undefined ? error.stack : `${error.message}\n  ${error.hint}`}`);
  }
} finally {
  rmSync(results, { recursive: true, force: true });
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(interruption.signal.aborted ? 130 : failure || failed > 0 ? 1 : 0);

function lint() {
  const { status } = spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'ci'], {
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
}

/** Runs jest once and adds up what it counted. */
async function jest(more, env) {
  if (interruption.signal.aborted) return;
  const outputFile = join(results, `${Date.now()}.json`);
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      ...more,
      '--json',
      `--outputFile=${outputFile}`,
    ],
    // With --json jest also prints the results on standard output, which nobody reads; its report is on standard error.
    { stdio: ['ignore', 'ignore', 'inherit'], env },
  );
  const interrupt = () => child.kill('SIGTERM');
  interruption.signal.addEventListener('abort', interrupt);
  const code = await new Promise((resolve) => child.once('close', resolve));
  interruption.signal.removeEventListener('abort', interrupt);
  if (code !== 0) failure = true;
  const counts = readCounts(outputFile);
  passed += counts.numPassedTests ?? 0;
  // A suite that does not even load has no tests that could fail.
  failed += (counts.numFailedTests ?? 0) + (counts.numRuntimeErrorTestSuites ?? 0);
}

function readCounts(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** Asks jest which files the words choose. */
function needsServices() {
  const { stdout } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--listTests', ...words], {
    encoding: 'utf8',
  });
  return [...sharing, ...asking].some((suite) => stdout.includes(`/dist/test/${suite}/`));
}

/** Only what is meant for tests reaches them: no address and no folder of the user's own. */
function testEnvironment(more = {}) {
  const env = { ...process.env, ...more };
  for (const name of Object.keys(env)) {
    if (/^(NEO4J_|CORENLP_)/.test(name) || /^NEWSGRAPH_(?!TEST_)/.test(name)) delete env[name];
  }
  return { ...env, ...(more.NEWSGRAPH_TEST_HOME ? { NEWSGRAPH_HOME: more.NEWSGRAPH_TEST_HOME } : {}) };
}

/** Servers that somebody keeps running for tests are used when both are named; they are emptied by the tests. */
async function withServices(work) {
  if (process.env.NEWSGRAPH_TEST_NEO4J_URI && process.env.NEWSGRAPH_TEST_CORENLP_URL) return work(testEnvironment());
  const lib = join(readConfig().home, 'lib');
  mkdirSync(lib, { recursive: true });
  await removeAbandonedTestHomes();
  const home = await makeTestHome(lib);
  let services;
  try {
    const config = { home, neo4j: undefined, corenlpUrl: undefined, host: '127.0.0.1', port: 0 };
    services = await startServices(config, { instance: 'test', onProgress: tell, signal: interruption.signal });
    await work(
      testEnvironment({
        NEWSGRAPH_TEST_HOME: home,
        NEWSGRAPH_TEST_NEO4J_URI: services.neo4j.uri,
        NEWSGRAPH_TEST_NEO4J_USER: services.neo4j.user,
        NEWSGRAPH_TEST_NEO4J_PASSWORD: services.neo4j.password,
        NEWSGRAPH_TEST_NEO4J_BROWSER_URL: services.browserUrl,
        NEWSGRAPH_TEST_CORENLP_URL: services.corenlpUrl,
        NEWSGRAPH_TEST_WEB_PORT: String(services.webPort),
      }),
    );
  } finally {
    await services?.stop();
    await removeTestHome(home);
    // Those of suites that were interrupted before they could tidy up.
    await removeAbandonedTestHomes();
  }
}
