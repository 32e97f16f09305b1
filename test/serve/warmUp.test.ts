import { describe, expect, test } from '@jest/globals';
import { knownOperations } from '../../src/serve/operations.js';
import { warmUp } from '../../src/serve/warmUp.js';

/** What was asked, instead of a server. */
const record = async (personName: string | null, answer?: string) => {
  const asked: { readonly query: string; readonly text: string }[] = [];
  const lines: string[] = [];
  const ask = async (query: string, { text }: Readonly<Record<string, unknown>>) => {
    asked.push({ query, text: String(text) });
    return answer;
  };
  await warmUp(ask, { personName }, (line) => lines.push(line));
  return { asked, lines };
};

describe('Before somebody waits', () => {
  test.each(['Leyla Mammadova-Huseynli', 'Ali Bey', null])(
    'each operation has run twice with a text of up to ten letters and a longer one: %s',
    async (name) => {
      const { asked } = await record(name);
      for (const query of knownOperations) {
        const lengths = asked.filter((one) => one.query === query).map(({ text }) => text.length > 10);
        expect(lengths.sort()).toEqual([false, false, true, true]);
      }
    },
  );

  test('what fails is said, in one line', async () => {
    const { lines } = await record('Ali Bey', 'The query could not be answered.\nReally.');
    expect(lines).toEqual(['Not all operations are warm: The query could not be answered.']);
  });
});
