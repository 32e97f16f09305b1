import { expect } from '@jest/globals';
import { readMentions } from '../../src/annotate/mentions/readMentions.js';
import { readNames } from '../../src/annotate/names/readNames.js';
import type { Mention } from '../../src/model/mention.js';
import { taggedText } from './taggedText.js';

const shown = (mention: Mention): string =>
  `${mention.text} = ${mention.kind}${mention.subtype ? ` (${mention.subtype})` : ''}`;

/** The names of a text written by hand, as `text = Kind (subtype)`, in reading order. */
export const checkNames = (lines: readonly string[], expected: readonly string[]): void => {
  const { reading, document } = taggedText(...lines);
  const names = readNames(reading.sentences);
  expect(names.map(shown)).toEqual(expected);
  for (const name of names) expect(document.text.slice(name.start, name.end)).toBe(name.text);
};

/** The nominal mentions, or the pronouns, of a text written by hand. */
export const checkLevel = (level: Mention['level'], lines: readonly string[], expected: readonly string[]): void => {
  const { reading, document } = taggedText(...lines);
  const { mentions } = readMentions(reading, { document, times: [], datelines: [] });
  expect(
    mentions.filter((mention) => mention.level === level).map((mention) => `${mention.text} = ${mention.kind}`),
  ).toEqual(expected);
};

/** The clusters with more than one mention, each as its texts in reading order. */
export const checkClusters = (lines: readonly string[], expected: readonly (readonly string[])[]): void => {
  const { reading, document } = taggedText(...lines);
  const { mentions, clusters } = readMentions(reading, { document, times: [], datelines: [] });
  const textOf = new Map(mentions.map((mention) => [mention.id, mention.text]));
  const found = clusters.map((cluster) => cluster.mentions.map((id) => textOf.get(id) ?? ''));
  expect(found.filter((texts) => texts.length > 1)).toEqual(expected);
};

/** What else is spoken of again, each as its texts in reading order. */
export const checkOtherReferents = (lines: readonly string[], expected: readonly (readonly string[])[]): void => {
  const { reading, document } = taggedText(...lines);
  const { otherReferents } = readMentions(reading, { document, times: [], datelines: [] });
  expect(otherReferents.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual(expected);
};
