import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, governors, tokenAt } from '../../model/syntax.js';
import { awaitingVerbs, enactingVerbs, norms } from '../../ontology/draftWords.js';

/** "a bill banning imports", "draft rules requiring visas", "laws limiting rents are expected in May": what it orders is not ordered yet. */
export const isDraft = (sentence: Sentence, noun: number): boolean => {
  const { lemma } = tokenAt(sentence, noun);
  if (!norms.has(lemma) || isEnacted(sentence, noun)) return false;
  return (
    lemma === 'bill' ||
    children(sentence, noun, 'amod', 'compound').some(({ dependent }) =>
      /^(draft|proposed|planned|pending)$/i.test(tokenAt(sentence, dependent).text),
    ) ||
    children(sentence, noun, 'acl').some((arc) => awaitingVerbs.has(tokenAt(sentence, arc.dependent).lemma)) ||
    isAwaited(sentence, noun)
  );
};

/** "has drafted a law", "laws are expected". */
const isAwaited = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  return (
    arc !== undefined &&
    /^(obj|nsubj:pass)$/.test(arc.relation) &&
    awaitingVerbs.has(sentence.tokens[arc.governor]?.lemma ?? '') &&
    children(sentence, arc.governor, 'xcomp').length === 0
  );
};

/** "passed a bill", "a bill signed by the president": with that it is law. */
const isEnacted = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  const verbs = [
    ...(arc && /^(obj|nsubj:pass)$/.test(arc.relation) ? [arc.governor] : []),
    ...children(sentence, noun, 'acl', 'amod').map(({ dependent }) => dependent),
  ];
  const isBill = tokenAt(sentence, noun).lemma === 'bill';
  return (
    hasTakenForce(sentence, noun) ||
    verbs.some((verb) => {
      const lemma = sentence.tokens[verb]?.lemma ?? '';
      return enactingVerbs.has(lemma) && !(isBill && lemma === 'introduce');
    })
  );
};

/** "A bill banning smoking took effect", "became law", "was proposed in 1999 and is in force"; what will do so has not. */
const hasTakenForce = (sentence: Sentence, noun: number): boolean =>
  governors(sentence, noun, 'nsubj')
    .filter(({ governor }) => governor >= 0)
    .flatMap(({ governor }) => [governor, ...children(sentence, governor, 'conj').map((arc) => arc.dependent)])
    .some((word) => {
      if (hasModal(sentence, word)) return false;
      const { lemma } = tokenAt(sentence, word);
      if (/^(force|effect)$/.test(lemma)) return children(sentence, word, 'cop').length > 0;
      return (
        /^(take|enter|come|go|become)$/.test(lemma) &&
        sentence.tokens.slice(word + 1, word + 4).some(({ text }) => /^(force|effect|law)$/.test(text))
      );
    });
