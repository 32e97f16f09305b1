import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { isTitleCase } from '../../model/titleCase.js';
import { isDemonym, isPeople, placeNamed } from '../../ontology/gazetteer.js';
import { notNames } from '../../ontology/notNames.js';
import { organizationNameHeads, organizationNouns } from '../../ontology/organizationNouns.js';
import { personTitles } from '../../ontology/titles.js';
import { bySentence, isCapitalized, type Name, type NameRule } from './name.js';

/**
 * A body that was named in full comes back by its head, "the Front" of "Tauran Liberation Front", or by its first word,
 * "Horizon" of "Horizon Rights Watch"; a firm by its name without what the law calls it, "Copper Hills" of "Copper Hills Zambia Ltd".
 */
export const shortBodies: NameRule = (sentences, names) => {
  const { heads, firsts, firms } = formsOf(sentences, names);
  if (heads.size === 0 && firsts.size === 0 && firms.length === 0) return names;
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    if (isTitleCase(sentence)) return own;
    const isFree = (at: number) => own.every((name) => name.first > at || name.last < at);
    const found = atTokens(sentence, (token, at): Name[] => {
      const isShort =
        (heads.has(token.text) && isLoneHead(sentence, at)) || (firsts.has(token.text) && isLoneWord(sentence, at));
      return isShort && isFree(at)
        ? [{ sentence: index, first: at, last: at, kind: 'Organization', rule: 'names.short-body' }]
        : [];
    });
    const whole = atTokens(sentence, (_, at) => firms.flatMap((words) => firmAt(sentence, at, words))).filter(
      ({ first, last }) => own.every((name) => name.first > last || name.last < first),
    );
    return [
      ...own,
      ...whole,
      ...found.filter((one) => whole.every(({ first, last }) => first > one.last || last < one.first)),
    ];
  });
};

/** The words of a firm, and no capital on either side: they are no part of another name. */
const firmAt = (sentence: Sentence, first: number, words: readonly string[]): Name[] => {
  const last = first + words.length - 1;
  return words.every((word, step) => sentence.tokens[first + step]?.text === word) &&
    !isCapitalized(sentence.tokens[last + 1]) &&
    !(first > 0 && isCapitalized(sentence.tokens[first - 1]))
    ? [{ sentence: sentence.index, first, last, kind: 'Organization', rule: 'names.short-body' }]
    : [];
};

const formsOf = (
  sentences: readonly Sentence[],
  names: readonly Name[],
): { heads: ReadonlySet<string>; firsts: ReadonlySet<string>; firms: readonly (readonly string[])[] } => {
  const firms: string[][] = [];
  const heads = new Set<string>();
  const firsts = new Set<string>();
  const taken = new Set<string>();
  for (const name of names) {
    const tokens = sentences[name.sentence]?.tokens.slice(name.first, name.last + 1) ?? [];
    if (name.kind !== 'Organization') for (const { text } of tokens) taken.add(text);
    if (name.kind !== 'Organization' || tokens.length < 2) continue;
    const of = tokens.findIndex(({ text }) => /^(of|for|on|against|to)$/.test(text));
    const head = tokens[of > 0 ? of - 1 : tokens.length - 1]?.text ?? '';
    if (organizationNameHeads.has(head) || organizationNouns.has(head.toLowerCase())) heads.add(head);
    const words = tokens.map(({ text }) => text);
    if (legalForm.test(words.at(-1) ?? '') && words.length > 2) {
      const bare = words.slice(0, -1);
      // "Copper Hills Zambia Ltd": the country may go too.
      const short = bare.length > 2 && placeNamed(bare.at(-1) ?? '') ? bare.slice(0, -1) : undefined;
      for (const one of [bare, ...(short ? [short] : [])]) if (one.length > 1 && isCalled(one)) firms.push(one);
    }
    const first = tokens[0]?.text ?? '';
    if (of !== 1 && tokens.length > 2 && isTelling(first)) firsts.add(first);
  }
  return { heads, firsts: new Set([...firsts].filter((word) => !taken.has(word))), firms };
};

/** What the law calls a firm, at the end of its name. */
const legalForm =
  /^(Ltd|Limited|Inc|Plc|PLC|plc|Corp|Corporation|LLC|SA|AG|NV|Bhd|Oyj|ASA|AB|SpA|GmbH|Pty|Holdings)\.?$/;

/** Words that begin with capitals, and are not all places. */
const isCalled = (words: readonly string[]): boolean =>
  words.every((word) => /^\p{Lu}/u.test(word)) && placeNamed(words.join(' ')) === undefined;

/** Not a word that a hundred other bodies begin with. */
const isTelling = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
  !notNames.has(word) &&
  !isDemonym(word) &&
  !isPeople(word) &&
  !placeNamed(word) &&
  !personTitles.has(word.toLowerCase()) &&
  !organizationNouns.has(word.toLowerCase()) &&
  !organizationNameHeads.has(word) &&
  !common.test(word) &&
  !/(?:ern|ian|ese|ish|ional|ical|eral|ary|ist|ive|ous|ing|ed|al|ic)$/.test(word);

const common =
  /^(United|World|North|South|East|West|Great|Free|Black|White|Blue|High|Human|Joint|Special|Supreme|State|Private|Public|People|Peoples|Women|Labour|Labor|Green|Grand|Young|Youth|Save|Foreign|Defence|Defense|Finance|Trade|Health|Justice|Security|Interior|Emergency|Police|Army|Navy|House|Real|Saint|Permanent|Food|Water|Power|Rescue|Press|Research|Truth|Peace|Liberty|Freedom|Rights|Science|Culture|Energy|Transport|Education|First|Second|Third|Fourth|Fifth|Old|Inter|Independent|Workers|Farmers|Teachers|Doctors|Friends|Sons|Daughters|Republican|Prime|Chief|Home|Upper|Lower|Children|Family|Refugee|Election|Middle|Central|Social|Islamic|Latter|Sister|Sisters|Brothers|Student|Students|Christ)$/;

/** "the Front", and no capital on either side. */
const isLoneHead = (sentence: Sentence, at: number): boolean =>
  /^the$/i.test(sentence.tokens[at - 1]?.text ?? '') &&
  /^NNP?S?$/.test(sentence.tokens[at]?.pos ?? '') &&
  isCapitalized(sentence.tokens[at]) &&
  !isCapitalized(sentence.tokens[at + 1]) &&
  sentence.tokens[at + 1]?.text !== 'of' &&
  !(sentence.tokens[at + 1]?.text === 'for' && isCapitalized(sentence.tokens[at + 2]));

/** "Horizon, which has", "Horizon said": a proper noun alone. */
const isLoneWord = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at];
  const next = sentence.tokens[at + 1];
  if (!token || !/^NNPS?$/.test(token.pos) || isCapitalized(next)) return false;
  const before = sentence.tokens[at - 1];
  if (isCapitalized(before) && /^(NN|JJ|VB)/.test(before?.pos ?? '')) return false;
  if (/^(the|a|an)$/i.test(before?.text ?? '')) return false;
  return at > 0 || /^(VB[DZ]|MD|,|POS)$/.test(next?.pos ?? '');
};
