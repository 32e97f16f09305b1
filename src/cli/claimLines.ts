import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { UsageError } from '../errors.js';
import type { Extraction } from '../model/claim.js';
import type { Outcome } from '../model/problem.js';
import { fileProblem } from '../read/inputFiles.js';
import { extractionFault } from './extractionFault.js';

/**
 * Reads what `newsgraph extract` printed: a line is an extraction, or a problem that says which line is wrong and why, and the
 * next one follows. Empty lines are skipped. `-` is standard input. Throws UsageError when the file cannot be read.
 */
export async function* claimLines(file: string): AsyncGenerator<{ readonly input: string } & Outcome<Extraction>> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const name = file === '-' ? 'standard input' : file;
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim()) yield { input: `${name}:${number}`, ...readLine(line.replace(/^\uFEFF/, ''), number) };
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    const { message, hint } = fileProblem(file, cause);
    throw new UsageError(message, { cause, ...(hint ? { hint } : {}) });
  }
}

const readLine = (line: string, number: number): Outcome<Extraction> => {
  const { value, fault } = parse(line);
  if (value) return { value, problems: [] };
  return {
    problems: [
      {
        code: 'claims.unusable',
        severity: 'error',
        message: `Line ${number} ${fault}.`,
        hint: 'A line is what "newsgraph extract" prints for a document.',
      },
    ],
  };
};

const parse = (line: string): { readonly value?: Extraction; readonly fault?: string } => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'is no JSON' };
  }
  const fault = extractionFault(value);
  return fault ? { fault } : { value: value as Extraction };
};
