import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { tellingVerbs } from '../../ontology/arrangedWords.js';
import { complementModality, deedNouns } from '../../ontology/complementModality.js';
import { negatingWords } from '../../ontology/deniedComplements.js';
import {
  causingWords,
  daringNouns,
  doingWords,
  feelingWords,
  meetingVerbs,
} from '../../ontology/realizedInfinitives.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { hasNegation, isNegated } from './negated.js';
import { isNoun, isPassive, isVerb, verbLemma } from './trigger.js';

/**
 * "met to draft a law", "lead a campaign to free them": an infinitive behind a verb that brings nothing about, and of which no table says
 * what it makes of it, is what that is done for, though the parser takes it for the verb's complement.
 */
export const isAim = (sentence: Sentence, verb: number, infinitive: number): boolean => {
  if (!isVerb(sentence, verb) || !isInfinitive(sentence, infinitive) || hasNegation(sentence, verb)) return false;
  // "deemed to have taken part": nobody aims at what is past.
  if (isPerfect(sentence, infinitive)) return false;
  const lemma = tokenAt(sentence, verb).lemma.toLowerCase();
  // "I am honored to send you".
  if (feelingWords.has(textAt(sentence, verb))) return false;
  if ([complementModality, negatingWords, tellingVerbs, speechVerbs].some((table) => table.has(lemma))) return false;
  // "becoming the first envoy to visit Norland".
  if (
    /^(become|remain)$/.test(lemma) &&
    [...children(sentence, infinitive, 'nsubj'), ...children(sentence, verb, 'obj', 'xcomp')].some(
      ({ dependent }) => dependent < infinitive && isFirst(sentence, dependent),
    )
  )
    return false;
  return !isRaising.test(lemma) && !isRealized(sentence, verb, infinitive) && !tookTime(sentence, verb);
};

const isPerfect = (sentence: Sentence, infinitive: number): boolean =>
  children(sentence, infinitive, 'aux').some((arc) => textAt(sentence, arc.dependent) === 'have');

/** "questioned a man believed to have thrown it": the participle right before, where the parser hangs the infinitive on the verb above. */
export const heldBefore = (sentence: Sentence, infinitive: number): number | undefined => {
  const to = children(sentence, infinitive, 'mark').find(({ dependent }) => tokenAt(sentence, dependent).pos === 'TO');
  const word = (to?.dependent ?? 0) - 1;
  return word > 0 &&
    /^VB[DN]$/.test(tokenAt(sentence, word).pos) &&
    isPerfect(sentence, infinitive) &&
    arcTo(sentence, infinitive)?.governor !== word
    ? word
    : undefined;
};

/** "is known to have fled", "was seen to fall", "have yet to": what is said or found of it, and no aim. */
const isRaising =
  /^(know|find|see|hear|show|think|consider|understand|estimate|reveal|hold|judge|feel|regard|have|be)$/;

/** "continued to fire", "forced them to flee", "began the work to rebuild it" apart. */
const isRealized = (sentence: Sentence, verb: number, infinitive: number): boolean => {
  const lemma = verbLemma(sentence, verb);
  const object = children(sentence, verb, 'obj').find(({ dependent }) => dependent > verb && dependent < infinitive);
  // "moved to ban the party", but "was moved to write".
  if (lemma === 'move' && object === undefined && !isPassive(sentence, verb)) return false;
  if (causingWords.has(lemma) || causingWords.has(tokenAt(sentence, verb).lemma))
    return lemma === 'use' || object === undefined || !isDeedToDo(sentence, object.dependent);
  return doingWords.has(lemma) && object === undefined;
};

/** "made a push to expand", "led a campaign to free them": the infinitive is the deed's own. */
const isDeedToDo = (sentence: Sentence, noun: number): boolean =>
  /^to$/i.test(sentence.tokens[noun + 1]?.text ?? '') &&
  (deedNouns.has(tokenAt(sentence, noun).lemma) || complementModality.get(tokenAt(sentence, noun).lemma) === 'planned');

/** "it took three hours to put out the fire": as sure as the taking. */
export const tookTime = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).lemma === 'take' &&
  (children(sentence, verb, 'nsubj', 'expl').some((arc) => textAt(sentence, arc.dependent) === 'it') ||
    // "a jury took three hours to convict him".
    children(sentence, verb, 'obj', 'obl:tmod').some((arc) =>
      /^(minute|hour|day|week|month|year|decade)$/.test(tokenAt(sentence, arc.dependent).lemma),
    ));

/** "available to assist", "desperate to leave": what a word of no verb has an infinitive for may be; "glad to see you", "the first to land" do. */
export const isOpenBehind = (sentence: Sentence, word: number, infinitive: number): boolean => {
  const { pos, lemma, text } = tokenAt(sentence, word);
  return (
    /^(JJ|RB)/.test(pos) &&
    !/^(JJS|RBS)$/.test(pos) &&
    !/^(first|last|next|latest|only|able|too|due|likely)$/.test(lemma.toLowerCase()) &&
    !feelingWords.has(text.toLowerCase()) &&
    !doingWords.has(lemma) &&
    !causingWords.has(lemma) &&
    !negatingWords.has(lemma) &&
    !hasNegation(sentence, word) &&
    !hasNegation(sentence, infinitive) &&
    !children(sentence, word, 'advmod').some((arc) => textAt(sentence, arc.dependent) === 'too')
  );
};

/** "had sixty days to comply", "there is another way to live": it is left to do. */
export const isLeftToDo = (sentence: Sentence, verb: number, infinitive: number): boolean =>
  isVerb(sentence, verb) &&
  !hasNegation(sentence, verb) &&
  // "there was no evidence to suggest it": none did.
  !isNegated(sentence, infinitive) &&
  !children(sentence, verb, 'nsubj', 'obj').some((arc) => hasNegation(sentence, arc.dependent)) &&
  !/^(yet|here)$/i.test(sentence.tokens[verb + 1]?.text ?? '') &&
  (tokenAt(sentence, verb).lemma === 'be' ||
    (tokenAt(sentence, verb).lemma === 'have' &&
      children(sentence, verb, 'obj').some(
        ({ dependent }) => isNoun(sentence, dependent) && !daringNouns.has(tokenAt(sentence, dependent).lemma),
      )));

const isPleasure = /^(pleasure|honor|honour|privilege|delight)$/;

/** "it is good to see you here", "was an honour to meet them". */
export const isMet = (sentence: Sentence, word: number, infinitive: number): boolean =>
  /^(good|great|nice|wonderful|lovely|terrific|pleasure|honor|honour|privilege|delight)$/.test(
    tokenAt(sentence, word).lemma,
  ) &&
  (meetingVerbs.has(tokenAt(sentence, infinitive).lemma) || isPleasure.test(tokenAt(sentence, word).lemma)) &&
  children(sentence, word, 'aux').length === 0;

/** "does not know how to restore it", "decided whether to send troops": what is asked. */
export const isAskedHow = (sentence: Sentence, infinitive: number): boolean =>
  isInfinitive(sentence, infinitive) &&
  children(sentence, infinitive, 'mark', 'advmod').some(({ dependent }) =>
    /^(how|whether|where|when)$/.test(textAt(sentence, dependent)),
  );

/** "carries a warning that the plan to scrap it": of whatever the parser makes an infinitive right behind a deed, it is the deed's. */
export const deedBefore = (sentence: Sentence, infinitive: number): number | undefined => {
  const to = children(sentence, infinitive, 'mark').find(({ dependent }) => tokenAt(sentence, dependent).pos === 'TO');
  // "a promise not to attack", "a promise he made not to attack" apart.
  const last = (to?.dependent ?? 0) - 1;
  const noun = /^not$/i.test(sentence.tokens[last]?.text ?? '') ? last - 1 : last;
  const above = arcTo(sentence, infinitive)?.governor ?? -1;
  if (noun < 0 || noun === above || !/^NNS?$/.test(tokenAt(sentence, noun).pos)) return undefined;
  return deedNouns.has(tokenAt(sentence, noun).lemma) &&
    (above < 0 || !causingWords.has(tokenAt(sentence, above).lemma))
    ? noun
    : undefined;
};

/** "the strongest storm to hit the island", "the first woman to lead it", "the only known". */
export const isFirst = (sentence: Sentence, noun: number): boolean =>
  [noun, ...described(sentence, [noun]), ...described(sentence, described(sentence, [noun]))].some(
    (token) =>
      /^(JJS|RBS)$/.test(tokenAt(sentence, token).pos) ||
      /^(first|last|only|second|third|latest)$/.test(tokenAt(sentence, token).text.toLowerCase()),
  );

/** What stands beside them as adjective or adverb, or in front of a hyphen: "the only known", "the lowest-ranked". */
const described = (sentence: Sentence, tokens: readonly number[]): number[] =>
  tokens.flatMap((token) => children(sentence, token, 'amod', 'advmod', 'dep').map((arc) => arc.dependent));
