import type { Sentence } from '../../model/annotation.js';
import type { Modality } from '../../model/claim.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { complementModality } from '../../ontology/complementModality.js';
import {
  bringingNouns,
  callingNouns,
  deedNouns,
  helpingVerbs,
  openPhrases,
  openVerbs,
} from '../../ontology/deedNouns.js';
import { modals } from '../../ontology/factualityWords.js';
import { lightVerbs } from '../../ontology/lightVerbs.js';
import { isDatedBefore } from './datedBefore.js';
import { isPast } from './pastTense.js';
import { prepositionOf, verbLemma } from './trigger.js';

/** "the withdrawal of troops", "an extension": a noun that names a doing; "their release last week" is done. */
export const isDeed = (sentence: Sentence, noun: number): boolean =>
  deedNouns.has(tokenAt(sentence, noun).lemma.toLowerCase()) &&
  !isDatedBefore(sentence, noun) &&
  children(sentence, noun, 'acl', 'acl:relcl').every(({ dependent }) => !isPast(sentence, dependent));

/** "discussed the return of refugees", "justifies the withdrawal": what is only spoken for or against may come or not. */
export const isOpenObject = (sentence: Sentence, verb: number, noun: number): boolean =>
  isDeed(sentence, noun) &&
  openVerbs.has(verbLemma(sentence, verb)) &&
  // "justified the dismissal of the judge": what somebody had to justify was done.
  !(verbLemma(sentence, verb) === 'justify' && isPast(sentence, verb)) &&
  children(sentence, noun, 'amod').every(
    (arc) => !/^(recent|earlier|previous|past)$/.test(textAt(sentence, arc.dependent)),
  );

/** "support for the resumption of talks", "insist on the implementation of". */
export const isOpenPhrase = (sentence: Sentence, word: number, noun: number): boolean =>
  isDeed(sentence, noun) &&
  openPhrases.has(`${tokenAt(sentence, word).lemma.toLowerCase()}/${prepositionOf(sentence, noun)}`);

/** "the holding of elections": as sure as the holding. */
export const isBroughtAbout = (sentence: Sentence, noun: number, above: number): boolean =>
  prepositionOf(sentence, noun) === 'of' && bringingNouns.has(tokenAt(sentence, above).lemma.toLowerCase());

/**
 * "called for an end to the siege and the evacuation of the wounded": the second deed, which the parser hangs on the noun of the first
 * one's phrase, stands beside the first. The first; undefined where it is listed with what it hangs on.
 */
export const deedBeside = (sentence: Sentence, first: number, second: number): number | undefined => {
  const arc = arcTo(sentence, first);
  if (arc?.relation !== 'nmod' || arc.governor < 0) return undefined;
  if (isUnderAny(sentence, arc.governor, second)) return arc.governor;
  if (!isDeed(sentence, second) || isDeed(sentence, first)) return undefined;
  return isDeed(sentence, arc.governor) || /^(end|halt|stop)$/.test(tokenAt(sentence, arc.governor).lemma)
    ? arc.governor
    : undefined;
};

/** "any threats against guards and damage of their cars". */
const isUnderAny = (sentence: Sentence, first: number, second: number): boolean =>
  children(sentence, first, 'det').some((arc) => textAt(sentence, arc.dependent) === 'any') &&
  children(sentence, second, 'det', 'nmod:poss', 'amod').length === 0 &&
  children(sentence, second, 'nmod').some((arc) => /^(of|to)$/.test(prepositionOf(sentence, arc.dependent)));

/** "the urgency of a truce and the release of both": listed with the word for what is called for, it is called for too. */
export const isCalledForBeside = (sentence: Sentence, first: number, second: number): boolean =>
  isDeed(sentence, second) &&
  callingNouns.has(tokenAt(sentence, first).lemma) &&
  children(sentence, first, 'nmod').some(({ dependent }) => dependent < second);

/** "help with the evacuation", "assist in the implementation". */
export const isHelpedWith = (sentence: Sentence, verb: number, noun: number): boolean =>
  isDeed(sentence, noun) &&
  helpingVerbs.has(tokenAt(sentence, verb).lemma) &&
  /^(with|in|to)$/.test(prepositionOf(sentence, noun));

/** "decisions that we need to make", "a choice they must make": a clause that lends the noun its doing says that it is to come. */
export const ofDoingToCome = (sentence: Sentence, noun: number): Modality | undefined =>
  children(sentence, noun, 'acl:relcl')
    .flatMap(({ dependent: verb }): readonly (Modality | undefined)[] => {
      const modal = children(sentence, verb, 'aux')
        .map((arc) => modals.get(textAt(sentence, arc.dependent)))
        .find((found) => found !== undefined);
      const doing = children(sentence, verb, 'xcomp', 'ccomp').find((arc) => isInfinitive(sentence, arc.dependent));
      if (!doing) return isDoneIn(sentence, verb) ? [modal] : [];
      if (!isDoneIn(sentence, doing.dependent)) return [];
      // "had to make": it was made.
      const { lemma } = tokenAt(sentence, verb);
      if (/^(have|need)$/.test(lemma)) return isPast(sentence, verb) ? [] : ['hypothetical'];
      return [complementModality.get(lemma)];
    })
    .find((found) => found !== undefined);

/** "make", "take": a light verb without an object but the relative pronoun. */
const isDoneIn = (sentence: Sentence, verb: number): boolean =>
  // "a decision that he will make public".
  children(sentence, verb, 'xcomp', 'ccomp').length === 0 &&
  lightVerbs.get(verbLemma(sentence, verb)) === 'agent' &&
  !/^(face|suffer|see|witness|attend|receive)$/.test(tokenAt(sentence, verb).lemma) &&
  children(sentence, verb, 'nsubj', 'aux:pass').every(
    ({ dependent, relation }) => relation === 'nsubj' && !/^W/.test(tokenAt(sentence, dependent).pos),
  ) &&
  children(sentence, verb, 'obj').every(({ dependent }) =>
    /^(that|which|whom)$/i.test(tokenAt(sentence, dependent).text),
  );
