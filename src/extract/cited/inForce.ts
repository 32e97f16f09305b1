import type { Sentence } from '../../model/annotation.js';
import { children, dependents, governors } from '../../model/syntax.js';
import { isVerbAt, lemmaAt, textAt } from '../../model/words.js';
import {
  bindingKinds,
  bindingVerbs,
  handlingVerbs,
  legalAttributes,
  legalHandling,
  legalVerbs,
  looseTexts,
  plainTexts,
  reportAttributes,
  tellingVerbs,
} from '../../ontology/documentUse.js';
import { phraseStart } from '../phraseStart.js';

/**
 * What a text does, or what is done to it, tells that it is one: "under the accord", "the treaty bans", "parties to the
 * convention", "vetoed a draft resolution". A plain "the law" may be any.
 */
export const isInForce = (sentence: Sentence, noun: number, kind: string): boolean =>
  bindingKinds.has(kind) && isSpecified(sentence, noun) && (isUnder(sentence, noun) || isUsedAsLaw(sentence, noun));

/** An act, a bill or a resolution is often something else: of such only what is done with laws alone tells, or a word before it. */
const isUsedAsLaw = (sentence: Sentence, noun: number): boolean => {
  const isLoose = looseTexts.has(lemmaAt(sentence, noun));
  // "A declaration of war", "the resolution of the conflict".
  if (isLoose && textAt(sentence, noun + 1) === 'of') return false;
  const isPlain = isLoose && !hasLegalAttribute(sentence, noun);
  const handles = isPlain ? legalHandling : handlingVerbs;
  const isBy = (verb: number, verbs: ReadonlySet<string>): boolean =>
    verbs.has(lemmaAt(sentence, verb)) && isVerbAt(sentence, verb);
  return (
    governors(sentence, noun, 'nsubj').some(
      ({ governor }) =>
        (isBy(governor, isLoose ? legalVerbs : bindingVerbs) && takesForce(sentence, governor)) ||
        // "The EU regulation requires firms to report".
        (!isPlain && lemmaAt(sentence, governor) === 'require' && children(sentence, governor, 'xcomp').length > 0),
    ) ||
    [...governors(sentence, noun, 'obj'), ...governors(sentence, noun, 'nsubj:pass')].some(({ governor }) =>
      isBy(governor, handles),
    ) ||
    children(sentence, noun, 'acl').some(
      ({ dependent }) => sentence.tokens[dependent]?.pos === 'VBN' && isBy(dependent, handles),
    )
  );
};

/** "a draft resolution", "the federal act", "the Clean Air bill". */
const hasLegalAttribute = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'amod', 'compound', 'nmod:poss').some(
    ({ dependent }) =>
      legalAttributes.has(textAt(sentence, dependent)) || sentence.tokens[dependent]?.pos.startsWith('NNP') === true,
  );

/** "an earlier report put the toll at 12", "a leaked cable described the king": what texts alone do without a clause. */
export const isTelling = (sentence: Sentence, noun: number): boolean =>
  governors(sentence, noun, 'nsubj').some(
    ({ governor, relation }) =>
      relation === 'nsubj' &&
      /^VB[DZPN]$/.test(sentence.tokens[governor]?.pos ?? '') &&
      ((tellingVerbs.has(lemmaAt(sentence, governor)) && dependents(sentence, governor, 'obj').length > 0) ||
        (/^(speak|warn|tell)$/.test(lemmaAt(sentence, governor)) && sentence.tokens[governor + 1]?.text === 'of')),
  );

/** "the accord", "this memorandum": nouns that name a text and nothing else; "an earlier report", "the annual report". */
export const isPlainlyText = (sentence: Sentence, noun: number): boolean => {
  const first = phraseStart(sentence, noun, /^(JJ|NN|VBN|CD|HYPH|RBR)/);
  const attributes = sentence.tokens.slice(first, noun).map(({ text }) => text.toLowerCase());
  const article = textAt(sentence, first - 1);
  if (lemmaAt(sentence, noun) === 'report')
    return (
      // "The police report 5 deaths", "an earlier report of gunfire".
      !/^(CD|DT)$/.test(sentence.tokens[noun + 1]?.pos ?? '') &&
      textAt(sentence, noun + 1) !== 'of' &&
      /^(the|a|an|this|its|their|his|her|['’]s)$/.test(article) &&
      attributes.some((word) => reportAttributes.has(word))
    );
  return /^(the|this)$/.test(article) && plainTexts.has(lemmaAt(sentence, noun));
};

/** With an article or "this", and for a law something more: "a law", "the new law". */
const isSpecified = (sentence: Sentence, noun: number): boolean => {
  const first = phraseStart(sentence, noun, /^(JJ|NN|VBN|CD|HYPH|POS)/);
  const article = textAt(sentence, first - 1);
  if (!/^(the|a|an|this|that|its|their|such)$/.test(article)) return false;
  return lemmaAt(sentence, noun) !== 'law' || article !== 'the' || first < noun;
};

/** "under the accord", "pursuant to the decree", "in breach of the treaty", "a party to the convention". */
const isUnder = (sentence: Sentence, noun: number): boolean => {
  const first = phraseStart(sentence, noun, /^(DT|PRP\$|JJ|NN|VBN|CD|HYPH|POS)/);
  const words = sentence.tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return /\bunder$|\bpursuant to$|\bin (?:accordance|conformity|compliance|line) with$|\b(?:violation|violations|breach|breaches|defiance|terms|provisions|ratification|implementation|article|clause|paragraph|signatory|signatories|signing) of$|\b(?:party|parties|signatory|signatories|accession) to$|\b(?:withdrew|withdraw|withdrawn|withdrawal|withdrawing) from$/u.test(
    words,
  );
};

/** "enters into force", "takes effect": these verbs say so only together. */
const takesForce = (sentence: Sentence, verb: number): boolean => {
  const word = lemmaAt(sentence, verb);
  if (word !== 'enter' && word !== 'come' && word !== 'take') return true;
  return sentence.tokens.slice(verb + 1, verb + 4).some(({ text }) => text === 'force' || text === 'effect');
};
