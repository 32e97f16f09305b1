import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { projectRoot } from '../../src/config.js';
import { unify } from '../../src/resolve/across/unify.js';
import type { Store } from '../../src/store/openStore.js';
import { writeDocument } from '../../src/write/writeDocument.js';
import { configured, run } from '../support/commandLine.js';
import { empty, emptyStore, lines } from '../support/database.js';
import { observedId, resolvedDocument, type Told } from '../support/resolvedDocument.js';

jest.setTimeout(120_000);

const [short, long]: [Told, Told] = [
  { kind: 'Person', name: 'J. Smith', keys: ['Person j smith', 'Person ~i smt'] },
  { kind: 'Person', name: 'John Smith', keys: ['Person john smith', 'Person ~i smt'] },
];
const [force, army]: [Told, Told] = [
  { kind: 'Organization', name: 'NLA', keys: ['Organization nla', 'Organization #nla'] },
  {
    kind: 'Organization',
    name: 'National Liberation Army',
    keys: ['Organization national liberation army', 'Organization #nla'],
  },
];

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-review-'));
  store = await emptyStore();
});
beforeEach(async () => {
  await empty(store);
  for (const [i, mentioned] of [[short, force], [long], [army]].entries())
    await writeDocument(store, resolvedDocument({ uri: `a:${i}`, title: `Note ${i}`, mentioned }), {
      unify,
      rules: '1',
    });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const newsgraph = (words: readonly string[], input?: string) =>
  run(words, { cwd: folder, env: configured(), ...(input === undefined ? {} : { input }) });
const ok = async (words: readonly string[], input?: string): Promise<string> => {
  const ran = await newsgraph(words, input);
  expect(ran).toMatchObject({ code: 0 });
  return ran.out;
};
/** What a terminal shows while keys are pressed, each when the last pair was answered: the help line asks for it. */
const inTerminal = (words: readonly string[], keys: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const command = [process.execPath, join(projectRoot, 'dist/src/cli/main.js'), ...words].map((one) => `'${one}'`);
    const child = spawn('script', ['-qec', command.join(' '), '/dev/null'], {
      cwd: folder,
      env: { ...process.env, ...configured() },
    });
    let shown = '';
    let pressed = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      shown += String(chunk);
      while (pressed < keys.length && shown.split('[q] end').length - 1 > pressed) child.stdin.write(keys[pressed++]);
    });
    child.on('error', reject);
    child.on('close', () => resolve(shown));
  });
const entity = async (told: Told) =>
  (
    await store.execute<{ id: string }>('MATCH (:ObservedEntity {id: $id})-[:RESOLVED_TO]->(e) RETURN e.id AS id', {
      id: observedId(told),
    })
  )[0]?.id;

test('keys decide: best first, with sentences of both sides; same, undo, skip, not same, end', async () => {
  const before = await lines(store);
  const shown = await ok(['review'], 'suk');
  expect(shown.indexOf('"NLA"')).toBeLessThan(shown.indexOf('J. Smith'));
  expect(shown).toMatch(/Organization, 0\.40: "NLA" are the letters of "National Liberation Army"/);
  expect(shown).toMatch(/Note 0/);
  expect(shown).toMatch(/NLA and National Liberation Army: same\.|National Liberation Army and NLA: same\./);
  expect(shown).toMatch(/Undone\./);
  expect(shown).toMatch(/0 decided, 1 skipped\.\n$/);
  expect(await lines(store)).toEqual(before);
  expect(await ok(['review', '--kind', 'Person', '--by', 'desk'], 'n')).toMatch(/1 decided, 0 skipped\.\n$/);
  expect(await ok(['review', '--json'])).not.toContain('Smith');
  expect(await ok(['judgements'])).toMatch(/^judgement:\w+ {2}Person {2}.*: not same {2}\d{4}-\d\d-\d\d desk\n$/);
});

test('in a terminal a key decides as it is pressed, and Ctrl-C ends it with a sentence', async () => {
  const before = await lines(store);
  const review = (keys: string): Promise<string> => inTerminal(['review', '--by', 'desk'], keys);
  const shown = await review('nuksq');
  expect(shown).toMatch(/NLA.*: not same\..*Undone\..*\[s\] same .*Smith.*: same\..*1 decided, 1 skipped\./s);
  await ok(['judge', '--undo', (await ok(['judgements'])).split(' ')[0] as string]);
  expect(await lines(store)).toEqual(before);
  expect(await review('\u0003')).toMatch(/newsgraph: Interrupted\./);
  expect(await lines(store)).toEqual(before);
});

test('as JSON lines: decided elsewhere and read back; a line that cannot be used is named and the rest goes on', async () => {
  const printed = (await ok(['review', '--json']))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(printed).toMatchObject([
    { kind: 'Organization', verdict: null, score: 0.4, aEvidence: [{ quote: expect.any(String) }] },
    { kind: 'Person', verdict: null },
  ]);
  const file = join(folder, 'pairs.jsonl');
  const decided = [{ ...printed[0], verdict: 'same' }, { ...printed[1], verdict: 'perhaps' }, { a: 1 }, printed[1]];
  await writeFile(file, `${decided.map((one) => JSON.stringify(one)).join('\n')}\nno JSON\n`);
  const ran = await newsgraph(['review', '--apply', file]);
  expect(ran).toMatchObject({ code: 1, out: '1 decided, 0 known, 1 left open, 3 not usable.\n' });
  expect(ran.error).toMatch(/pairs\.jsonl:2: "perhaps" is no verdict/);
  expect(ran.error).toMatch(/pairs\.jsonl:5: This is no JSON object\./);
  expect(await entity(force)).toBe(await entity(army));
  expect(await newsgraph(['review', '--apply', file])).toMatchObject({
    code: 1,
    out: '0 decided, 1 known, 1 left open, 3 not usable.\n',
  });
});

test('judge, undo, and judgements to another graph', async () => {
  const [a, b] = [observedId(short), observedId(long)];
  const before = await lines(store);
  expect(await ok(['judge', a, b, 'same', '--reason', 'one byline', '--by', 'desk'])).toMatch(
    /: same \(judgement:\w+\)\.\n$/,
  );
  const decided = await lines(store);
  const file = join(folder, 'judgements.jsonl');
  await writeFile(file, await ok(['judgements', '--json']));
  const { id } = JSON.parse(await readFile(file, 'utf8'));
  expect(await newsgraph(['judge', (await entity(short)) as string, b, 'not-same'])).toMatchObject({
    code: 2,
    error: expect.stringContaining(`--undo ${id}`),
  });
  expect(await ok(['judge', '--undo', id])).toMatch(/^Undone: /);
  expect(await lines(store)).toEqual(before);
  expect(await ok(['judgements', '--import', file])).toBe('1 new, 0 known, 0 not usable.\n');
  expect(await lines(store)).toEqual(decided);
  await writeFile(file, `${await readFile(file, 'utf8')}{"a":["x"]}\n`);
  expect(await newsgraph(['judgements', '--import', file])).toMatchObject({
    code: 1,
    out: '0 new, 1 known, 1 not usable.\n',
  });
});

test('identifiers from a table of one’s own and from those that are shipped, and taken back', async () => {
  const norway: Told = { kind: 'Place', name: 'Norway', keys: ['Place norway'], properties: { subtype: 'country' } };
  await writeDocument(store, resolvedDocument({ uri: 'a:9', mentioned: [norway] }), { unify, rules: '1' });
  const before = await lines(store);
  const table = join(folder, 'people.csv');
  const rows = [
    'J. Smith,Person,Q1',
    'John Smith,Person,Q1',
    'Norway,Place,Q2',
    'NLA,Organization,nothing',
    ',Person,Q3',
  ];
  await writeFile(table, `name,kind,wikidata\n${rows.join('\n')}\n`);
  const ran = await newsgraph(['link', '--csv', table]);
  expect(ran).toMatchObject({ code: 1, out: '3 entities found, 3 newly linked.\n' });
  expect(ran.error).toMatch(
    /people\.csv:5: "nothing" is no identifier of wikidata\.\n.*people\.csv:6: It names nothing/,
  );
  expect(await entity(short)).toBe(await entity(long));
  const shipped = await newsgraph(['link']);
  expect(shipped).toMatchObject({ code: 0, out: '1 entities found, 0 newly linked.\n' });
  expect(shipped.error).toMatch(/^Norway is wikidata:Q2 already: wikidata:Q20 is left out\.\n {2}To link these anew, /);
  expect(await ok(['link', '--remove'])).toBe('3 identifiers taken back.\n');
  expect(await lines(store)).toEqual(before);
  expect(await ok(['link'])).toBe('1 entities found, 1 newly linked.\n');
});

test('bad words get a sentence and a hint', async () => {
  expect(await newsgraph(['judge', 'person:0', 'person:1', 'same'])).toMatchObject({
    code: 2,
    error: expect.stringContaining('The graph has no entity "person:0".'),
  });
  expect(await newsgraph(['judge', 'person:0'])).toMatchObject({ code: 2 });
  expect(await newsgraph(['judge', '--undo', 'judgement:0'])).toMatchObject({
    code: 2,
    error: expect.stringContaining('There is no judgement'),
  });
  expect(await newsgraph(['review', '--apply', 'nowhere.jsonl'])).toMatchObject({ code: 2 });
});
