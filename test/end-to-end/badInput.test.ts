import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { projectRoot } from '../../src/config.js';
import type { Store } from '../../src/store/openStore.js';
import { configured, run } from '../support/commandLine.js';
import { emptyStore } from '../support/database.js';

const minute = 60_000;
jest.setTimeout(minute);
const news = (place: string) =>
  `Rebels attacked the town of ${place} on 3 May 2014, killing 12 civilians, the Interior Ministry said.\n`;
const inputs: Readonly<Record<string, string | Uint8Array>> = {
  'good.txt': news('Halden'),
  'empty.txt': '',
  'binary.txt': Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
  'latin1.txt': Buffer.from(
    'The mayor of K\u00f6ln said on Monday that the c\u00e9r\u00e9mony would be held.',
    'latin1',
  ),
  'large.txt': 'The army attacked the town. '.repeat(750_000),
  'pageWithoutText.html': '<html><body><script>render()</script></body></html>',
  'german.txt':
    'Die Regierung hat am Montag beschlossen, dass die Armee in die Stadt einmarschieren soll, um die Ordnung ' +
    'wiederherzustellen. Der Bürgermeister bat die Bewohner, zu Hause zu bleiben, bis der Ausnahmezustand endet.\n',
};

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-inputs-'));
  for (const [name, content] of Object.entries(inputs)) await writeFile(join(folder, name), content);
  await mkdir(join(folder, 'empty'));
  store = await emptyStore();
}, minute);
beforeEach(async () => store.execute('MATCH (n:Source {uri: "https://example.org/none"}) DETACH DELETE n'));
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** Runs the words and checks the exit code, the sentence and that no stack is shown. */
const check = async (
  words: readonly string[],
  code: number,
  sentence: RegExp,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<void> => {
  const ran = await run(words, { cwd: folder, env: { ...configured(), ...env } });
  expect(ran.error).toMatch(sentence);
  expect(ran.error).not.toMatch(/^\s+at /m);
  expect([words.join(' '), ran.code]).toEqual([words.join(' '), code]);
};

describe('an input that cannot be read ends with exit code 1, a sentence and a hint', () => {
  test.each([
    ['empty.txt', /The input is empty\. Is the file complete\?/],
    ['binary.txt', /binary data .* Save it as plain text/],
    ['latin1.txt', /not UTF-8: byte 14 .*iconv/],
    ['large.txt', /larger than the limit of 5 MB\. .*--max-bytes/],
    ['pageWithoutText.html', /The page has no text\./],
    ['german.txt', /looks like German; newsgraph reads English only\. .*--language en/],
    ['nosuch.txt', /"nosuch\.txt" does not exist\. Check the spelling/],
    ['empty', /The folder "empty" has no documents\. Documents end in \.txt/],
    ['https://example.org/a', /is an address; .*curl -s/],
  ])('%s', (input, sentence) => check(['ingest', input], 1, sentence));

  test('and needs no server to say so', () =>
    check(['ingest', 'empty.txt'], 1, /The input is empty/, {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      CORENLP_URL: 'http://127.0.0.1:1',
    }));

  test(
    'in a batch the rest goes on, and the summary names what failed',
    async () => {
      const ran = await run(['ingest', ...Object.keys(inputs), 'nosuch.txt', '--json'], {
        cwd: folder,
        env: configured(),
      });
      expect(ran.code).toBe(1);
      expect(ran.error).toMatch(/8 documents: 1 new, 7 failed/);
      expect(ran.error).toMatch(/7 inputs could not be read: empty\.txt, binary\.txt, .*, nosuch\.txt\./);
      const lines = ran.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { input: string; report?: object });
      expect(lines.filter(({ report }) => report).map(({ input }) => input)).toEqual(['good.txt']);
    },
    minute,
  );
});

describe('a wrong command line ends with exit code 2', () => {
  test.each([
    [['ingst', 'good.txt'], /unknown command 'ingst'\s+\(Did you mean ingest\?\)/],
    [['ingest', 'good.txt', '--publishd', '2014'], /unknown option '--publishd'\s+\(Did you mean --published\?\)/],
    [['ingest', 'good.txt', '--published', '2014-13-40'], /"2014-13-40" is no date\.\s+Write it as/],
    [['ingest', 'good.txt', 'german.txt', '--title', 'One'], /--title is for one document/],
    [['ingest', 'good.txt', '--max-bytes', 'many'], /whole number of bytes/],
    [['ingest'], /Nothing to ingest was named/],
    [['ingest', 'good.txt', '--claims', 'claims.jsonl'], /both cannot be given/],
    [['ingest', '--claims', 'nosuch.jsonl'], /"nosuch\.jsonl" does not exist/],
    [['query', 'serch'], /There is no query named "serch"/],
    [['export', '--layer', 'none'], /Allowed choices are/],
    [['retract', 'https://example.org/none'], /The graph has no source/],
  ])('%p', (words, sentence) => check(words, 2, sentence));
});

describe('a server that is down or refuses ends with exit code 3', () => {
  test('CoreNLP', () =>
    check(
      ['ingest', 'good.txt', '--uri', 'https://example.org/unread'],
      3,
      /No CoreNLP server could be reached .*\n.*CORENLP_URL/,
      {
        CORENLP_URL: 'http://127.0.0.1:1',
      },
    ));
  test('Neo4j', () =>
    check(['ingest', 'good.txt'], 3, /Neo4j does not answer at .*\n.*services start neo4j/, {
      NEO4J_URI: 'bolt://127.0.0.1:1',
    }));
  // The database refuses for some seconds after three of them.
  test.each([
    ['query', 'statistics'],
    ['ingest', 'good.txt'],
  ])('a wrong password: %s %s', async (...words) => {
    await check(words.filter(Boolean), 3, /does not accept the password of user|the password was wrong too often/, {
      NEO4J_PASSWORD: 'not-this-one',
    });
  });

  test(
    'a CoreNLP that dies in a batch: what was read before stays, and the next run goes on',
    async () => {
      const { url, close } = await relayThatDies(2);
      const batch = await mkdtemp(join(folder, 'batch-'));
      for (const place of ['Ula', 'Vik', 'Wex', 'Yar', 'Zel', 'Qom'])
        await writeFile(join(batch, `${place}.txt`), news(place));
      const cut = await run(['ingest', batch], { env: { ...configured(), CORENLP_URL: url } });
      await close();
      expect(cut).toMatchObject({
        code: 3,
        error: expect.stringMatching(/So far: \d documents?: \d new\n.*No CoreNLP server/s),
      });
      const written = cut.out.trim().split('\n').length;
      const next = await run(['ingest', batch], { env: configured() });
      expect(next.code).toBe(0);
      expect(next.error).toContain(`6 documents: ${6 - written} new, ${written} unchanged`);
    },
    minute,
  );
});

test(
  'a document of many parts for CoreNLP is read whole',
  async () => {
    const days = Array.from({ length: 28 }, (_, at) => at + 1);
    const text = days.map(
      (day) => `${news(`Halden${day}`).replace('3 May', `${day} May`)}${'The weather was calm. '.repeat(60)}`,
    );
    await writeFile(join(folder, 'long.txt'), text.join('\n\n'));
    const ran = await run(['extract', 'long.txt'], { cwd: folder, env: configured() });
    expect(ran.code).toBe(0);
    const { document, claims } = JSON.parse(ran.out) as { document: { text: string }; claims: { predicate: string }[] };
    expect(document.text.length).toBeGreaterThan(30_000);
    expect(claims.filter(({ predicate }) => predicate === 'HAS_FIGURE').length).toBe(28);
  },
  2 * minute,
);

test('a full disk behind standard output ends with exit code 4', () => {
  const main = join(projectRoot, 'dist', 'src', 'cli', 'main.js');
  const { status, stderr } = spawnSync('sh', ['-c', 'exec "$0" "$1" query > /dev/full', execPath, main], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([4, expect.stringContaining('Standard output cannot be written')]);
});

/** Passes requests on to the real server, and ends all connections for good after so many answers. */
const relayThatDies = async (answers: number): Promise<{ url: string; close: () => Promise<void> }> => {
  let left = answers;
  const server = createServer((incoming, outgoing) => {
    if (left-- <= 0) {
      server.close();
      return void incoming.socket.destroy();
    }
    const { method, headers } = incoming;
    const target = new URL(incoming.url ?? '/', configured().CORENLP_URL);
    incoming.pipe(
      request(target, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, { ...answer.headers, connection: 'close' });
        answer.pipe(outgoing);
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
