import { describe, expect, test } from '@jest/globals';
import type { CoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readEvents } from './readEvents.js';

/** Tables of sentences: what must be among the events that are read of each, and what none of them may be. */
export const eventChecks = (corenlp: CoreNlpClient) => ({
  check: (title: string, cases: readonly (readonly [string, ...string[]])[]): void =>
    describe(title, () => {
      test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', async ({ text, expected }) => {
        expect(await readEvents(text, corenlp)).toEqual(expect.arrayContaining(expected));
      });
    }),
  never: (title: string, cases: readonly (readonly [string, RegExp])[]): void =>
    describe(title, () => {
      test.each(cases.map(([text, wrong]) => ({ text, wrong })))('$text', async ({ text, wrong }) => {
        expect((await readEvents(text, corenlp)).filter((event) => wrong.test(event))).toEqual([]);
      });
    }),
});
