import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { sampleAnswer } from '../../src/cli/sampleAnswer.js';
import { projectRoot } from '../../src/config.js';
import { serve } from '../../src/serve/serve.js';
import { openDriver } from '../../src/store/openDriver.js';
import type { Store } from '../../src/store/openStore.js';
import { configured, run } from '../support/commandLine.js';
import { emptyStore } from '../support/database.js';
import { testNeo4j } from '../support/services.js';

const minute = 60_000;
jest.setTimeout(2 * minute);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await ok(['ingest', 'seed/documents']);
}, 5 * minute);
afterAll(() => store?.close());

const ok = async (words: readonly string[], input?: string): Promise<string> => {
  const ran = await run(words, { cwd: projectRoot, env: configured(), ...(input === undefined ? {} : { input }) });
  expect(ran).toMatchObject({ code: 0 });
  return ran.out;
};
const json = async (words: readonly string[]) =>
  (await ok([...words, '--json']))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const refused = async (words: readonly string[], sentence: RegExp) => {
  const { code, out, error } = await run(words, { cwd: projectRoot, env: configured() });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toMatch(sentence);
  expect(error).not.toMatch(/^\s+at /m);
};

describe('of the seed a stranger asks', () => {
  test('how many died, according to whom? and gets every number with its sentence in one command', async () => {
    const rows = await json(['figures', '--measure', 'killed']);
    const told = rows.map((row) => [row.says, row.countedBy, row.source.publisher.split(', ')[1]]);
    for (const row of [
      ['137 killed', null, 'chronicle style'],
      ['147 killed', null, 'newspaper style'],
      ['150 killed', null, 'mission style'],
      ['at least 130 killed', null, 'rights style'],
      ['at least 130 killed', null, 'reference style'],
      ['at least 25000 killed', null, 'agency style'],
      ['32 killed', null, 'reference style'],
      ['about 90 killed', null, 'rights style'],
    ]) {
      expect(told).toContainEqual(row);
    }
    expect(told.some(([says, by]) => /200/.test(says) && by === 'Popular Front')).toBe(true);
    for (const { quote } of rows) expect(quote).toMatch(/killed|died|dead|lives/);
    const against = (says: string) => rows.find((row) => row.says === says)?.against;
    expect(against('137 killed')).toEqual(['147 killed', '150 killed']);
    expect(against('at least 130 killed')).toEqual([]);

    const page = await ok(['figures', 'Soviet', 'troops', 'Baku', '-m', 'killed']);
    expect(page).toMatch(
      /^ {2}137 killed +1994-03-30 .*\n +"By one count, 137 people were killed and 744 were wounded\."\n +against 147 killed, 150 killed$/m,
    );
  });

  test('what sources say of that night, side by side, and which numbers cannot both be right', async () => {
    const page = await ok(['disagreements', 'Soviet', 'troops', 'Baku']);
    expect(page).toMatch(/^ +account +who +action +where +when +how many +words$/m);
    expect(page).toMatch(/^! different number: 137 killed \(\d\) and 147 killed \(\d\)$/m);
    expect(page).toMatch(/^~ contained: at least 130 killed \(\d(, \d)*\) and 150 killed \(\d\)$/m);
    expect(page).not.toMatch(/^! .*at least 130/m);
    expect(page).toMatch(/^\d {2}"By one count, 137 people were killed/m);
    const accounts = await json(['disagreements', 'Soviet', 'troops', 'Baku']);
    expect(new Set(accounts.map((one) => one.source.id)).size).toBeGreaterThanOrEqual(5);
    const first = await ok(['disagreements', 'Soviet', 'troops', 'Baku', '--limit', '2']);
    expect(first).toMatch(/^2 of \d accounts$/m);
    const place = /^Those that follow: --after "(?<place>.+)"$/m.exec(first)?.groups?.place ?? '';
    const second = await json(['disagreements', 'Soviet', 'troops', 'Baku', '--after', place]);
    expect(second).toEqual(accounts.slice(2));
    const all = await json(['disagreements']);
    expect(all[0].event).toEqual(accounts[0].event);
    for (const one of all) expect(one.quotes.length).toBeGreaterThan(0);
  });

  test('where they moved, once: a place to which somebody went is no participant too', async () => {
    const accounts = await json(['disagreements', 'Soviet', 'troops', 'moved', 'into', 'the', 'city']);
    const moved = accounts.find((one) => one.quotes.some((quote: string) => /moved into the city/.test(quote)));
    expect(moved).toMatchObject({ places: ['Baku'], participants: ['agent: Soviet troops'] });
    const { out } = await run(['query', 'timeline', '-p', 'from=1990-01-19', 'to=1990-01-20', '--json'], {
      env: configured(),
    });
    const events = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.find((one) => one.id === accounts[0].event.id)).toMatchObject({
      places: ['Baku'],
      participants: expect.not.arrayContaining(['destination: Baku']),
    });
  });

  test('what "newsgraph start --once" asks, over GraphQL', async () => {
    const driver = openDriver(testNeo4j());
    const served = await serve({ driver, host: '127.0.0.1', port: 0, serving: { queryTimeout: minute } });
    try {
      const answer = (await sampleAnswer(served.url)).join('\n');
      expect(answer).toMatch(/^[5-9] sources tell of it\.$/m);
      expect(answer).toMatch(/They cannot all be right: 137 killed, 147 killed, 150 killed\./);
    } finally {
      await served.stop();
      await driver.close();
    }
  });

  test('who calls the place what', async () => {
    const rows = await json(['names', 'Garabagh']);
    const names = rows.map((row) => [row.name, row.since]);
    expect(names).toContainEqual(['Karabakh', '2024']);
    expect(names).toContainEqual(['Garabagh', '2024']);
    expect(await ok(['names', 'Garabagh'])).toMatch(/^name +used by +since/m);
  });
});

test('an edited article: editions, the former text, and what changed, with both sentences', async () => {
  const uri = 'https://example.org/halden';
  const words = ['ingest', '-', '--uri', uri, '--published', '2014-05-04', '--publisher', 'The Halden Herald'];
  const text =
    'Rebels attacked the town of Halden on 3 May 2014, killing 12 civilians. The president of Norway visited Japan on 5 June 2014.\n';
  const [first = '', second = ''] = text.trim().split(/(?<=civilians\.) /);
  await ok(words, text);
  await refused(['diff', uri], /no earlier edition/);
  // The other way round, and with another number.
  await ok(words, `${second}\n\n${first.replace('12', '15')}\n`);
  expect(await json(['editions', uri])).toMatchObject([
    { number: 1, current: false },
    { number: 2, current: true },
  ]);
  expect(await ok(['editions', uri, '--text', '1'])).toBe(text);
  const changes = await json(['diff', uri]);
  expect(changes.map((one) => [one.kind, one.changed, one.before?.quote, one.after?.quote])).toEqual([
    ['changed', ['number'], first, first.replace('12', '15')],
  ]);
  expect(await ok(['diff', uri])).toMatch(
    /^changed \(number\)\n- .*12 killed\n {4}"Rebels .*12 civilians\."\n\+ .*15 killed\n {4}"Rebels .*15 civilians\."\n$/,
  );
  expect(await json(['figures', 'attacked', 'Halden'])).toMatchObject([
    { says: '12 killed', current: false },
    { says: '15 killed', current: true, revises: '12 killed' },
  ]);
  const same = await run(['diff', uri, '--from', '2', '--to', '2'], { cwd: projectRoot, env: configured() });
  expect(same).toMatchObject({ code: 0, out: '', error: 'Edition 2 says what edition 2 says.\n' });
});

describe('what is not there is said in a sentence', () => {
  test.each<[string[], RegExp]>([
    [['figures', '--measure', 'hope'], /"hope" is nothing that is counted\.\n +There are: killed, /],
    [['disagreements', 'xylophone', 'regatta'], /no event for "xylophone regatta"/],
    [['names', 'place:0000000000000000'], /no entity place:0000000000000000/],
    [['editions', 'https://example.org/none'], /no source "https:\/\/example\.org\/none"/],
    [['diff', 'https://example.org/none'], /no source/],
    [['diff', 'https://example.org/newsgraph/thirty-years-on', '--to', '7'], /no edition 7 .*\n +There are: 1\./],
  ])('%j', (words, sentence) => refused(words, sentence));
});
