import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import {
  agreeingVerbs,
  agreementNouns,
  groundNouns,
  presupposingVerbs,
  realizingVerbs,
} from '../../ontology/arrangedWords.js';
import { deedNouns, makingVerbs } from '../../ontology/deedNouns.js';
import { lightVerbs } from '../../ontology/lightVerbs.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import { verbLemma } from './trigger.js';

/** "the attack", "their support", "ongoing support": what is spoken of as known is there, whatever the verb above it. */
export const isDefinite = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'nmod:poss').length > 0 ||
  children(sentence, noun, 'det', 'amod').some((arc) =>
    /^(the|this|that|these|those|both|ongoing|existing|current|continuing|recent|past|previous|earlier|latest|last|raging)$/.test(
      tokenAt(sentence, arc.dependent).text.toLowerCase(),
    ),
  );

/** Whether an event noun as the object of a verb is as sure as the verb: "will hold talks", but "will condemn the attack". */
export const bringsAbout = (sentence: Sentence, verb: number, noun: number): boolean => {
  const lemma = tokenAt(sentence, verb).lemma.toLowerCase();
  if (agreeingVerbs.has(lemma) && agreementNouns.has(tokenAt(sentence, noun).lemma)) return true;
  // "create the conditions for talks".
  if (groundNouns.has(tokenAt(sentence, noun).lemma) && makingVerbs.has(verbLemma(sentence, verb))) return true;
  if (lightVerbs.has(verbLemma(sentence, verb))) return !isKnownTo(sentence, verb, noun);
  if (isDefinite(sentence, noun) && isMade.test(tokenAt(sentence, noun).lemma)) return false;
  // "will finance the construction of roads".
  if (deedNouns.has(tokenAt(sentence, noun).lemma)) return !presupposes(sentence, verb) && !speechVerbs.has(lemma);
  return isDefinite(sentence, noun)
    ? (realizingVerbs.has(lemma) && !presupposes(sentence, verb)) || verbLemma(sentence, verb) === 'set up'
    : !presupposes(sentence, verb) && !speechVerbs.has(lemma);
};

/** "ended the fighting", "attended the ceremony", "will resume the talks": what a light verb finds there before it. */
export const isKnownTo = (sentence: Sentence, verb: number, noun: number): boolean => {
  const { lemma } = tokenAt(sentence, verb);
  return (
    presupposes(sentence, verb) ||
    isThoughtOf(sentence, verb) ||
    isToldBeside(sentence, noun) ||
    (isDefinite(sentence, noun) && (meetingVerbs.has(lemma) || isMade.test(tokenAt(sentence, noun).lemma)))
  );
};

/** "accused of carrying out the attacks that killed nine": of what they did it is told besides. */
const isToldBeside = (sentence: Sentence, noun: number): boolean =>
  isDefinite(sentence, noun) &&
  children(sentence, noun, 'acl:relcl').some(
    ({ dependent }) =>
      tokenAt(sentence, dependent).pos === 'VBD' &&
      children(sentence, dependent, 'nsubj').some((arc) =>
        /^(that|which)$/.test(tokenAt(sentence, arc.dependent).text),
      ),
  );

/** "will take the charges into consideration", "takes crime seriously". */
export const isThoughtOf = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).lemma === 'take' &&
  children(sentence, verb, 'obl', 'advmod').some((arc) =>
    /^(consideration|account|seriously|lightly)$/.test(tokenAt(sentence, arc.dependent).lemma),
  );

/** "will condemn attacks", "scaled back attacks": what the verb is done to was there before. */
export const presupposes = (sentence: Sentence, verb: number): boolean => {
  const lemma = tokenAt(sentence, verb).lemma.toLowerCase();
  const next = sentence.tokens[verb + 1]?.text.toLowerCase();
  // "bring the conflict to an end".
  if (
    lemma === 'bring' &&
    children(sentence, verb, 'obl').some((arc) => ends.has(tokenAt(sentence, arc.dependent).lemma))
  )
    return true;
  return [lemma, verbLemma(sentence, verb), `${lemma} ${next}`].some((one) => presupposingVerbs.has(one));
};

/** "to implement the plan": it is there, and only what it says is to be done. */
const isMade = /^(plan|proposal|roadmap|offer|request)$/;

const ends = words('end halt close conclusion standstill stop');

const meetingVerbs = words('plan attend witness see face suffer join resume restart undergo receive');
