import type { Sentence } from '../../model/annotation.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { byPosition } from '../../model/span.js';
import { headOf } from '../../model/syntax.js';
import type { Name } from './name.js';
import { nameRules } from './rules.js';
import { subtypeOf } from './subtype.js';

/** The names of people, organizations, groups and places in a document, in reading order. */
export const readNames = (sentences: readonly Sentence[]): Mention[] =>
  nameRules
    .reduce<readonly Name[]>((names, rule) => rule(sentences, names), [])
    .flatMap((name) => {
      const sentence = sentences[name.sentence];
      return sentence ? toMention(sentence, name) : [];
    })
    .sort(byPosition);

const toMention = (sentence: Sentence, name: Name): Mention[] => {
  const tokens = sentence.tokens.slice(name.first, name.last + 1);
  const [start, end] = [tokens[0]?.start, tokens[tokens.length - 1]?.end];
  if (start === undefined || end === undefined || name.kind === 'Other') return [];
  const subtype = subtypeOf(sentence, name);
  return [
    {
      id: mentionKey({ start, end }, name.kind),
      kind: name.kind,
      level: 'name',
      start,
      end,
      text: sentence.text.slice(start - sentence.start, end - sentence.start),
      sentence: sentence.index,
      head: headOf(
        sentence,
        tokens.map((token) => token.index),
      ),
      ...(subtype ? { subtype } : {}),
    },
  ];
};
