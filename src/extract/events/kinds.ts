import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { individuating, nounsOfKinds, verbsOfKinds } from '../../ontology/kindWords.js';
import type { Argument } from './argument.js';
import { factualityOf } from './factuality.js';
import { isNoun, isVerb, prepositionOf, type Trigger, verbLemma } from './trigger.js';

/**
 * Whether a noun names a kind of crime or harm, and none that was done: "victims of domestic violence", "fighting corruption", "human trafficking
 * is a crime". It stands bare, nobody takes part in it, and no time or place is told; the word above it speaks of kinds.
 */
export const isKind = (trigger: Trigger, told: readonly Argument[], isTimed: boolean): boolean => {
  const { sentence, head, form, type, support, lemma } = trigger;
  if (form !== 'noun' || !(ills.test(type) || ill.test(lemma)) || told.length > 0 || isTimed) return false;
  if (support !== undefined) return false;
  const isSo =
    isOfKind(sentence, head) || (isBare(sentence, head) && isUnderKind(sentence, firstOfList(sentence, head)));
  if (!isSo) return false;
  // What is told to be feared, or not to have been, is told.
  const { polarity, modality } = factualityOf(trigger);
  return polarity === 'affirmed' && modality === 'asserted';
};

const ills = /^(Crime|Abuse|Violence|Robbery|Torture|Abduction|Arson)$/;

const isIll = (lemma: string): boolean => ills.test(typeOfNoun(lemma)?.name ?? '');

const ill = /^(murder|homicide|manslaughter|assault|genocide)$/;

/** "Wage theft is a serious crime": what a kind is. */
const isOfKind = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'cop').some(({ dependent }) => /^(is|are)$/.test(textAt(sentence, dependent))) &&
  children(sentence, noun, 'nsubj').some(
    ({ dependent }) =>
      isNoun(sentence, dependent) &&
      isBare(sentence, dependent) &&
      isIll(tokenAt(sentence, dependent).lemma.toLowerCase()),
  );

const isBare = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'det', 'nmod:poss', 'nummod', 'acl', 'acl:relcl').length === 0 &&
  !children(sentence, noun, 'amod').some(({ dependent }) => individuating.has(textAt(sentence, dependent)));

/** "domestic violence, child abuse and trafficking": what is said of the first holds for all. */
const firstOfList = (sentence: Sentence, noun: number): number => {
  let at = noun;
  for (let steps = 0; steps < 8; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || !/^(conj|appos|dep)$/.test(arc.relation) || arc.governor < 0 || !isNoun(sentence, arc.governor))
      return at;
    if (!isBare(sentence, arc.governor)) return at;
    at = arc.governor;
  }
  return at;
};

const isUnderKind = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  if (!arc || arc.governor < 0) return false;
  const { relation, governor } = arc;
  if (/^(nmod|compound)$/.test(relation)) {
    const above = tokenAt(sentence, governor).lemma.toLowerCase();
    // "crimes such as theft", and not "the crime of genocide".
    return nounsOfKinds.has(above) && !(isIll(above) && prepositionOf(sentence, noun) === 'of');
  }
  if (/^(obj|obl)$/.test(relation))
    return isInGeneral(sentence, governor) && verbsOfKinds.has(verbLemma(sentence, governor));
  return relation === 'nsubj' && isDefined(sentence, governor);
};

/** "fight", "fighting", "to fight", and not "fought". */
const isInGeneral = (sentence: Sentence, verb: number): boolean => /^VB[PZG]?$/.test(tokenAt(sentence, verb).pos);

/** "is a crime", "affects everyone": the present of what always holds. */
const isDefined = (sentence: Sentence, word: number): boolean =>
  children(sentence, word, 'cop').some(({ dependent }) => /^(is|are)$/.test(textAt(sentence, dependent))) ||
  (isVerb(sentence, word) &&
    /^VB[PZ]$/.test(tokenAt(sentence, word).pos) &&
    children(sentence, word, 'aux').length === 0) ||
  children(sentence, word, 'aux').some(({ dependent }) => /^(does|do)$/.test(textAt(sentence, dependent)));
