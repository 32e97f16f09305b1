import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { projectRoot } from '../../src/config.js';
import { testCoreNlpUrl, testNeo4j } from './services.js';

/** What a run of the command line left behind. `code` is null when a signal ended it. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
}

/** Addresses of the tests' servers, as a user would configure them. */
export const configured = (): Readonly<Record<string, string>> => {
  const { uri, user, password } = testNeo4j();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, CORENLP_URL: testCoreNlpUrl() };
};

/** Starts `newsgraph` as a user does, with nothing configured but what is given. */
export const launch = (
  words: readonly string[],
  options: RunOptions = {},
): { child: ChildProcess; ran: Promise<Ran> } => {
  const child = spawn(execPath, [join(projectRoot, 'dist', 'src', 'cli', 'main.js'), ...words], {
    cwd: options.cwd ?? projectRoot,
    env: { PATH: env.PATH, HOME: env.HOME, ...options.env } as NodeJS.ProcessEnv,
    stdio: 'pipe',
  });
  let out = '';
  let error = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    error += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  return { child, ran: once(child, 'close').then(([code]) => ({ code: code as number | null, out, error })) };
};

/** Runs `newsgraph` to its end. */
export const run = (words: readonly string[], options: RunOptions = {}): Promise<Ran> => launch(words, options).ran;
