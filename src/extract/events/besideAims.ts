import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, governingVerb, hasMark, isInfinitive, tokenAt } from '../../model/syntax.js';
import { deedNouns } from '../../ontology/complementModality.js';
import { feats, featVerbs, gainingVerbs, prizeNouns, winningVerbs } from '../../ontology/realizedInfinitives.js';
import { isAim } from './aims.js';
import { isYetTo } from './futureForms.js';
import { hasNegation } from './negated.js';
import { hasBeen, isPast } from './pastTense.js';
import { isVerb, verbLemma } from './trigger.js';

/** "opened fire to disperse them, killing nine", "protested to free him, holding up signs": what was done meanwhile or came of it. */
export const isBesideAim = (sentence: Sentence, gerund: number, infinitive: number): boolean => {
  const arc = arcTo(sentence, infinitive);
  return (
    arc !== undefined &&
    sentence.tokens[gerund - 1]?.text === ',' &&
    isInfinitive(sentence, infinitive) &&
    (arc.relation === 'advcl' || (/^[cx]comp$/.test(arc.relation) && isAim(sentence, arc.governor, infinitive))) &&
    isPast(sentence, arc.governor)
  );
};

/**
 * "in a rush to save lives after two quakes struck, killing many", "is yet to leave, defying the court": the parser hangs the gerund on the
 * infinitive, and it tells of what is told as done between the two, or of what is not done yet.
 */
export const isResultAside = (sentence: Sentence, gerund: number, infinitive: number): boolean =>
  tokenAt(sentence, gerund).pos === 'VBG' &&
  infinitive < gerund &&
  isInfinitive(sentence, infinitive) &&
  /^[,–—-]$/.test(sentence.tokens[startOf(sentence, gerund) - 1]?.text ?? '') &&
  (isYetTo(sentence, infinitive) ||
    children(sentence, infinitive, 'advcl').some(
      ({ dependent }) =>
        infinitive < dependent &&
        dependent < gerund &&
        hasMark(sentence, dependent, /^(after|as|when|since)$/i) &&
        /^VB[DZP]$/.test(tokenAt(sentence, dependent).pos) &&
        children(sentence, dependent, 'aux').every(({ dependent: aux }) => tokenAt(sentence, aux).pos !== 'MD'),
    ));

/** Its adverb or the gerund itself: "easily beating". */
const startOf = (sentence: Sentence, gerund: number): number =>
  Math.min(gerund, ...children(sentence, gerund, 'advmod').map(({ dependent }) => dependent));

/** "beat Norland to win the title", "recovered from a broken leg to take gold": it was gained by that. */
export const isGainedBy = (sentence: Sentence, above: number, infinitive: number): boolean => {
  const verb = isVerb(sentence, above) ? above : governingVerb(sentence, infinitive);
  if (verb < 0 || verb >= infinitive || !isInfinitive(sentence, infinitive)) return false;
  // "produced a plan to win the title".
  if (deedNouns.has(tokenAt(sentence, above).lemma)) return false;
  if (!isGain(sentence, verb, infinitive) || hasNegation(sentence, verb)) return false;
  // "came from a set down to beat him to reach the final".
  if (isInfinitive(sentence, verb)) return isGainedBy(sentence, arcTo(sentence, verb)?.governor ?? -1, verb);
  return hasBeen(sentence, verb);
};

const isGain = (sentence: Sentence, verb: number, infinitive: number): boolean => {
  const gained = tokenAt(sentence, infinitive).lemma;
  if (tokenAt(sentence, verb).lemma === 'come' && isFromBehind(sentence, verb, infinitive))
    return gainingVerbs.has(gained) || winningVerbs.has(gained);
  const deed = verbLemma(sentence, verb);
  return (
    gainingVerbs.has(gained) &&
    (winningVerbs.has(deed) || (isFeat(sentence, verb, deed) && hasPrize(sentence, infinitive)))
  );
};

/** A studio produces films, too. */
const isFeat = (sentence: Sentence, verb: number, deed: string): boolean =>
  featVerbs.has(deed) &&
  (deed !== 'produce' ||
    children(sentence, verb, 'obj').some((arc) => feats.has(tokenAt(sentence, arc.dependent).lemma)));

/** "came from a set down", "came from behind". */
const isFromBehind = (sentence: Sentence, verb: number, infinitive: number): boolean =>
  /\bfrom (behind|(\S+ ){1,4}down)\b/.test(
    sentence.tokens
      .slice(verb + 1, infinitive)
      .map(({ text }) => text)
      .join(' '),
  );

/** The parser loses itself in the names of events: whatever stands behind the verb in its phrase. */
const hasPrize = (sentence: Sentence, infinitive: number): boolean => {
  const behind = sentence.tokens.slice(infinitive + 1, infinitive + 10);
  const end = behind.findIndex(({ text }) => /^[,.;:]$/.test(text));
  return behind.slice(0, end < 0 ? behind.length : end).some(({ lemma }) => prizeNouns.has(lemma.toLowerCase()));
};
