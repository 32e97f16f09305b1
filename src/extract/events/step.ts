import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { isVerb } from './trigger.js';

/** A word above an event that may decide whether it happened, and how it reaches down to it. */
export interface Step {
  readonly token: number;
  /** The word by which it reaches the event; of the event's own word and its light verb, none. */
  readonly below?: number;
  /** The arc from `token` to `below`; `purpose`, `from` and `shared` for infinitives, hindered gerunds and listed verbs. */
  readonly relation: string;
  /** Whether what is said of `token` itself, its auxiliaries and negation, holds of the event too. */
  readonly inherits: boolean;
  /** Above an infinitive of purpose: it says nothing of the event but whether what it is for is only wished. */
  readonly beyond?: true;
}

/** One step up: what it reaches, `passes` for a word that decides nothing, undefined where it ends. */
export type Climb = Step | 'passes' | undefined;

/** "a strike", "any attack". */
export const isAnyOne = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'det', 'advmod').some((arc) =>
    /^(a|an|any|another|no|only)$/.test(textAt(sentence, arc.dependent)),
  );

/** "to both enjoy": a verb behind "to", whatever the tagger says. */
export const hasTo = (sentence: Sentence, verb: number): boolean =>
  /^VBP?$/.test(tokenAt(sentence, verb).pos) && hasCase(sentence, verb, /^to$/i);

/** "bars four of them from entering": the verb, where the gerund hangs by its object. */
export const verbOver = (sentence: Sentence, token: number): number => {
  let verb = token;
  while (!isVerb(sentence, verb) && (arcTo(sentence, verb)?.governor ?? -1) >= 0)
    verb = arcTo(sentence, verb)?.governor ?? verb;
  return verb;
};

/** "in exchange for", "in return for": what is behind it is the price of what is told. */
export const isPrice = (sentence: Sentence, noun: number): boolean =>
  /^(exchange|return)$/.test(textAt(sentence, noun)) && textAt(sentence, noun - 1) === 'in';

/** "tried to flee, killing two": what is tried; what was done meanwhile was done. */
export const isTried = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  if (!arc || !/^(xcomp|acl|conj)$/.test(arc.relation)) return false;
  if (arc.relation === 'conj') return isTried(sentence, arc.governor);
  const { lemma, pos } = tokenAt(sentence, arc.governor);
  return /^(try|attempt|seek|struggle|strive|bid|effort)$/.test(lemma) && !/^VB[PZ]?$/.test(pos);
};

/** "may result", "could lead": what it is told of need not have been. */
export const isPossible = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'aux').some((arc) => /^(may|might|could|can)$/.test(textAt(sentence, arc.dependent)));

/** "fled, only to be arrested": he was. */
export const isOnlyTo = (sentence: Sentence, verb: number): boolean =>
  // "started the talks, only for them to fail".
  children(sentence, verb, 'mark').some(
    ({ dependent }) =>
      textAt(sentence, dependent) === 'for' &&
      sentence.tokens[dependent - 1]?.text === 'only' &&
      sentence.tokens[dependent - 2]?.text === ',',
  ) ||
  children(sentence, verb, 'mark').some(
    (arc) =>
      tokenAt(sentence, arc.dependent).pos === 'TO' &&
      /^only$/i.test(sentence.tokens[arc.dependent - 1]?.text ?? '') &&
      sentence.tokens[arc.dependent - 2]?.text === ',',
  );
