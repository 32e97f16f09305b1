import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { projectRoot } from '../../src/config.js';
import { ingest } from '../../src/ingest.js';
import { buildSchema, type Driver } from '../../src/serve/buildSchema.js';
import { openDriver } from '../../src/store/openDriver.js';
import type { Store } from '../../src/store/openStore.js';
import { goldenFile, seedGraphs } from '../golden/goldenFiles.js';
import { configured } from '../support/commandLine.js';
import { answered, cookbookPage, readCookbook } from '../support/cookbook.js';
import { emptyStore, lines } from '../support/database.js';
import { compareGraph } from '../support/expectedGraph.js';
import { seedDocuments, seedGold } from '../support/seedDocuments.js';
import { testCoreNlpUrl, testNeo4j } from '../support/services.js';

// A cold database plans each question for a second or more.
/** The share of the facts of `seed/expected` that the graph of each document holds at least; a change may raise it. */
const floor: Readonly<Record<string, number>> = {
  'a-decision-in-parliament': 0.9,
  'emergency-in-baku': 0.85,
  'guns-fall-silent': 0.95,
  'karabakh-note': 0.9,
  'out-of-proportion': 0.9,
  'spitak-earthquake': 0.9,
  'thirty-five-years': 0.85,
  'thirty-years-on': 0.9,
};

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });
const documents = await seedDocuments();
const graphs = await seedGraphs(corenlp);
const golden = (name: string): string[] => readFileSync(goldenFile(name), 'utf8').trim().split('\n');

describe.each([...documents.keys()])('the graph of seed/documents/%s', (name) => {
  const graph = graphs.get(name) ?? [];

  test('is the golden one', () => expect(graph).toEqual(golden(name)));

  test('holds what the document states, and nothing that it does not', () => {
    const { found, missing, wrong } = compareGraph(graph, seedGold(name));
    expect(wrong).toEqual([]);
    const share = found.length / (found.length + missing.length);
    if (share < (floor[name] ?? 1)) throw new Error(`${share.toFixed(3)} of the facts. Missing: ${missing.join('; ')}`);
  });
});

describe('the seed in Neo4j', () => {
  let store: Store;
  let exported: string[];

  beforeAll(async () => {
    store = await emptyStore();
    const inputs = async function* () {
      for (const [input, value] of documents) yield { input, value, problems: [] };
    };
    for await (const { problems, report } of ingest(inputs(), { corenlp, store, concurrency: 2 })) {
      expect(problems).toEqual([]);
      expect(report?.outcome).toBe('new');
    }
    exported = await lines(store, 'knowledge');
  }, 120_000);
  afterAll(() => store?.close());

  test('is the golden graph of all documents', () => expect(exported).toEqual(golden('all')));

  test('has one event for January 1990 in Baku, with what five sources say of it', () => {
    const graph = exported.map((line) => JSON.parse(line));
    const dead = graph.filter(
      (one) => one.properties.measure === 'killed' && [137, 147, 150].includes(one.properties.value),
    );
    const edges = graph.filter((one) => one.edge === 'HAS_FIGURE' && dead.some((figure) => figure.node === one.to));
    expect(dead.length).toBe(3);
    expect(new Set(edges.map((edge) => edge.from)).size).toBe(1);
    expect(edges.map((edge) => edge.properties.disputed)).toEqual([true, true, true]);
    const place = graph.find(
      (one) => one.edge === 'OCCURRED_IN' && one.from === edges[0]?.from && one.properties.sources >= 5,
    );
    expect(graph.find((one) => one.node === place?.to)?.properties.name).toBe('Baku');
  });

  test.each(['Heydar Aliyev', 'Baku', 'Azerbaijan', 'Soviet Union', 'Milli Majlis', 'Mikhail Gorbachev', 'Moscow'])(
    'has one node for %s',
    (name) => {
      const nodes = exported.map((line) => JSON.parse(line)).filter((one) => one.node !== undefined);
      expect(
        nodes.filter((one) => [one.properties.name, ...(one.properties.aliases ?? [])].includes(name)).length,
      ).toBe(1);
    },
  );

  // The last question changes a document, so this comes last. With UPDATE_COOKBOOK the page is written instead.
  describe('answers the questions of docs/graphql.md as the page says', () => {
    let driver: Driver;
    let ask: Parameters<typeof answered>[1];
    beforeAll(async () => {
      driver = openDriver(testNeo4j());
      const schema = await buildSchema(driver);
      ask = async (source, variableValues) => {
        const contextValue = { executionContext: driver };
        const { data, errors } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
        expect(errors).toBeUndefined();
        return { ...data };
      };
    });
    afterAll(() => driver?.close());

    const recipes = readCookbook();
    test('which are twenty', () => expect(recipes).toHaveLength(20));

    test.each(recipes)('$question', async ({ section, command }) => {
      if (command) {
        const reader = { cwd: projectRoot, env: { ...env, ...configured() } };
        await promisify(execFile)('sh', ['-c', command], reader);
      }
      const now = await answered(section, ask);
      if (env.UPDATE_COOKBOOK)
        writeFileSync(
          cookbookPage,
          readFileSync(cookbookPage, 'utf8').replace(section, () => now),
        );
      else expect(now).toBe(section);
    });
  });
});
