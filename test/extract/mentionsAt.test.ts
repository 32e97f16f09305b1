import { expect, test } from '@jest/globals';
import { indexMentions } from '../../src/extract/mentionsAt.js';
import type { EntityKind } from '../../src/model/kind.js';
import { type Mention, mentionKey } from '../../src/model/mention.js';
import { sentenceOf } from '../support/sentenceOf.js';

const sentence = sentenceOf('The Embassy of Georgia in Paris burned');
const mention = (text: string, kind: EntityKind, head: number): Mention => {
  const start = sentence.text.indexOf(text);
  const span = { start, end: start + text.length };
  return { ...span, id: mentionKey(span, kind), kind, level: 'name', text, sentence: 0, head };
};
const embassy = mention('Embassy of Georgia', 'Organization', 1);
const georgia = mention('Georgia', 'Place', 3);
const burned = mention('burned', 'Event', 6);
const index = indexMentions([burned, embassy, georgia]);

test('a mention is found at its head before one that only covers the token', () => {
  expect(index.at(sentence, 1)).toBe(embassy);
  expect(index.at(sentence, 2)).toBe(embassy);
  expect(index.at(sentence, 3)).toBe(georgia);
  expect(index.at(sentence, 3, 'Organization')).toBe(embassy);
  expect(index.at(sentence, 5)).toBeUndefined();
});

test('events are found as events alone', () => {
  expect(index.event(sentence, 6)).toBe(burned);
  expect(index.at(sentence, 6)).toBeUndefined();
});
