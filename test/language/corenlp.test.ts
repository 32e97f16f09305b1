import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { testCoreNlpUrl } from '../support/services.js';

const url = testCoreNlpUrl();
const client = createCoreNlpClient({ url });

test('the server is ready', async () => {
  expect(await client.ready()).toBe(true);
});

test('offsets hold behind an emoji, curly quotes and Windows line ends', async () => {
  const text =
    'Ferries “stay in port” 🚢\r\n\r\nThe mayor’s office closed the 𝔥arbour 🚧.\r\nAda Quill said so on Monday.';
  const { sentences, entityMentions } = await client.read(text, { date: '2021-05-05' });
  expect(sentences.map((sentence) => sentence.text)).toEqual([
    'Ferries “stay in port” 🚢',
    'The mayor’s office closed the 𝔥arbour 🚧.',
    'Ada Quill said so on Monday.',
  ]);
  for (const sentence of sentences) {
    for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(sentence.tree).toHaveLength(sentence.tokens.length);
  }
  expect(entityMentions.find((mention) => mention.ner === 'PERSON')).toMatchObject({ sentence: 2, text: 'Ada Quill' });
});

test('a wrapped paragraph is read as one, and its heading is a sentence of its own', async () => {
  const text = [
    'Harbour closed',
    '',
    'The harbour authority said that the two ferries would stay in',
    'port until the inquiry into the collision had ended, and that',
    'the crews would be paid.',
  ].join('\n');
  const { sentences } = await client.read(text, {});
  expect(sentences.map((sentence) => sentence.tokens.length)).toEqual([2, 29]);
});

describe('the publication date', () => {
  const yesterday = async (date?: string) => {
    const { entityMentions } = await client.read('The ferry sank yesterday.', date ? { date } : {});
    return entityMentions.find((mention) => mention.text === 'yesterday')?.timex?.value;
  };

  test('resolves "yesterday" when it is a day', async () => expect(await yesterday('2021-05-05')).toBe('2021-05-04'));
  test('leaves it open when it is a month', async () => expect(await yesterday('2021-05')).toBe('OFFSET P-1D'));
  test('leaves it open when there is none', async () => expect(await yesterday()).toBe('OFFSET P-1D'));
});

test('a text of many parts has one numbering', async () => {
  const text = 'The ferry sank off Port Elsewhere.\n\n'.repeat(700);
  const { sentences } = await client.read(text, {});
  expect(sentences).toHaveLength(700);
  sentences.forEach((sentence, index) => {
    expect(sentence.index).toBe(index);
    expect(sentence.text).toBe('The ferry sank off Port Elsewhere.');
  });
});
