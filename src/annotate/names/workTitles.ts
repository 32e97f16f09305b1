import type { Sentence, Token } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { vehicleNouns, workNouns } from '../../ontology/workNouns.js';
import { bySentence, isCapitalized, type Name, type NameRule } from './name.js';

/**
 * What stands in the title of a work names nobody: "The Marriage of Figaro", the novel "Silent Harbour"; nor in that of a ship. Last of all, so that
 * no other rule finds it again there.
 */
export const workTitles: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    const titles = own.length > 0 ? [...titlesIn(sentence), ...calledIn(sentence)] : [];
    return own.filter((name) => !titles.some((title) => isInside(sentence, name, title)));
  });
};

/** Tokens between two quotation marks, both exclusive of the marks. */
interface Title {
  readonly first: number;
  readonly last: number;
  /** A noun for works stands before it: 'the novel "Rebecca"'. */
  readonly said: boolean;
}

const mark = /^(["“”„«»]|``|'')$/;

const titlesIn = (sentence: Sentence): Title[] => {
  const marks = atTokens(sentence, ({ text }, index) => (mark.test(text) ? [index] : []));
  return marks.flatMap((open, order): Title[] => {
    const close = order % 2 === 0 ? marks[order + 1] : undefined;
    const [first, last] = [open + 1, (close ?? 0) - 1];
    if (close === undefined || last < first || last - first > 7 || !isInTitleCase(sentence, first, last)) return [];
    const noun = sentence.tokens[open - 1];
    const called = /^(called|named|dubbed|entitled|titled)$/.test(noun?.text ?? '') ? sentence.tokens[open - 2] : noun;
    return [{ first, last, said: isNamed(called) || isToldBehind(sentence, close) }];
  });
};

/** '"Emilia", a musical', '"Emilia", Berg's film about': the noun stands behind. */
const isToldBehind = (sentence: Sentence, close: number): boolean => {
  if (sentence.tokens[close + 1]?.text !== ',' && sentence.tokens[close - 1]?.text !== ',') return false;
  const behind = sentence.tokens.slice(close + 1, close + 8);
  const verb = behind.findIndex(({ pos }) => /^(VB|MD|PRP$)/.test(pos));
  const isOwned =
    behind.some(({ pos }) => pos === 'POS') ||
    /^(an?|the|his|her|their)$/.test(behind[0]?.text === ',' ? (behind[1]?.text ?? '') : (behind[0]?.text ?? ''));
  return isOwned && behind.slice(0, verb < 0 ? behind.length : verb).some(isNamed);
};

const isNamed = (noun: Token | undefined): boolean =>
  workNouns.has(noun?.lemma.toLowerCase() ?? '') || vehicleNouns.has(noun?.lemma.toLowerCase() ?? '');

/** "A plane called Spirit of Varna", without marks; not "The film named Ana Hale as a witness". */
const calledIn = (sentence: Sentence): Title[] =>
  atTokens(sentence, (token, index): Title[] => {
    if (!/^(called|named|dubbed)$/.test(token.text) || !isNamed(sentence.tokens[index - 1])) return [];
    const first = sentence.tokens[index + 1]?.text.toLowerCase() === 'the' ? index + 2 : index + 1;
    let last = first - 1;
    const goesOn = (at: number): boolean =>
      isCapitalized(sentence.tokens[at]) ||
      (/^(of|the)$/.test(sentence.tokens[at]?.text ?? '') && last >= first && goesOn(at + 1));
    while (goesOn(last + 1)) last++;
    // "named Ana Hale as a witness" is what somebody does, whatever the parser makes of it.
    const isDeed = sentence.tokens[last + 1]?.text === 'as';
    return last >= first && !isDeed ? [{ first, last, said: true }] : [];
  });

/** All words but the small ones in capitals; no comma nor full stop ends it, as they end what somebody says. */
const isInTitleCase = (sentence: Sentence, first: number, last: number): boolean =>
  sentence.tokens
    .slice(first, last + 1)
    .every(
      (token) =>
        isCapitalized(token) ||
        /^(of|the|a|an|in|on|at|to|for|from|and|or|with|by|as|'s|’s|is|&|[:!?'’-]|\d+)$/.test(token.text),
    ) && isCapitalized(sentence.tokens[first]);

/** A part of a title with a small word in it, or all of one that is said to be a work. */
const isInside = (sentence: Sentence, name: Name, title: Title): boolean => {
  if (name.first < title.first || name.last > title.last) return false;
  if (title.said) return true;
  const around = sentence.tokens.slice(title.first, title.last + 1).filter((_, index) => {
    const at = title.first + index;
    return at < name.first || at > name.last;
  });
  return (
    name.kind !== 'Organization' &&
    around.some(({ text }) => /^(The|A|An|of|the|in|on|to|from|and|with|is)$/.test(text))
  );
};
