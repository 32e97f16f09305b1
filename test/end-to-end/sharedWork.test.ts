import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { type Ingested, ingest } from '../../src/ingest.js';
import { sourceId } from '../../src/model/identifier.js';
import { readInputs } from '../../src/read/readInputs.js';
import type { Store } from '../../src/store/openStore.js';
import { writeStories } from '../support/claimLines.js';
import { configured, run } from '../support/commandLine.js';
import { empty, emptyStore, lines } from '../support/database.js';
import { scale } from '../support/scale.js';
import { testCoreNlpUrl } from '../support/services.js';

jest.setTimeout(300_000);

const documents = scale(10, 60);
let store: Store;
let folder: string;
let undisturbed: string[];
/** How often one worker alone asks the parser. */
let askedAlone: number;
beforeAll(async () => {
  store = await emptyStore();
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-shared-'));
  await writeStories(folder, documents);
  await collect(worker());
  askedAlone = asked;
  undisturbed = await lines(store);
});
beforeEach(() => empty(store));
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** How often the parser was asked. */
let asked = 0;
const worker = (lease?: number): AsyncGenerator<Ingested> => {
  const client = createCoreNlpClient({ url: testCoreNlpUrl() });
  const corenlp: typeof client = {
    ...client,
    read: (...given) => {
      asked++;
      return client.read(...given);
    },
  };
  const inputs = readInputs([folder], { overrides: {}, stdin: process.stdin, cwd: folder });
  return ingest(inputs, { store, corenlp, concurrency: 2, ...(lease === undefined ? {} : { lease }) });
};

const collect = async (results: AsyncIterable<Ingested>): Promise<Ingested[]> => {
  const all: Ingested[] = [];
  for await (const one of results) all.push(one);
  return all;
};

const outcomes = (all: readonly Ingested[]): string[] => all.map((one) => one.report?.outcome ?? 'failed').sort();

describe('workers share a batch', () => {
  test('three at once: each document is read by one of them, none twice, and the graph is that of one worker', async () => {
    asked = 0;
    const all = await Promise.all([collect(worker()), collect(worker()), collect(worker())]);
    expect(all.map((one) => one.length)).toEqual([documents, documents, documents]);
    expect(outcomes(all.flat())).toEqual([...Array(documents).fill('new'), ...Array(2 * documents).fill('unchanged')]);
    expect(asked).toBe(askedAlone);
    expect(await lines(store)).toEqual(undisturbed);
    expect(await store.execute('MATCH (w:WorkClaim) RETURN w.id')).toEqual([]);
  });

  test('two commands at once, one in bulk', async () => {
    const [one, other] = await Promise.all([
      run(['ingest', folder, '--json'], { env: configured() }),
      run(['ingest', folder, '--json', '--bulk', '4'], { env: configured() }),
    ]);
    expect([one.code, other.code]).toEqual([0, 0]);
    const all = [one, other].flatMap(({ out }) =>
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Ingested),
    );
    expect(outcomes(all)).toEqual([...Array(documents).fill('new'), ...Array(documents).fill('unchanged')]);
    expect(await lines(store)).toEqual(undisturbed);
  });

  test.each([1, 4])(
    'two that have read what the other wants next do not wait for each other, %i at once',
    async (bulk) => {
      const files = ['00.txt', '01.txt'].map((name) => join(folder, name));
      const atWork: (() => void)[] = [];
      const bothAtWork = Promise.all(files.map(() => new Promise<void>((resolve) => atWork.push(resolve))));
      const input = (file: string) => readInputs([file], { overrides: {}, stdin: process.stdin, cwd: folder });
      const results = files.map((file, i) => {
        const client = createCoreNlpClient({ url: testCoreNlpUrl() });
        const corenlp: typeof client = {
          ...client,
          read: async (...given) => {
            atWork[i]?.();
            await bothAtWork;
            return client.read(...given);
          },
        };
        async function* inputs(): ReturnType<typeof readInputs> {
          yield* input(file);
          await bothAtWork;
          for (const other of files) if (other !== file) yield* input(other);
        }
        return collect(ingest(inputs(), { store, corenlp, concurrency: 2, bulk }));
      });
      const all = await Promise.all(results);
      expect(all.map((one) => one.map(({ report }) => report?.outcome))).toEqual([
        ['new', 'unchanged'],
        ['new', 'unchanged'],
      ]);
    },
  );

  const claim = (until: number, lease: number) =>
    store.execute(
      'UNWIND $ids AS id CREATE (:WorkClaim {id: id, worker: "dead", lease: $lease, until: timestamp() + $until})',
      { ids: [sourceId(`file://${folder}/00.txt`), sourceId(`file://${folder}/01.txt`)], until, lease },
    );

  test('what a worker that died had claimed comes last, when its claim has run out', async () => {
    await claim(2500, 3000);
    const started = performance.now();
    const all = await collect(worker(3000));
    expect(performance.now() - started).toBeGreaterThan(2000);
    expect(outcomes(all)).toEqual(Array(documents).fill('new'));
    expect(all.map((one) => one.input.slice(-6)).slice(-2)).toEqual(['00.txt', '01.txt']);
    expect(await lines(store)).toEqual(undisturbed);
  });

  test('a claim that lasts longer than it was given for is none: the clock of the database was set back', async () => {
    await claim(365 * 86_400_000, 3000);
    const all = await collect(worker(3000));
    expect(all.map((one) => one.input.slice(-6)).slice(0, 2)).toEqual(['00.txt', '01.txt']);
    expect(await lines(store)).toEqual(undisturbed);
  });
});

test.each(['+10', '-10'])('a clock that is wrong by %s years changes nothing in the graph', async (years) => {
  const code = `const Right = Date; globalThis.Date = class extends Right {
    constructor(...given) { if (given.length > 0) super(...given); else super(Right.now() + ${Number(years) * 31_557_600_000}); }
    static now() { return new this().getTime(); }
  };`;
  const moved = `data:text/javascript,${encodeURIComponent(code)}`;
  const ran = await run(['ingest', folder], { env: { ...configured(), NODE_OPTIONS: `--import=${moved}` } });
  expect(ran).toMatchObject({ code: 0, error: expect.stringContaining(`${documents} new`) });
  expect(await lines(store)).toEqual(undisturbed);
});

test('the report of each document is kept: counts, what was left out and why, times by stage', async () => {
  await collect(worker());
  const all = await run(['report', '--json', '--limit', '100'], { env: configured() });
  const reports = all.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(reports).toHaveLength(documents);
  for (const report of reports) {
    expect(report).toMatchObject({
      sentences: 2,
      claims: expect.any(Number),
      annotateMs: expect.any(Number),
      extractMs: expect.any(Number),
      resolveMs: expect.any(Number),
      writeMs: expect.any(Number),
    });
    expect(report.problems.filter((one: { severity: string }) => one.severity === 'rejected')).toHaveLength(
      report.rejected,
    );
  }
  const one = await run(['report', reports[0].source.uri], { env: configured() });
  expect(one.out).toMatch(
    /^file:.*\n {2}2 sentences, .* candidates left out\n {2}annotate \d+ ms, extract \d+ ms, resolve \d+ ms, write \d+ ms/,
  );
  const none = await run(['report', 'https://example.org/none'], { env: configured() });
  expect(none).toMatchObject({ code: 2, error: expect.stringContaining('has no source') });
});
