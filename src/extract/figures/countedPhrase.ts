import type { Sentence, Token } from '../../model/annotation.js';
import type { FigureQualifier } from '../../model/mention.js';
import { textAt } from '../../model/words.js';
import { collective } from '../../ontology/countedNouns.js';
import { measureOf } from '../../ontology/measures/index.js';
import { followingQualifiers, indefinitePlurals, qualifiers } from '../../ontology/numberWords.js';
import { counts, isInWord, type NumberReading, numberAt } from './numbers.js';

/** A number with what it counts: "at least 12 Afghan soldiers". Token indexes. */
export interface CountedPhrase {
  /** Of the whole, with bounds and determiners before the number. */
  readonly first: number;
  /** Of the number itself. */
  readonly number: number;
  readonly last: number;
  /** The noun that is counted; absent in "killing 12". */
  readonly head?: number;
  readonly value: number;
  readonly upper?: number;
  readonly qualifier: FigureQualifier;
}

/** All numbers of a sentence that count something, in word order. "A soldier" counts one when `isPerson` says so of its noun. */
export const countedPhrases = (sentence: Sentence, isPerson: (token: number) => boolean): CountedPhrase[] => {
  const found: CountedPhrase[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const phrase = phraseAt(sentence, index) ?? singleAt(sentence, index, isPerson);
    if (!phrase) continue;
    found.push(phrase);
    index = phrase.last;
  }
  return found;
};

const phraseAt = (sentence: Sentence, index: number): CountedPhrase | undefined => {
  const number = numberAt(sentence, index);
  if (!number) return undefined;
  const tokens = sentence.tokens.slice(number.first, number.last + 1);
  if (!tokens.every(counts) || isLabel(sentence, index) || isShare(sentence, number)) return undefined;
  if (isInWord(sentence, number.first, number.last)) return undefined;
  const before = boundsBefore(sentence, index);
  if (/^(neither|nor|not|no)$/i.test(sentence.tokens[before.first - 1]?.text ?? '')) return undefined;
  const after = boundsAfter(sentence, number.last);
  const noun = nounAfter(sentence, after.last, number.value);
  if (noun.head === undefined && isYear(sentence, index)) return undefined;
  const { value, upper } = number;
  return {
    first: before.first,
    number: index,
    last: noun.last,
    value,
    qualifier: before.qualifier ?? after.qualifier ?? number.qualifier ?? 'exact',
    ...(upper === undefined ? {} : { upper }),
    ...(noun.head === undefined ? {} : { head: noun.head }),
  };
};

/** "A soldier", "another policeman". */
const singleAt = (
  sentence: Sentence,
  index: number,
  isPerson: (token: number) => boolean,
): CountedPhrase | undefined => {
  if (!/^(an?|another)$/i.test(sentence.tokens[index]?.text ?? '')) return undefined;
  const { head, last } = nounAfter(sentence, index, 1);
  const noun = head === undefined ? undefined : sentence.tokens[head];
  if (head === undefined || noun?.pos !== 'NN' || !isPerson(head) || collective.has(noun.lemma.toLowerCase()))
    return undefined;
  return { first: index, number: index, last, head, value: 1, qualifier: 'exact' };
};

/** A number that names: "Resolution 822", "Flight 370", "No 5", "aged 12", "12-year-old". */
const isLabel = (sentence: Sentence, index: number): boolean => {
  const before = sentence.tokens[index - 1];
  const after = sentence.tokens[index + 1];
  if (before && /^(no|no\.|number|aged|age|chapter|article|paragraph|resolution|section|magnitude)$/i.test(before.text))
    return true;
  if (
    before?.pos === 'NNP' &&
    before.ner !== 'DATE' &&
    /^\d+$/.test(sentence.tokens[index]?.text ?? '') &&
    after?.pos !== 'NNS'
  )
    return true;
  // "Omar Said, 29, and his brother".
  if (before?.text === ',' && sentence.tokens[index - 2]?.ner === 'PERSON' && /^[,;)]$/.test(after?.text ?? ''))
    return true;
  return (
    after?.text === '-' &&
    /^(year|month|day|week|hour|minute|mile|foot|point|man|member|page|strong)$/i.test(
      sentence.tokens[index + 2]?.text ?? '',
    )
  );
};

/** "70 per cent of the town", "three quarters of them", "one in five workers": shares, and no counts. */
const isShare = (sentence: Sentence, { first, last, value }: NumberReading): boolean => {
  const text = (index: number) => textAt(sentence, index);
  const isCount = (index: number) => sentence.tokens[index]?.pos === 'CD';
  const next = text(last + 1) === '-' ? text(last + 2) : text(last + 1);
  if (/^(percent|pct|%|percentage|thirds?|quarters?|fifths?|sixths?|tenths?)$/.test(next)) return true;
  if (next === 'per' && text(last + 2) === 'cent') return true;
  const rate = (of: number) => (numberAt(sentence, of)?.value ?? 0) > value && isCount(of);
  if (next === 'in' || (next === 'out' && text(last + 2) === 'of')) return rate(next === 'in' ? last + 2 : last + 3);
  return text(first - 1) === 'in' && isCount(first - 2) && (numberAt(sentence, first - 2)?.value ?? value) < value;
};

const isYear = (sentence: Sentence, index: number): boolean =>
  /^(1[5-9]|20)\d\d$/.test(sentence.tokens[index]?.text ?? '');

/** Bounds and determiners before a number, as far left as they go. */
export const boundsBefore = (sentence: Sentence, index: number): { first: number; qualifier?: FigureQualifier } => {
  let first = index;
  let qualifier: FigureQualifier | undefined;
  for (let moved = true; moved; ) {
    // "fewer than the 104 announced" is compared, not bounded.
    const definite = first < index && /^(the|these|those)$/i.test(sentence.tokens[first]?.text ?? '');
    const bound = bounds.find(
      ({ words }) => endsWith(sentence, first, words) && !(definite && words[words.length - 1] === 'than'),
    );
    const words = bound?.words ?? determiners.find((one) => endsWith(sentence, first, one));
    moved = words !== undefined;
    if (words !== undefined) first -= words.length;
    qualifier ??= bound?.qualifier;
  }
  return qualifier ? { first, qualifier } : { first };
};

/** Read once: every number is asked whether one of these stands before it. */
const bounds = qualifiers.map(([text, qualifier]) => ({ words: text.split(' '), qualifier }));
const boundsBehind = followingQualifiers.map(([text, qualifier]) => ({ words: text.split(' '), qualifier }));

const determiners = [
  'another',
  'the',
  'a further',
  'an additional',
  'all',
  'other',
  'these',
  'those',
  'between',
  'the first',
].map((text) => text.split(' '));

const endsWith = (sentence: Sentence, index: number, words: readonly string[]): boolean =>
  words.every((word, position) => sentence.tokens[index - words.length + position]?.text.toLowerCase() === word);

const boundsAfter = (sentence: Sentence, last: number): { last: number; qualifier?: FigureQualifier } => {
  // "Ten more were wounded"; but "ten more than last year" compares, and "ten more or less" are about ten.
  const more = sentence.tokens[last + 1]?.text === 'more' && !/^(than|or)$/.test(sentence.tokens[last + 2]?.text ?? '');
  if (more) return { last: last + 1 };
  const bound = boundsBehind.find(({ words }) => endsWith(sentence, last + 1 + words.length, words));
  return bound ? { last: last + bound.words.length, qualifier: bound.qualifier } : { last };
};

/** The noun phrase after a number: its modifiers and the noun it ends in. */
const nounAfter = (sentence: Sentence, numberLast: number, value: number): { last: number; head?: number } => {
  if (isOfThem(sentence, numberLast + 1)) return { last: numberLast + 2 };
  let next = afterOf(sentence, numberLast);
  const isOf = next > numberLast + 1;
  let head: number | undefined;
  for (let token = sentence.tokens[next]; token; token = sentence.tokens[++next]) {
    // "300 of the city's defenders".
    if (isOf && token.pos === 'POS' && head !== undefined) continue;
    if (!isInside(sentence, token, head, value)) break;
    if (token.pos.startsWith('NN')) head = next;
  }
  return head === undefined ? { last: numberLast } : { last: head, head };
};

/** "2,700 of them died", "12 of whom": who they are was said before. */
const isOfThem = (sentence: Sentence, of: number): boolean =>
  sentence.tokens[of]?.text === 'of' && /^(them|us|you|whom)$/.test(sentence.tokens[of + 1]?.text ?? '');

/** "Dozens of people", "12 of the soldiers": the noun stands behind "of". */
const afterOf = (sentence: Sentence, last: number): number => {
  const [of, determiner] = [sentence.tokens[last + 1], sentence.tokens[last + 2]];
  if (of?.text !== 'of') return last + 1;
  const indefinite = textAt(sentence, last) in indefinitePlurals;
  // "Twenty of the 31 people": how many they were in all is passed over.
  if (/^(the|its|his|their|these|those|our|her)$/.test(determiner?.text ?? ''))
    return sentence.tokens[last + 3]?.pos === 'CD' ? last + 4 : last + 3;
  return indefinite || sentence.tokens[last]?.lemma === 'couple' ? last + 2 : last + 1;
};

const isInside = (sentence: Sentence, token: Token, head: number | undefined, value: number): boolean => {
  const previous = sentence.tokens[token.index - 1];
  const following = sentence.tokens[token.index + 1];
  if (!counts(token)) return false;
  if (measureOf.state.has(token.text.toLowerCase()) && !isBeforeNoun(token, head, following, value)) return false;
  const afterPlural = head !== undefined && head === token.index - 1 && isPlural(sentence.tokens[head]);
  if (token.pos === 'NNP' || token.pos === 'NNPS') return !afterPlural;
  if (token.pos.startsWith('NN')) return !afterPlural || following?.pos !== 'VBD';
  if (afterPlural) return false;
  if (/^JJR?$/.test(token.pos) || token.pos === 'HYPH') return true;
  if (/^VB[NGD]$/.test(token.pos))
    return /^NNS?$/.test(following?.pos ?? '') && (head === undefined || previous?.pos === 'HYPH');
  return (
    token.pos === 'CC' && value > 1 && /^(JJ|NNP?)$/.test(previous?.pos ?? '') && /^(JJ|NN)/.test(following?.pos ?? '')
  );
};

/** "the 27 destroyed tombstones", "12 wounded soldiers"; not "12 soldiers wounded two". */
const isBeforeNoun = (state: Token, head: number | undefined, following: Token | undefined, value: number): boolean =>
  value > 1 && head === undefined && /^(JJ|VB[NGD])$/.test(state.pos) && /^NNS?$/.test(following?.pos ?? '');

const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NNS' || token.pos === 'NNPS' || token.lemma === 'people');
