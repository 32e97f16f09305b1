import type { Sentence } from '../../model/annotation.js';
import { agenciesInSmallLetters } from '../../ontology/newsAgencies.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { bySentence, type Name, type NameRule } from './name.js';

/**
 * "German news agency dpa reported", "told apa", "according to ansa": news agencies that write their own names in small letters. Right
 * behind "news agency" any such word is one, elsewhere only a known one that tells something or is told it.
 */
export const smallAgencies: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    const found = sentence.tokens.flatMap(({ index: at, text }): Name[] =>
      /^\p{Ll}{2,6}$/u.test(text) && isAgency(sentence, at) && own.every(({ first, last }) => last < at || first > at)
        ? [{ sentence: index, first: at, last: at, kind: 'Organization', rule: 'names.small-agency' }]
        : [],
    );
    return [...own, ...found];
  });
};

const isAgency = (sentence: Sentence, at: number): boolean => {
  const [text, next] = [sentence.tokens[at]?.text ?? '', sentence.tokens[at + 1]];
  const before = sentence.tokens.slice(Math.max(0, at - 2), at).map((token) => token.text.toLowerCase());
  const reports = /^VB[DZ]$/.test(next?.pos ?? '') && speechVerbs.get(next?.lemma ?? '') === 'said';
  if (before.join(' ') === 'news agency') return reports && /^NN/.test(sentence.tokens[at]?.pos ?? '');
  return (
    agenciesInSmallLetters.has(text) && (reports || before.at(-1) === 'told' || before.join(' ') === 'according to')
  );
};
