import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { projectRoot } from '../../src/config.js';
import type { Store } from '../../src/store/openStore.js';
import { configured, run } from '../support/commandLine.js';
import { emptyStore, lines } from '../support/database.js';

const minute = 60_000;
jest.setTimeout(minute);
const text = 'Rebels attacked the town of Halden on 3 May 2014, killing 12 civilians, the Interior Ministry said.\n';
const uri = 'https://example.org/halden';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-cli-'));
  store = await emptyStore();
}, minute);
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const ok = async (words: readonly string[], input?: string): Promise<string> => {
  const ran = await run(words, { cwd: folder, env: configured(), ...(input === undefined ? {} : { input }) });
  expect(ran).toMatchObject({ code: 0 });
  return ran.out;
};

describe('help', () => {
  const commands = [
    ...'start ingest extract retract query export serve services doctor migrate annotate evaluate'.split(' '),
    ...'disagreements figures names editions diff review judge judgements link'.split(' '),
  ];

  test('names every command, the exit codes, and the version', async () => {
    const help = await ok(['--help']);
    for (const command of commands) expect(help).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(help).toMatch(/Exit codes:\n +0 .*\n +1 .*\n +2 .*\n +3 .*\n +4 .*\n +130 /);
    const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
    expect(await ok(['--version'])).toBe(`${version}\n`);
  });

  test.each(commands)('of %s is one sentence in small letters, with examples', async (command) => {
    const help = await ok([command, '--help']);
    expect(help).toMatch(/^\n[a-z][\s\S]*?[^.]\n\n/m);
    expect(help).toMatch(/^Examples?:\n {2}newsgraph /m);
  });
});

test(
  'ingest of standard input, again, by claims, query, export, retract',
  async () => {
    const words = ['ingest', '-', '--uri', uri, '--published', '2014-05-04'];
    expect(await ok(words, text)).toMatch(/^-: new, 1 sentences, /);
    expect(await ok(words, text)).toBe('-: unchanged\n');
    const graph = await lines(store);

    const claims = await ok(['extract', '-', '--uri', uri, '--published', '2014-05-04'], text);
    await writeFile(join(folder, 'claims.jsonl'), `${claims}\n{"no": "extraction"}\n`);
    expect(JSON.parse(await ok(['retract', uri, '--json']))).toMatchObject({ editions: 1 });
    expect(await lines(store)).toEqual([]);
    const byClaims = await run(['ingest', '--claims', 'claims.jsonl'], {
      cwd: folder,
      env: { ...configured(), CORENLP_URL: 'http://127.0.0.1:1' },
    });
    expect(byClaims).toMatchObject({ code: 1, error: expect.stringContaining('Line 3 has no "document"') });
    expect(await lines(store)).toEqual(graph);

    expect(await ok(['query', 'search', '-p', 'text=halden'])).toMatch(/Place +Halden/);
    expect(JSON.parse((await ok(['query', 'timeline', '--json'])).split('\n')[0] as string)).toMatchObject({
      start: '2014-05-03',
    });
    expect((await ok(['export', '--layer', 'all'])).trimEnd().split('\n')).toEqual(graph);
    const source = /"node":"(source:\w+)"/.exec(graph.join())?.[1] ?? '';
    expect(await ok(['retract', uri])).toBe(`Removed ${uri} (${source}) with 1 edition.\n`);
  },
  2 * minute,
);

test(
  'a reader that stops reading, as head does, is no error',
  async () => {
    await ok(['ingest', '-', '--uri', uri, '--published', '2014-05-04'], text);
    const command = `"$0" "$1" export --layer all | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync(
      'bash',
      ['--norc', '-c', command, execPath, join('dist', 'src', 'cli', 'main.js')],
      {
        cwd: projectRoot,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...configured() },
      },
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\{.*\}\n0\n$/);
  },
  2 * minute,
);
