import { type ChildProcess, execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Extraction } from '../../src/model/claim.js';
import { serviceStatus } from '../../src/services/serviceStatus.js';
import { stopServices } from '../../src/services/stopServices.js';
import { exportGraph } from '../../src/store/exportGraph.js';
import { openStore, type Store } from '../../src/store/openStore.js';
import { extractStories, longExtraction, writeClaimLines, writeStories } from '../support/claimLines.js';
import { configured, launch, type Ran, run } from '../support/commandLine.js';
import { empty, emptyStore, lines } from '../support/database.js';
import { startOwnNeo4j } from '../support/ownServices.js';
import { scale } from '../support/scale.js';
import { testCoreNlpUrl, testHome } from '../support/services.js';
import { makeTestHome, nothingConfigured, removeTestHome } from '../support/testHome.js';

jest.setTimeout(scale(15, 240) * 60_000);

const names = ['neo4j'] as const;
const kills = scale(2, 20);
const documents = scale(24, 150);

let shared: Store;
let home: string;
let folder: string;
let stories: Extraction[];
let file: string;
beforeAll(async () => {
  shared = await emptyStore();
  // A Neo4j of this suite's own, since it is killed.
  home = await makeTestHome(join(testHome(), 'lib'));
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-faults-'));
  await writeStories(folder, 6);
  stories = await extractStories(folder);
  file = join(folder, 'claims.jsonl');
  await writeClaimLines(file, stories, documents);
});
beforeEach(() => empty(shared));
afterAll(async () => {
  await shared?.close();
  await removeTestHome(home);
  await rm(folder, { recursive: true });
});

const config = () => ({ ...nothingConfigured, home });
const env = () => ({ NEWSGRAPH_HOME: home, CORENLP_URL: testCoreNlpUrl() });
const pidOfNeo4j = async (): Promise<number> => (await serviceStatus(config(), { names }))[0]?.pid as number;
const randomly = (most: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * most));

/** Work on the Neo4j of this suite, started for it when it is not running. */
const onOwn = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const { neo4j } = await startOwnNeo4j(config());
  const store = await openStore(neo4j);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

const exported = (): Promise<string[]> =>
  onOwn(async (store) => {
    const all: string[] = [];
    for await (const line of exportGraph(store, 'all')) all.push(line);
    return all;
  });

/** No edition without its source, its report and as many sentences, mentions and claims as the report says. */
const expectWhole = (store: Store): Promise<void> =>
  store
    .execute(`MATCH (e:Edition) OPTIONAL MATCH (e)-[:HAS_REPORT]->(r)
      WITH e, r, COUNT { (e)-[:HAS_SENTENCE]->() } AS sentences, COUNT { (e)-[:HAS_SENTENCE]->()-[:HAS_MENTION]->() } AS mentions,
        COUNT { (e)-[:HAS_SENTENCE]->()<-[:SUPPORTED_BY]-() } AS claims
      WHERE r IS NULL OR r.sentences <> sentences OR r.mentions <> mentions OR claims = 0 OR NOT EXISTS { (:Source)-[:HAS_EDITION]->(e) }
      RETURN e.id`)
    .then((halves) => expect(halves).toEqual([]));

/** Starts to ingest the claims and calls `disturb` at a random moment: when some document of the file is done, or a little later. */
const ingestDisturbed = async (
  words: readonly string[],
  disturb: (child: ChildProcess) => Promise<unknown>,
): Promise<Ran> => {
  const { child, ran } = launch(['ingest', '--claims', file, ...words], { env: env() });
  const after = 1 + Math.floor(Math.random() * (documents - 1));
  let done = 0;
  const reached = new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      done += String(chunk).split('\n').length - 1;
      if (done >= after) resolve();
    });
  });
  await Promise.race([reached, ran]);
  await randomly(100);
  await disturb(child);
  return ran;
};

describe('a graph like that of an undisturbed run comes', () => {
  let undisturbed: string[];
  beforeAll(async () => {
    await empty(shared);
    expect(await run(['ingest', '--claims', file], { env: configured() })).toMatchObject({ code: 0 });
    undisturbed = await lines(shared);
    await onOwn(empty);
  });
  afterAll(() => stopServices(config(), {}));

  test('of kill -9 of newsgraph at random moments: whole documents, none lost, none twice', async () => {
    for (let i = 0; i < kills; i++) {
      await ingestDisturbed(i % 2 ? ['--bulk', '7'] : [], async (child) => child.kill('SIGKILL'));
      await onOwn(expectWhole);
      // Later kills would find everything written.
      if (i % 4 === 3) await onOwn(empty);
    }
    expect(await run(['ingest', '--claims', file], { env: env() })).toMatchObject({ code: 0 });
    expect(await exported()).toEqual(undisturbed);
    expect(await run(['ingest', '--claims', file], { env: env() })).toMatchObject({
      code: 0,
      error: expect.stringContaining(`${documents} documents: ${documents} unchanged`),
    });
  });

  test('of kill -9 of Neo4j at random moments, and its start: the same run waits and goes on', async () => {
    for (let i = 0; i < kills; i++) {
      await onOwn(empty);
      const patience = ['--patience', String(scale(120, 600))];
      const ran = await ingestDisturbed([...patience, ...(i % 2 ? ['--bulk', '7'] : [])], async () => {
        kill(await pidOfNeo4j(), 'SIGKILL');
        // Some of them are away for more than a minute, and at night, on a busy machine, the start takes two.
        await new Promise((resolve) => setTimeout(resolve, (i % 5 === 4 ? 60 : 1) * 1000));
        await startOwnNeo4j(config());
      });
      expect(ran).toMatchObject({ code: 0, error: expect.stringContaining(`${documents} documents: `) });
      await onOwn(expectWhole);
      expect(await exported()).toEqual(undisturbed);
    }
  });

  test('of a disk that takes no more: a sentence, exit code 4; with room again the next run goes on', async () => {
    await onOwn(empty);
    const pid = await pidOfNeo4j();
    const limit = (bytes: string) => promisify(execFile)('prlimit', ['--pid', String(pid), `--fsize=${bytes}`]);
    // No file of the server may grow: for a writer that is a full disk.
    await limit('4096:unlimited');
    const ran = await run(['ingest', '--claims', file, '--patience', '2'], { env: env() });
    expect(ran).toMatchObject({
      code: 4,
      error: expect.stringMatching(/newsgraph: Neo4j at .* cannot store what is written/),
    });
    expect(ran.error).not.toMatch(/^\s+at /m);
    // Its database has given up, as with a full disk: it is started anew when there is room.
    kill(pid, 'SIGKILL');
    await onOwn(expectWhole);
    expect(await run(['ingest', '--claims', file], { env: env() })).toMatchObject({ code: 0 });
    expect(await exported()).toEqual(undisturbed);
  });
});

test('a document with very many claims is written whole', async () => {
  // Some of what is said over and over is the same claim.
  const claims = scale(2000, 120_000);
  const long = join(folder, 'long.jsonl');
  await writeFile(long, `${JSON.stringify(longExtraction(stories[0] as Extraction, claims))}\n`);
  // 100,000 claims in one transaction need more than the heap that Neo4j is given by default.
  const nightly = scale(0, 1) > 0;
  if (nightly) await stopServices(config(), {});
  const ran = await run(['ingest', '--claims', long, '--json'], {
    env: nightly ? { ...env(), NEWSGRAPH_NEO4J_HEAP: '6g' } : configured(),
  });
  expect(ran).toMatchObject({ code: 0, error: expect.any(String) });
  expect(JSON.parse(ran.out).report.claims).toBeGreaterThan(0.8 * claims);
  if (nightly) await onOwn(expectWhole);
  else await expectWhole(shared);
});

test('thousands of documents in one run: memory stays flat', async () => {
  const count = scale(200, 10_000);
  const many = join(folder, 'many.jsonl');
  await writeClaimLines(many, stories, count);
  const { child, ran } = launch(['ingest', '--claims', many, '--bulk', '25'], { env: configured() });
  const resident: number[] = [];
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    const kilobytes = /VmRSS:\s+(?<size>\d+)/.exec(status)?.groups?.size;
    if (kilobytes) resident.push(Number(kilobytes) / 1024);
  }, 200);
  const { code, error } = await ran;
  clearInterval(watch);
  expect({ code, error }).toEqual({ code: 0, error: expect.stringContaining(`${count} documents: ${count} new`) });
  const third = Math.floor(resident.length / 3);
  const most = (some: readonly number[]) => Math.max(...some);
  // Megabytes. Garbage waits for its collection, but not more and more of it.
  expect(most(resident.slice(-third)) - most(resident.slice(third, 2 * third))).toBeLessThan(60);
  expect(most(resident)).toBeLessThan(400);
});
