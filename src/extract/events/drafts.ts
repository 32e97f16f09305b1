import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { words } from '../../ontology/words.js';

/** "a bill banning imports", "draft rules requiring visas", "laws limiting rents are expected in May": what it orders is not ordered yet. */
export const isDraft = (sentence: Sentence, noun: number): boolean => {
  const { lemma } = tokenAt(sentence, noun);
  if (!norms.has(lemma) || isEnacted(sentence, noun)) return false;
  return (
    lemma === 'bill' ||
    children(sentence, noun, 'amod', 'compound').some(({ dependent }) =>
      /^(draft|proposed|planned|pending)$/i.test(tokenAt(sentence, dependent).text),
    ) ||
    children(sentence, noun, 'acl').some((arc) => awaited.test(tokenAt(sentence, arc.dependent).lemma)) ||
    isAwaited(sentence, noun)
  );
};

const norms = words(
  'bill law legislation act rule regulation resolution decree ordinance measure amendment treaty directive reform order ban motion',
);

const awaited = /^(expect|propose|plan|draft|schedule)$/;

/** "has drafted a law", "laws are expected". */
const isAwaited = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  return (
    arc !== undefined &&
    /^(obj|nsubj:pass)$/.test(arc.relation) &&
    awaited.test(sentence.tokens[arc.governor]?.lemma ?? '') &&
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
  return verbs.some((verb) => enacting.test(sentence.tokens[verb]?.lemma ?? ''));
};

const enacting = /^(pass|approve|adopt|sign|enact|ratify|endorse|promulgate|issue|introduce)$/;
