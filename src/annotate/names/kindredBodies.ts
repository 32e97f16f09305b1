import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { isTitleCase } from '../../model/titleCase.js';
import { kinOfBodies } from '../../ontology/bodyNameWords.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { nounsBeforeBodies } from '../../ontology/nounsBesideNames.js';
import { bySentence, isCapitalized, isNameWord, type Name, type NameRule, takingIn, wordsOf } from './name.js';

/**
 * Bodies that are called as no body is by a head noun: by who they say they are, "the Mothers of Velin", "the Sons of the Delta";
 * and by anything in capitals behind "group", "a little-known group, the Sword of the Sahara,".
 */
export const kindredBodies: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return isTitleCase(sentence)
      ? own
      : [...kindred(sentence), ...apposed(sentence)].reduce((all, found) => takingIn(all, found), own);
  });
};

const kindred = (sentence: Sentence): Name[] =>
  atTokens(sentence, (token, first): Name[] => {
    if (!kinOfBodies.has(token.text) || !/^the$/i.test(sentence.tokens[first - 1]?.text ?? '')) return [];
    const last = ofEnd(sentence, first, /^(of|for|against)$/);
    return last > first ? [bodyOf(sentence, first, last)] : [];
  });

/** Up to a mark behind it, so that "the agency, the European Union and others" begins no name. */
const apposed = (sentence: Sentence): Name[] =>
  atTokens(sentence, (token, comma): Name[] => {
    const [noun, article] = [sentence.tokens[comma - 1], sentence.tokens[comma + 1]];
    const first = comma + 2;
    if (token.text !== ',' || article?.text !== 'the' || !isBody(noun?.text ?? '')) return [];
    if (!isNameWord(sentence.tokens[first]) || !/^NNP/.test(sentence.tokens[first]?.pos ?? '')) return [];
    const last = ofEnd(sentence, runEnd(sentence, first), /^of$/);
    const ends = /^[,.;)]$/.test(sentence.tokens[last + 1]?.text ?? '.');
    return ends && placeNamed(wordsOf(sentence, first, last)) === undefined ? [bodyOf(sentence, first, last)] : [];
  });

const isBody = (noun: string): boolean =>
  nounsBeforeBodies.has(noun) ||
  /^(parliament|legislature|assembly|regulator|watchdog|council|union|court|faction|gang|cartel|army|navy|police|ministry|mission|coalition|alliance|front|federation|association|authority)$/.test(
    noun,
  );

const bodyOf = ({ index }: Sentence, first: number, last: number): Name => ({
  sentence: index,
  first,
  last,
  kind: 'Organization',
  rule: 'names.kindred',
});

/** On over "of the Delta", "for Peace": the last of the capitals there, or where it began. */
const ofEnd = (sentence: Sentence, last: number, link: RegExp): number => {
  if (!link.test(sentence.tokens[last + 1]?.text ?? '')) return last;
  const next = sentence.tokens[last + 2]?.text === 'the' ? last + 3 : last + 2;
  const token = sentence.tokens[next];
  return token && isNameWord(token) && !/^(DATE|TIME)$/.test(token.ner) ? runEnd(sentence, next) : last;
};

const runEnd = (sentence: Sentence, first: number): number => {
  let last = first;
  while (isCapitalized(sentence.tokens[last + 1]) && isNameWord(sentence.tokens[last + 1])) last++;
  return last;
};
