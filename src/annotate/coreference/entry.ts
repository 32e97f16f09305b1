import type { Sentence, Thing, Token } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children } from '../../model/syntax.js';
import { femaleNames, femaleWords, maleNames, maleWords } from '../../ontology/givenNames.js';
import { type Gender, type Pronoun, type PronounNumber, pronouns } from '../../ontology/pronouns.js';
import { personTitles } from '../../ontology/titles.js';
import { isPlural, singularOf } from '../mentions/nounNumber.js';

/** A mention with what decides whether it can be the same as another. */
export interface Entry {
  readonly mention: Mention | Thing;
  readonly sentence: Sentence;
  /** Position in reading order. */
  readonly index: number;
  /** Of names: the words, without what comes and goes ("region", "Inc."). */
  readonly words: readonly string[];
  /** The head in the singular and small letters: "fisherman". */
  readonly noun: string;
  /** What stands before the head in a nominal, without determiner, in small letters. */
  readonly modifiers: readonly string[];
  readonly definite: boolean;
  readonly number?: PronounNumber;
  readonly gender?: Gender;
  readonly pronoun?: Pronoun;
  /** Of persons' names: titles and nouns directly before ("president", "trade", "minister"). */
  readonly titles: readonly string[];
}

export const toEntry = (mention: Mention | Thing, sentence: Sentence): Omit<Entry, 'index'> => {
  const tokens = sentence.tokens.filter((token) => token.start >= mention.start && token.end <= mention.end);
  const head = sentence.tokens[mention.head];
  const pronoun = mention.level === 'pronoun' ? pronouns[mention.text.toLowerCase()] : undefined;
  const titles = mention.level === 'name' && mention.kind === 'Person' ? titlesBefore(sentence, mention) : [];
  const noun = head ? singularOf(head) : '';
  const number = pronoun ? pronoun.number : numberOf(mention, head, sentence);
  const gender = pronoun ? pronoun.gender : genderOf(mention, tokens, titles, noun);
  return {
    mention,
    sentence,
    words: (mention.kind === 'Thing' ? nameTokens(tokens) : tokens).map((token) => token.text),
    noun,
    modifiers: tokens
      .filter(
        (token) =>
          token.end <= (head?.start ?? 0) && /^(NN|JJ|CD|VB)/.test(token.pos) && !isOfSeat(sentence, token.index),
      )
      .map((token) => token.text.toLowerCase()),
    definite: mention.level === 'nominal' && /^(the|this|that|these|those|both)$/i.test(tokens[0]?.text ?? ''),
    titles,
    ...(number ? { number } : {}),
    ...(gender ? { gender } : {}),
    ...(pronoun ? { pronoun } : {}),
  };
};

/** "the Toronto-based company": where it sits tells it from none that was spoken of. */
const isOfSeat = ({ tokens }: Sentence, index: number): boolean => {
  const based = tokens.findIndex(
    ({ text, index: at }) => at >= index && at < index + 4 && /^(based|listed)$/.test(text),
  );
  return (
    based >= 0 &&
    tokens[based - 1]?.pos === 'HYPH' &&
    tokens.slice(index, based - 1).every(({ pos }) => pos.startsWith('NNP'))
  );
};

/** "the new Internet Explorer 6" is called "Internet Explorer 6". */
const nameTokens = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(tokens.findLastIndex((token) => !/[\p{Lu}\d]/u.test(token.text)) + 1);

const numberOf = (mention: Mention | Thing, head: Token | undefined, sentence: Sentence): PronounNumber | undefined => {
  if (mention.level === 'name') {
    if (mention.kind === 'Group') return 'plural';
    if (mention.kind !== 'Organization') return 'singular';
    return isPeopleLike(mention, sentence) ? 'plural' : undefined;
  }
  if (head && isPlural(head)) return 'plural';
  return mention.kind === 'Organization' || mention.kind === 'Group' ? undefined : 'singular';
};

/** "the Houthis", a people's ending, whom nobody calls "it"; and "the Rangers are", but not "the Times", "the Cortes". */
const isPeopleLike = ({ text, head }: Mention | Thing, sentence: Sentence): boolean =>
  /^\p{Lu}\p{Ll}+[^s\W]s$/u.test(text) &&
  /^the$/i.test(sentence.tokens[head - 1]?.text ?? '') &&
  (/[^aeiousx]is$/.test(text) || isPluralSubject(sentence, head));

const isPluralSubject = (sentence: Sentence, head: number): boolean => {
  const arc = arcTo(sentence, head);
  if (!arc?.relation.startsWith('nsubj') || arc.governor < 0) return false;
  return (
    sentence.tokens[arc.governor]?.pos === 'VBP' ||
    children(sentence, arc.governor, 'aux', 'aux:pass', 'cop').some(({ dependent }) =>
      /^(are|were|have)$/.test(sentence.tokens[dependent]?.text ?? ''),
    )
  );
};

const titlesBefore = (sentence: Sentence, mention: Mention | Thing): string[] => {
  const titles: string[] = [];
  let index = sentence.tokens.findIndex((token) => token.start === mention.start) - 1;
  for (; index >= 0; index--) {
    const token = sentence.tokens[index];
    if (!token || !/^(NN|JJ)/.test(token.pos)) break;
    titles.unshift(token.text.toLowerCase());
  }
  return titles;
};

const genderOf = (
  mention: Mention | Thing,
  tokens: readonly Token[],
  titles: readonly string[],
  noun: string,
): Gender | undefined => {
  if (mention.kind !== 'Person') return mention.kind === 'Group' ? undefined : 'thing';
  const words = mention.level === 'name' ? titles : [noun];
  const isCalled = (told: RegExp): boolean =>
    mention.level === 'nominal' && tokens.some(({ text, start }) => start < mention.end && told.test(text));
  if (words.some((word) => femaleWords.has(word)) || isCalled(/^(female|pregnant)$/i)) return 'female';
  if (words.some((word) => maleWords.has(word)) || isCalled(/^male$/i)) return 'male';
  if (mention.level !== 'name') return undefined;
  const first = tokens.find((token) => !personTitles.has(token.text.toLowerCase()))?.text ?? '';
  return tokens.length < 2 ? undefined : maleNames.has(first) ? 'male' : femaleNames.has(first) ? 'female' : undefined;
};

export const isSubject = ({ sentence, mention }: Pick<Entry, 'sentence' | 'mention'>): boolean =>
  /^nsubj/.test(arcTo(sentence, mention.head)?.relation ?? '');
