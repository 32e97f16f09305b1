import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { isForce, isHarm, isSpeech } from '../../ontology/roleRules.js';
import { isDefinite } from './definiteness.js';
import type { Step } from './step.js';
import { isNoun, isVerb, type Trigger } from './trigger.js';

/** "At a news conference police did not confirm it": what stands before the subject is where or when it was not done, and was there. */
export const isFronted = (sentence: Sentence, verb: number, phrase: number): boolean =>
  children(sentence, verb, 'nsubj').some(({ dependent }) => phrase < dependent && dependent < verb);

/** "the attack was not ordered by him", "did not authorise the raid": there was one. */
export const isOthers = ({ sentence, type }: Trigger, { token, relation, below }: Step): boolean =>
  (relation === 'nsubj:pass' || (relation === 'obj' && isOrdering(sentence, token))) &&
  below !== undefined &&
  isDefinite(sentence, below) &&
  (isForce(type) || isHarm(type));

const isOrdering = (sentence: Sentence, verb: number): boolean =>
  /^(authorise|authorize|order|command|mastermind|organise|organize|finance|fund)$/.test(
    tokenAt(sentence, verb).lemma,
  ) && children(sentence, verb, 'aux').some((arc) => /^(did|had)$/i.test(tokenAt(sentence, arc.dependent).text));

/** "A state of emergency, declared on Monday, was not announced": there was one. */
export const isDeclared = (sentence: Sentence, noun: number): boolean =>
  /^(announce|publish|communicate|report|disclose|reveal|publicize|publicise)$/.test(
    sentence.tokens[arcTo(sentence, noun)?.governor ?? -1]?.lemma ?? '',
  ) &&
  [noun, ...children(sentence, noun, 'nmod').map((arc) => arc.dependent)]
    .flatMap((token) => children(sentence, token, 'acl'))
    .some(
      ({ dependent }) =>
        /^(declared|imposed|proclaimed|introduced|decreed|enacted)$/.test(tokenAt(sentence, dependent).text) &&
        sentence.tokens[dependent - 1]?.text === ',',
    );

/** "it is not fair to expect people to leave": the fairness is denied. */
export const judges = (sentence: Sentence, { token, relation }: Step): boolean =>
  /^(xcomp|ccomp|csubj)$/.test(relation) &&
  // "killing them was not a mistake".
  (tokenAt(sentence, token).pos.startsWith('JJ') || (relation === 'csubj' && isNoun(sentence, token))) &&
  !/^(able|available|possible|true|ready|willing|prepared|likely|capable|certain|the)$/.test(
    tokenAt(sentence, token).lemma,
  );

/** What is arranged before it happens, and then may be called off. */
export const isToCome =
  /^(Visit|Meeting|Session|Protest|Election|Vote|Performance|Commemoration|Attack|Bombing|Invasion|Trial|Negotiation|Movement|LaunchOfWeapon)$/;

/** "rejected the appeal", "refused the offer": it was made. */
export const isMadeAndRefused = ({ sentence, head, form, type, lemma }: Trigger, token: number): boolean =>
  form === 'noun' &&
  // "refused to press charges": none were.
  !children(sentence, token, 'xcomp').some(
    (arc) => arcTo(sentence, head)?.governor === arc.dependent && isInfinitive(sentence, arc.dependent),
  ) &&
  // "declined comment".
  lemma !== 'comment' &&
  /^(reject|refuse|decline|ignore|withhold|deny)$/.test(tokenAt(sentence, token).lemma) &&
  (isSpeech(type) || /^(Trial|Promise|Threat|Charge|Accusation|Statement|Demand|Decision)$/.test(type));

/** "did not say that": the saying is denied, and not what was said. */
export const speaks = (sentence: Sentence, token: number): boolean =>
  isVerb(sentence, token) &&
  children(sentence, token, 'ccomp').length > 0 &&
  !/^(mean|prove|happen|have|help|let|make)$/.test(tokenAt(sentence, token).lemma);
