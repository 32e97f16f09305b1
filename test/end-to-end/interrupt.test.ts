import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serviceStatus } from '../../src/services/serviceStatus.js';
import { exportGraph } from '../../src/store/exportGraph.js';
import { openStore } from '../../src/store/openStore.js';
import { configured, launch, run } from '../support/commandLine.js';
import { emptyStore, lines } from '../support/database.js';
import { startOwnNeo4j } from '../support/ownServices.js';
import { testCoreNlpUrl, testHome } from '../support/services.js';
import { makeTestHome, nothingConfigured, removeTestHome } from '../support/testHome.js';

// A Neo4j of this suite's own, since it is killed; started by the commands themselves, as a user's is.
const names = ['neo4j'] as const;
const minutes = 60_000;
const documents = 30;

let home: string;
let folder: string;
beforeAll(async () => {
  home = await makeTestHome(join(testHome(), 'lib'));
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-batch-'));
  for (let at = 0; at < documents; at++)
    await writeFile(join(folder, `${String(at).padStart(2, '0')}.txt`), storyOf(at));
});
afterAll(async () => {
  await removeTestHome(home);
  await rm(folder, { recursive: true });
}, 2 * minutes);

const storyOf = (at: number): string =>
  `Rebels attacked the town of Halden on ${(at % 28) + 1} May 2014, killing ${at + 2} civilians, the Interior Ministry said.\n\n` +
  `President Anna Berg met General Tom Falk in Norport on ${(at % 28) + 1} June 2014.\n`;

const config = () => ({ ...nothingConfigured, home });
const env = () => ({ NEWSGRAPH_HOME: home, CORENLP_URL: testCoreNlpUrl() });
const stateOfNeo4j = async () => (await serviceStatus(config(), { names }))[0]?.state;

/** Starts to ingest the batch and calls `disturb` when so many documents are in the graph. */
const ingestUntil = async (
  count: number,
  disturb: (child: { pid?: number | undefined }) => Promise<void> | void,
  ...options: string[]
) => {
  const { child, ran } = launch(['ingest', folder, ...options], { env: env() });
  let seen = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    const before = seen;
    seen += String(chunk).split('\n').length - 1;
    if (before < count && seen >= count) void disturb(child);
  });
  return ran;
};

/** The graph as text, or nothing when the database never was. Checks that every edition is whole: its report and all its sentences. */
const graph = async (): Promise<string[]> => {
  const { neo4j, stop } = await startOwnNeo4j(config());
  const store = await openStore(neo4j);
  try {
    const halves = await store.execute(
      'MATCH (e:Edition) WHERE NOT EXISTS { (e)-[:HAS_SENTENCE]->() } OR NOT EXISTS { (:Source)-[:HAS_EDITION]->(e) } RETURN e.id',
    );
    expect(halves).toEqual([]);
    const all: string[] = [];
    for await (const line of exportGraph(store, 'all')) all.push(line);
    return all;
  } finally {
    await store.close();
    await stop();
  }
};

const sources = (lines: readonly string[]): number =>
  lines.filter((line) => line.includes('"labels":["Source"]')).length;

describe('ingest is interrupted', () => {
  test(
    'by Ctrl-C while servers start: what it started is stopped, exit code 130',
    async () => {
      const { child, ran } = launch(['ingest', folder], { env: env() });
      child.stderr?.on('data', (chunk: Buffer) => {
        if (String(chunk).includes('Neo4j: starting')) setTimeout(() => child.kill('SIGINT'), 1000);
      });
      const { code, error } = await ran;
      expect([code, error]).toEqual([130, expect.stringMatching(/newsgraph: Interrupted\.\n {2}.*goes on from there/)]);
      expect(error).not.toMatch(/^\s+at /m);
      expect(await stateOfNeo4j()).toBe('stopped');
    },
    3 * minutes,
  );

  test(
    'by Ctrl-C in the middle: whole documents only, what it started is stopped, exit code 130',
    async () => {
      const ran = await ingestUntil(4, ({ pid }) => void kill(pid as number, 'SIGINT'));
      expect(ran).toMatchObject({
        code: 130,
        error: expect.stringMatching(/So far: \d+ documents: .*newsgraph: Interrupted/s),
      });
      expect(await stateOfNeo4j()).toBe('stopped');
      const written = sources(await graph());
      expect(written).toBeGreaterThanOrEqual(4);
      expect(written).toBeLessThan(documents);
    },
    4 * minutes,
  );

  test(
    'by kill -9 of newsgraph: its Neo4j is found again by the next command, which goes on',
    async () => {
      const before = sources(await graph());
      const ran = await ingestUntil(before + 4, ({ pid }) => void kill(pid as number, 'SIGKILL'));
      expect(ran.code).toBeNull();
      expect(await stateOfNeo4j()).toBe('running');
      expect(sources(await graph())).toBeGreaterThanOrEqual(before + 4);
    },
    4 * minutes,
  );

  test(
    'by kill -9 of Neo4j: a sentence, exit code 3; the next run goes on to the same graph as one without interruption',
    async () => {
      await startOwnNeo4j(config());
      const pid = (await serviceStatus(config(), { names }))[0]?.pid as number;
      const before = sources(await graph());
      const ran = await ingestUntil(before + 4, () => void kill(pid, 'SIGKILL'), '--patience', '5');
      expect(ran).toMatchObject({ code: 3, error: expect.stringMatching(/newsgraph: Neo4j does not answer at /) });
      expect(ran.error).not.toMatch(/^\s+at /m);

      const last = await run(['ingest', folder], { env: env() });
      expect(last).toMatchObject({ code: 0, error: expect.stringMatching(/30 documents: \d+ new, \d+ unchanged/) });

      const store = await emptyStore();
      try {
        const undisturbed = await run(['ingest', folder], { env: configured() });
        expect(undisturbed).toMatchObject({ code: 0, error: expect.stringContaining('30 documents: 30 new') });
        expect(await graph()).toEqual(await lines(store));
      } finally {
        await store.close();
      }
    },
    8 * minutes,
  );
});
