import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readDocument } from '../../src/pipeline.js';
import { testCoreNlpUrl } from './services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** The types of the events that a word tells; what is an event word and no event of the graph is none. */
const typesOf = async (text: string, word: string): Promise<string[]> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  const found = extraction.mentions.filter(
    (one) => one.kind === 'Event' && one.text === word && one.subtype !== 'aspectual',
  );
  return found.map((one) => one.event?.type ?? 'none');
};

/** One test a case: the word tells one event of the type; an `Action`, be it shown or not; or `none`. */
export const checkEventTypes = (
  title: string,
  cases: readonly (readonly [text: string, word: string, type: string])[],
): void => {
  describe(title, () => {
    test.each(cases)('%s (%s: %s)', async (text, word, type) => {
      const found = await typesOf(text, word);
      if (type === 'Action') expect(found.filter((one) => one !== 'Action')).toEqual([]);
      else if (type === 'none') expect(found).toEqual([]);
      else expect(found).toEqual([type]);
    });
  });
};
