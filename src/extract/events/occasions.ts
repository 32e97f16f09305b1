import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { arrangedNouns, arrangingVerbs } from '../../ontology/arrangedWords.js';
import { isFutureInPast, isToBe } from './futureForms.js';
import { prepositionOf } from './trigger.js';

/**
 * "will speak at the summit", "were to appear at the hearing": where something is arranged to be done is arranged too. Nothing else that
 * is said of the deed holds of its occasion: "nobody was killed at the rally", "would be killed at the funeral".
 */
export const isOccasionToCome = (sentence: Sentence, verb: number, noun: number): boolean =>
  /^(at|during)$/.test(prepositionOf(sentence, noun)) &&
  arrangedNouns.has(tokenAt(sentence, noun).lemma) &&
  isToCome(sentence, verb);

const isToCome = (sentence: Sentence, verb: number): boolean => {
  if (isToBe(sentence, verb) || hasWill(sentence, verb)) return true;
  const arc = arcTo(sentence, verb);
  if (!arc || arc.governor < 0) return false;
  // "will fly to Oslo and speak at the summit".
  if (arc.relation === 'conj')
    return tokenAt(sentence, verb).pos === 'VB' && children(sentence, verb, 'aux').length === 0
      ? isToCome(sentence, arc.governor)
      : false;
  return arc.relation === 'xcomp' && arrangingVerbs.has(tokenAt(sentence, arc.governor).lemma);
};

const hasWill = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'aux').some(({ dependent }) => {
    const modal = textAt(sentence, dependent);
    return /^(will|shall|wo|['’]ll)$/.test(modal) || (modal === 'would' && isFutureInPast(sentence, verb));
  });

/** "sent it to the council for approval", "handed him over for trial": what is to be done with it where it goes. */
export const isSentFor = (sentence: Sentence, verb: number, noun: number): boolean =>
  prepositionOf(sentence, noun) === 'for' &&
  /^(approval|ratification|consideration|review|trial|prosecution|burial|analysis|examination)$/.test(
    tokenAt(sentence, noun).lemma,
  ) &&
  /^(send|pass|bring|hand|submit|refer|return|take|transfer|extradite|deliver|remand|present|commit)$/.test(
    tokenAt(sentence, verb).lemma,
  );

/** "No date has been set for the vote", "they set a date for talks": there is one to come, whether the date is set or not. */
export const isDateSetFor = (sentence: Sentence, verb: number, noun: number): boolean =>
  prepositionOf(sentence, noun) === 'for' &&
  /^(set|fix|agree|announce|give|name)$/.test(tokenAt(sentence, verb).lemma) &&
  children(sentence, verb, 'nsubj:pass', 'obj').some((arc) =>
    /^(date|timetable|timeline|deadline|schedule)$/.test(tokenAt(sentence, arc.dependent).lemma),
  );
