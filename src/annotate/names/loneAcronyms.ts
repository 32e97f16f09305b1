import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { isTitleCase } from '../../model/titleCase.js';
import { peopleOfBodies, verbsOfBodies } from '../../ontology/bodyNameWords.js';
import { notNames } from '../../ontology/notNames.js';
import { bySentence, type Name, type NameRule } from './name.js';

/** "The BWF announced", "members of the AHAC", "the TAB officials": letters that nobody tagged, and that do or have what only bodies do. */
export const loneAcronyms: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    if (isTitleCase(sentence)) return own;
    const isFree = (at: number) => own.every(({ first, last }) => last < at || first > at);
    const found = atTokens(sentence, (_, at): Name[] =>
      isActing(sentence, at) && isFree(at)
        ? [{ sentence: index, first: at, last: at, kind: 'Organization', rule: 'names.lone-acronym' }]
        : [],
    );
    return [...own, ...found];
  });
};

const isActing = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at];
  if (token?.pos !== 'NNP' || token.ner !== 'O' || !/^\p{Lu}{3,6}$/u.test(token.text)) return false;
  if (!/^the$/i.test(sentence.tokens[at - 1]?.text ?? '') || notNames.has(token.text)) return false;
  const [of, whose] = [sentence.tokens[at - 2]?.text ?? '', sentence.tokens[at - 3]?.text ?? ''];
  if (/^(of|for|from)$/.test(of) && peopleOfBodies.has(whose) && !/^N/.test(sentence.tokens[at + 1]?.pos ?? ''))
    return true;
  if (peopleOfBodies.has(sentence.tokens[at + 1]?.text ?? '')) return true;
  if (/^(agreement|alliance|contract|talks|merger|conjunction|cooperation|partnership)$/.test(whose) && of === 'with')
    return !/^N/.test(sentence.tokens[at + 1]?.pos ?? '');
  const [next, behind] = [sentence.tokens[at + 1], sentence.tokens[at + 2]];
  const verb = next?.pos === 'MD' || /^(has|have|had)$/.test(next?.text ?? '') ? behind : next;
  return /^VB/.test(verb?.pos ?? '') && verb?.pos !== 'VBG' && verbsOfBodies.has(verb?.lemma ?? '');
};
