import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { type ReadLine, readLines } from '../../src/evaluate/readLines.js';

const read = async (...chunks: (string | Uint8Array)[]): Promise<ReadLine[]> => {
  const lines: ReadLine[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
};

const messages = async (text: string): Promise<string[]> =>
  (await read(text)).map((line) => ('line' in line ? `read ${line.line.id}` : line.problem.message));

describe('readLines', () => {
  test('puts lines together from chunks, whatever cuts them', async () => {
    const bytes = Buffer.from('\uFEFF{"id":"a","text":"🕊 Bakı"}\r\n\n{"id":"b"}');
    const chunks = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await read(...chunks)).toEqual([
      { number: 1, line: { id: 'a', text: '🕊 Bakı' } },
      { number: 3, line: { id: 'b' } },
    ]);
  });

  test('says which line is bad, and goes on', async () => {
    expect(await messages('{"id":"a"}\n{oops\n[]\n{"text":"x"}\n{"id":"b"}')).toEqual([
      'read a',
      expect.stringMatching(/^Line 2 is no JSON/),
      'Line 3 is not a JSON object.',
      'Line 4 has no "id".',
      'read b',
    ]);
  });

  test('does not take items without a place', async () => {
    expect(await messages('{"id":"a","entities":[{"type":"Person"}]}')).toEqual([
      'Line 1 has an item in "entities" without "start" and "end".',
    ]);
    expect(await messages('{"id":"a","times":{"start":1}}')).toEqual([
      'Line 1 has "times" that are no list of objects.',
    ]);
    expect(await messages('{"id":"a","text":7}')).toEqual(['Line 1 has a "text" that is none.']);
    expect(await messages('{"id":"a","events":[{"start":5,"end":3}]}')).toHaveLength(1);
  });

  test('reads nothing out of nothing', async () => {
    expect(await read('')).toEqual([]);
    expect(await read('\n \n')).toEqual([]);
  });
});
