import type { Extraction } from '../model/claim.js';
import type { Outcome } from '../model/problem.js';
import { extractionFault } from './extractionFault.js';
import { numberedLines } from './jsonLines.js';

/**
 * Reads what `newsgraph extract` printed: a line is an extraction, or a problem that says which line is wrong and why, and the
 * next one follows. Empty lines are skipped. `-` is standard input. Throws UsageError when the file cannot be read.
 */
export async function* claimLines(file: string): AsyncGenerator<{ readonly input: string } & Outcome<Extraction>> {
  const name = file === '-' ? 'standard input' : file;
  for await (const { number, line } of numberedLines(file)) {
    yield { input: `${name}:${number}`, ...readLine(line, number) };
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
