import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Document } from '../../src/model/document.js';
import { hash } from '../../src/model/identifier.js';
import type { Outcome } from '../../src/model/problem.js';
import { type ReadOptions, readInputs } from '../../src/read/readInputs.js';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'newsgraph-read-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const file = async (name: string, content: string | Uint8Array) => {
  await mkdir(join(cwd, name, '..'), { recursive: true });
  await writeFile(join(cwd, name), content);
};
const read = async (inputs: readonly string[], options: Partial<ReadOptions> = {}) => {
  const outcomes: ({ input: string } & Outcome<Document>)[] = [];
  const all = { overrides: { published: '2025' }, stdin: Readable.from([]), cwd, ...options };
  for await (const outcome of readInputs(inputs, all)) outcomes.push(outcome);
  return outcomes;
};
const texts = async (inputs: readonly string[], options: Partial<ReadOptions> = {}) =>
  (await read(inputs, options)).map(({ input, value, problems }) => [input, value?.text ?? problems[0]?.code]);

describe('files', () => {
  test('are read in the order given, named as given, known by their real path', async () => {
    await file('b.txt', 'Second.');
    await file('a b.txt', 'First.');
    const [first, second] = await read(['a b.txt', join(cwd, 'b.txt')]);
    expect(first).toMatchObject({ input: 'a b.txt', value: { text: 'First.', mediaType: 'text/plain' } });
    expect(first?.value?.source.uri).toBe(pathToFileURL(join(cwd, 'a b.txt')).href);
    expect(first?.value?.retrievedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(second).toMatchObject({ input: join(cwd, 'b.txt'), value: { text: 'Second.' } });
  });

  test('given twice, by whatever name, are read once', async () => {
    await file('folder/a.txt', 'Once.');
    await symlink(join(cwd, 'folder/a.txt'), join(cwd, 'link.txt'));
    expect(await texts(['link.txt', 'folder/../folder/a.txt', 'folder', 'link.txt'])).toEqual([['link.txt', 'Once.']]);
  });

  test('of another ending are read when they are named and are text', async () => {
    await file('notes.log', 'Words.');
    await file('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]));
    expect(await texts(['notes.log', 'picture.txt'])).toEqual([
      ['notes.log', 'Words.'],
      ['picture.txt', 'input.binary'],
    ]);
  });

  test('that are wrong do not stop the others', async () => {
    await file('empty.txt', '');
    await file('good.txt', 'Words.');
    expect(await texts(['none.txt', 'good.txt/none.txt', 'empty.txt', 'https://example.org/a', 'good.txt'])).toEqual([
      ['none.txt', 'input.missing'],
      ['good.txt/none.txt', 'input.missing'],
      ['empty.txt', 'input.empty'],
      ['https://example.org/a', 'input.address'],
      ['good.txt', 'Words.'],
    ]);
  });

  test('over the limit are not read, and the sentence says how large the limit is', async () => {
    await file('long.txt', 'Words. '.repeat(200));
    const [long] = await read(['long.txt'], { maxBytes: 1000 });
    expect(long?.problems[0]).toMatchObject({ code: 'input.too-large', message: expect.stringContaining('0.001 MB') });
    expect((await read(['long.txt'], { maxBytes: 1400 }))[0]?.value).toBeDefined();
  });

  // The superuser may read everything.
  (getuid?.() === 0 ? test.skip : test)('that may not be read say so', async () => {
    await file('secret.txt', 'Words.');
    await chmod(join(cwd, 'secret.txt'), 0);
    expect(await texts(['secret.txt'])).toEqual([['secret.txt', 'input.unreadable']]);
  });
});

describe('folders', () => {
  test('are read to the bottom, sorted, without hidden files and without other formats', async () => {
    for (const name of ['b.md', 'Z.txt', 'sub/c.HTML', 'sub/deep/a.txt', '.hidden.txt', '.git/a.txt', 'x.json']) {
      await file(`news/${name}`, `<p>${name}</p>`);
    }
    expect((await texts(['news'])).map(([input]) => input)).toEqual([
      'news/Z.txt',
      'news/b.md',
      'news/sub/c.HTML',
      'news/sub/deep/a.txt',
    ]);
  });

  test('without documents say so', async () => {
    await mkdir(join(cwd, 'bare/below'), { recursive: true });
    await file('data/x.json', '{}');
    expect(await texts(['bare', 'data'])).toEqual([
      ['bare', 'input.empty-folder'],
      ['data', 'input.empty-folder'],
    ]);
  });

  test('with documents that were read already are not called empty', async () => {
    await file('news/a.txt', 'Words.');
    expect(await texts(['news/a.txt', 'news'])).toEqual([['news/a.txt', 'Words.']]);
  });

  test('that contain themselves through a link end', async () => {
    await file('news/a.txt', 'Words.');
    await symlink(join(cwd, 'news'), join(cwd, 'news/again'));
    expect(await texts(['news'])).toEqual([['news/a.txt', 'Words.']]);
  });
});

describe('standard input', () => {
  test('is read where "-" stands, once, and known by its text', async () => {
    await file('a.txt', 'A file.');
    const stdin = Readable.from([Buffer.from('Wo'), Buffer.from('rds.')]);
    const outcomes = await read(['a.txt', '-', '-'], { stdin });
    expect(outcomes.map(({ input, value }) => [input, value?.text])).toEqual([
      ['a.txt', 'A file.'],
      ['-', 'Words.'],
    ]);
    expect(outcomes[1]?.value?.source.uri).toBe(`urn:sha256:${hash('Words.')}`);
  });

  test('may be a page, whose ending nobody knows', async () => {
    const stdin = Readable.from(['<!doctype html><html><body><p>Wor', 'ds.</p></body></html>']);
    expect((await read(['-'], { stdin }))[0]?.value).toMatchObject({ text: 'Words.', mediaType: 'text/html' });
  });

  test('is cut off at the limit', async () => {
    let sent = 0;
    async function* endless() {
      for (;;) yield Buffer.alloc(1000, ++sent && 'w');
    }
    const outcomes = await read(['-'], { stdin: Readable.from(endless()), maxBytes: 10_000 });
    expect(outcomes[0]?.problems[0]?.code).toBe('input.too-large');
    expect(sent).toBeLessThan(100);
  });
});

describe('overrides', () => {
  test('win over what the documents say', async () => {
    await file('a.md', '---\ntitle: Theirs\ndate: 1999\n---\nWords.');
    const overrides = {
      title: 'Ours',
      publisher: 'Us',
      author: 'Me',
      published: '2025-01',
      uri: 'https://example.org/',
    };
    const [outcome] = await read(['a.md'], { overrides });
    expect(outcome?.value?.source).toMatchObject({
      title: 'Ours',
      publisher: 'Us',
      author: 'Me',
      publishedOn: '2025-01',
      uri: 'https://example.org/',
    });
  });

  test('that are wrong are said before anything is read', async () => {
    await expect(read(['-'], { overrides: { published: '20/01/2025' } })).rejects.toThrow('"20/01/2025" is no date');
  });

  test('that name one document are refused for several', async () => {
    await file('news/a.txt', 'Words.');
    await file('news/b.txt', 'More words.');
    await expect(read(['news'], { overrides: { uri: 'https://example.org/' } })).rejects.toThrow(
      '--uri is for one document',
    );
    await expect(read(['news'], { overrides: { title: 'One' } })).rejects.toThrow('--title is for one document');
    expect(await texts(['news/a.txt', 'news/a.txt'], { overrides: { title: 'One' } })).toHaveLength(1);
  });
});

test('documents are read one at a time, when they are asked for', async () => {
  await file('a.txt', 'First.');
  await file('b.txt', 'Second.');
  const reading = readInputs(['a.txt', 'b.txt'], { overrides: {}, stdin: Readable.from([]), cwd });
  expect((await reading.next()).value?.value?.text).toBe('First.');
  await file('b.txt', 'Changed before it was its turn.');
  expect((await reading.next()).value?.value?.text).toBe('Changed before it was its turn.');
});
