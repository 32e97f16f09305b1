import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { annotate } from '../../src/annotate/index.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

const check = (text: string, ...quoted: string[]): void =>
  test(text, async () => {
    const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
    const { value } = await annotate({ source, text, mediaType: 'text/plain' }, corenlp);
    expect(value.quotations.map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
  });

describe('who says it between the marks', () => {
  check('“Farmers fled at dawn, the governor said in a statement.”', 'Farmers fled at dawn,');
  check('“Farmers fled at night, the governor said.\n\nHe left.', 'Farmers fled at night,');
  check('“When they came, farmers fled, the governor said.”\n\nHe left.', 'When they came, farmers fled,');
  // What somebody tells of others is his.
  check('“When they came, my mother warned us.”\n\nHe left.', 'When they came, my mother warned us.');
  check('“After the farmers fled, my father told the police.”', 'After the farmers fled, my father told the police.');
  check('“We were ill, my brother said.”', 'We were ill, my brother said.');
  check('“When the farmers fled, the officer said nothing.”', 'When the farmers fled, the officer said nothing.');
  check('“He had paid, his wife told the clerk.”', 'He had paid, his wife told the clerk.');
});
