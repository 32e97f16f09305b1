import type { Sentence } from '../../model/annotation.js';
import { children, dependents, governors } from '../../model/syntax.js';
import {
  bindingKinds,
  bindingVerbs,
  handlingVerbs,
  plainTexts,
  reportAttributes,
  tellingVerbs,
} from '../../ontology/documentUse.js';

/**
 * What a text does, or what is done to it, tells that it is one: "under the accord", "the treaty bans", "parties to the
 * convention", "vetoed a draft resolution". A plain "the law" may be any.
 */
export const isInForce = (sentence: Sentence, noun: number, kind: string): boolean =>
  bindingKinds.has(kind) &&
  isSpecified(sentence, noun) &&
  (isUnder(sentence, noun) ||
    governors(sentence, noun, 'nsubj').some(
      ({ governor }) =>
        bindingVerbs.has(lemma(sentence, governor)) && isVerb(sentence, governor) && takesForce(sentence, governor),
    ) ||
    [...governors(sentence, noun, 'obj'), ...governors(sentence, noun, 'nsubj:pass')].some(
      ({ governor }) => handlingVerbs.has(lemma(sentence, governor)) && isVerb(sentence, governor),
    ) ||
    children(sentence, noun, 'acl').some(
      ({ dependent }) => sentence.tokens[dependent]?.pos === 'VBN' && handlingVerbs.has(lemma(sentence, dependent)),
    ));

/** "an earlier report put the toll at 12", "a leaked cable described the king": what texts alone do without a clause. */
export const isTelling = (sentence: Sentence, noun: number): boolean =>
  governors(sentence, noun, 'nsubj').some(
    ({ governor, relation }) =>
      relation === 'nsubj' &&
      /^VB[DZPN]$/.test(sentence.tokens[governor]?.pos ?? '') &&
      ((tellingVerbs.has(lemma(sentence, governor)) && dependents(sentence, governor, 'obj').length > 0) ||
        (/^(speak|warn|tell)$/.test(lemma(sentence, governor)) && sentence.tokens[governor + 1]?.text === 'of')),
  );

/** "the accord", "this memorandum": nouns that name a text and nothing else; "an earlier report", "the annual report". */
export const isPlainlyText = (sentence: Sentence, noun: number): boolean => {
  let first = noun;
  const attributes: string[] = [];
  while (/^(JJ|NN|VBN|CD|HYPH|RBR)/.test(sentence.tokens[first - 1]?.pos ?? '')) {
    first--;
    attributes.push(sentence.tokens[first]?.text.toLowerCase() ?? '');
  }
  const article = sentence.tokens[first - 1]?.text.toLowerCase() ?? '';
  if (lemma(sentence, noun) === 'report')
    return (
      // "The police report 5 deaths".
      !/^(CD|DT)$/.test(sentence.tokens[noun + 1]?.pos ?? '') &&
      /^(the|a|an|this|its|their|his|her|['’]s)$/.test(article) &&
      attributes.some((word) => reportAttributes.has(word))
    );
  return /^(the|this)$/.test(article) && plainTexts.has(lemma(sentence, noun));
};

/** With an article or "this", and for a law something more: "a law", "the new law". */
const isSpecified = (sentence: Sentence, noun: number): boolean => {
  let first = noun;
  while (/^(JJ|NN|NNP|VBN|CD|HYPH|POS)/.test(sentence.tokens[first - 1]?.pos ?? '')) first--;
  const article = sentence.tokens[first - 1]?.text.toLowerCase() ?? '';
  if (!/^(the|a|an|this|that|its|their|such)$/.test(article)) return false;
  return lemma(sentence, noun) !== 'law' || article !== 'the' || first < noun;
};

/** "under the accord", "pursuant to the decree", "in breach of the treaty", "a party to the convention". */
const isUnder = (sentence: Sentence, noun: number): boolean => {
  let at = noun - 1;
  while (/^(DT|PRP\$|JJ|NN|NNP|VBN|CD|HYPH|POS)/.test(sentence.tokens[at]?.pos ?? '')) at--;
  const words = sentence.tokens
    .slice(Math.max(0, at - 3), at + 1)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return /\bunder$|\bpursuant to$|\bin (?:accordance|conformity|compliance|line) with$|\b(?:violation|violations|breach|breaches|defiance|terms|provisions|ratification|implementation|article|clause|paragraph|signatory|signatories|signing) of$|\b(?:party|parties|signatory|signatories|accession) to$|\b(?:withdrew|withdraw|withdrawn|withdrawal|withdrawing) from$/u.test(
    words,
  );
};

/** "enters into force", "takes effect": these verbs say so only together. */
const takesForce = (sentence: Sentence, verb: number): boolean => {
  const word = lemma(sentence, verb);
  if (word !== 'enter' && word !== 'come' && word !== 'take') return true;
  return sentence.tokens.slice(verb + 1, verb + 4).some(({ text }) => text === 'force' || text === 'effect');
};

const lemma = (sentence: Sentence, token: number): string => sentence.tokens[token]?.lemma.toLowerCase() ?? '';

const isVerb = (sentence: Sentence, token: number): boolean => /^VB/.test(sentence.tokens[token]?.pos ?? '');
