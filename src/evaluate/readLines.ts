import type { Problem } from '../model/problem.js';
import type { Line } from './line.js';

/** A line that was read, or what is wrong with it; `number` counts from 1. */
export type ReadLine =
  | { readonly number: number; readonly line: Line }
  | { readonly number: number; readonly problem: Problem };

/** Reads JSON lines as they come. A bad line is told and the rest goes on; empty lines are skipped. */
export async function* readLines(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<ReadLine> {
  let number = 0;
  for await (const text of splitLines(chunks)) {
    number += 1;
    if (text.trim()) yield parseLine(text, number);
  }
}

export const parseLine = (text: string, number: number): ReadLine => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { number, problem: bad(number, `is no JSON: ${error instanceof Error ? error.message : String(error)}`) };
  }
  const fault = faultOf(value);
  return fault ? { number, problem: bad(number, fault) } : { number, line: value as Line };
};

const bad = (number: number, fault: string): Problem => ({
  code: 'line.unusable',
  severity: 'error',
  message: `Line ${number} ${fault}.`,
  hint: 'A line is a JSON object with the texts "id" and "text"; lists such as "entities" have "start" and "end" in code points.',
});

const lists = ['entities', 'times', 'events', 'figures', 'documents', 'attributions', 'relations', 'clusters'] as const;
const placed = new Set<string>(['entities', 'times', 'events', 'figures', 'documents', 'attributions']);

/** What makes a line unusable, if anything: only the shape that the scorers rely on is looked at. */
const faultOf = (value: unknown): string | undefined => {
  if (!isRecord(value)) return 'is not a JSON object';
  if (typeof value.id !== 'string' || value.id === '') return 'has no "id"';
  if (value.text !== undefined && typeof value.text !== 'string') return 'has a "text" that is none';
  if (value.dct !== undefined && value.dct !== null && typeof value.dct !== 'string')
    return 'has a "dct" that is no text';
  for (const name of lists) {
    const list = value[name];
    if (list === undefined || list === null) continue;
    if (!Array.isArray(list) || !list.every(isRecord)) return `has "${name}" that are no list of objects`;
    if (placed.has(name) && !list.every(hasSpan)) return `has an item in "${name}" without "start" and "end"`;
  }
  return undefined;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasSpan = ({ start, end }: Record<string, unknown>): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(end) >= Number(start);

/** Lines end at a line feed; a byte order mark and carriage returns are no part of them. */
async function* splitLines(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/^\uFEFF|\r$/g, '');
  }
  rest += decoder.decode();
  if (rest) yield rest.replace(/^\uFEFF|\r$/g, '');
}
