import { expect, test } from '@jest/globals';
import type { CoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { annotate } from '../../src/annotate/index.js';

/** Whether the last mention with these words is the same as some mention with those. */
export const sameChecks =
  (corenlp: CoreNlpClient) =>
  (text: string, words: string, others: string, expected = true): void =>
    test(`${text} (${words}, ${others})`, async () => {
      const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
      const { clusters, mentions } = (await annotate({ source, text, mediaType: 'text/plain' }, corenlp)).value;
      const last = mentions.findLast(({ text }) => text === words)?.id ?? '';
      const there = mentions.filter(({ text }) => text === others).map(({ id }) => id);
      expect(clusters.some(({ mentions: ids }) => ids.includes(last) && there.some((id) => ids.includes(id)))).toBe(
        expected,
      );
    });
