import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. `code` is undefined when it could not be run at all, as when it is not installed. The
 * environment is ours plus `env`. Aborting ends the program.
 */
export const runTool = (
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  options: { readonly onLine?: (line: string) => void; readonly signal?: AbortSignal | undefined } = {},
): Promise<{ readonly code: number | undefined; readonly output: string }> =>
  new Promise((resolve) => {
    const child = spawn('env', [...Object.entries(env).map(([name, value]) => `${name}=${value}`), program, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.signal ? { signal: options.signal } : {}),
    });
    let output = '';
    let rest = '';
    const take = (chunk: Buffer): void => {
      output += chunk;
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => resolve({ code: undefined, output: error.message }));
    // env(1) ends with 127 when it does not find the program.
    child.once('close', (code) => resolve({ code: code === 127 ? undefined : (code ?? 1), output }));
  });
