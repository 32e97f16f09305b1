import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { UsageError } from '../errors.js';
import { fileProblem } from '../read/inputFiles.js';

/** The lines of a file, or of standard input for `-`, with their numbers; empty ones are skipped. Throws UsageError when it cannot be read. */
export async function* numberedLines(file: string): AsyncGenerator<{ readonly number: number; readonly line: string }> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim()) yield { number, line: line.replace(/^\uFEFF/, '') };
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    const { message, hint } = fileProblem(file, cause);
    throw new UsageError(message, { cause, ...(hint ? { hint } : {}) });
  }
}

/** An object from a line; `undefined` when it is none. */
export const objectIn = (line: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};
