import type { Sentence } from '../../model/annotation.js';
import { sharingVerbs } from '../../model/sharingVerbs.js';
import { children, tokenAt } from '../../model/syntax.js';
import { governorOf, isVerb, prepositionOf, relationOf, type Trigger } from './trigger.js';
import { passesOn } from './verbArguments.js';

/**
 * The events that a phrase is a circumstance of: climbs the tree from the phrase to the nearest event word. What is hung on a
 * light verb belongs to its noun, and what is hung on "began to", "was able to" belongs to what was begun.
 */
export const eventsHolding = (sentence: Sentence, from: number, triggers: readonly Trigger[]): Trigger[] => {
  let token = from;
  for (let steps = 0; steps < 12; steps++) {
    const relation = relationOf(sentence, token);
    const ends =
      stopsAt.test(relation) ||
      (/^(conj|nsubj)$/.test(relation) && isOwnClause(sentence, token)) ||
      // "Ana Petrova, a minister from 2011 to 2016, was jailed": what she was then.
      (relation === 'appos' && isOfPerson(sentence, token)) ||
      // "as prime minister from 1974 to 1981": the years are those of the office.
      (/^(obl|nmod)$/.test(relation) && prepositionOf(sentence, token) === 'as');
    if (steps > 0 && ends && !triggers.some((one) => one.head === token)) return [];
    token = governorOf(sentence, token);
    if (token < 0 || isTerm.test(sentence.tokens[token]?.lemma ?? '')) return [];
    const found = standingAt(sentence, token, triggers);
    if (found.length > 0)
      return [...found, ...listedBefore(sentence, token, from).flatMap((verb) => standingAt(sentence, verb, triggers))];
    const told = steps === 0 ? participleOf(sentence, token, from, triggers) : undefined;
    if (told) return [told];
  }
  return [];
};

/**
 * "were arrested, tortured and shot in 1977", which the parser hangs on the first verb: what stands behind a list of verbs holds for all
 * of which nothing else is told; what stands behind their subjects or objects is of the first.
 */
const listedBefore = (sentence: Sentence, verb: number, from: number): number[] =>
  sharingVerbs(sentence, verb, from).filter((one) => one !== verb);

const isOfPerson = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).pos === 'NN' && tokenAt(sentence, governorOf(sentence, token)).ner === 'PERSON';

/** A circumstance does not leave its clause. */
const stopsAt = /^(ccomp|advcl|acl|acl:relcl|parataxis|csubj|root)$/;

/** ", and in 1936 it became a part of the republic": a clause that tells no event has its own circumstances. */
const isOwnClause = (sentence: Sentence, verb: number): boolean =>
  (isVerb(sentence, verb) || children(sentence, verb, 'cop').length > 0) &&
  children(sentence, verb, 'nsubj').length > 0;

/** "a text vetoed by Norland two weeks earlier": what hangs on a noun behind its participle is of what was done to it. */
const participleOf = (
  sentence: Sentence,
  noun: number,
  from: number,
  triggers: readonly Trigger[],
): Trigger | undefined =>
  triggers.findLast(
    ({ head, form, aspectual }) =>
      form === 'verb' &&
      !aspectual &&
      head > noun &&
      head < from &&
      relationOf(sentence, head) === 'acl' &&
      governorOf(sentence, head) === noun &&
      tokenAt(sentence, head).pos === 'VBN',
  );

/** "his tenure as governor from 1943 to 1944 was marked by famine": the years are those of the office. */
const isTerm = /^(tenure|reign|presidency|premiership|governorship|chancellorship|papacy|stint)$/;

/** "talks are planned for Monday": the day is that of the talks. */
const schedules = /^(plan|schedule|set|slate|expect)$/;

/** Somebody ends what goes on; "the talks ended on Monday" lasted until then. */
const isEnding = (sentence: Sentence, { head, lemma }: Trigger): boolean =>
  /^(end|stop|halt|abandon|suspend)$/.test(lemma) && children(sentence, head, 'obj').length > 0;

const standingAt = (sentence: Sentence, token: number, triggers: readonly Trigger[]): Trigger[] => {
  const supported = triggers.filter((one) => one.support === token);
  const own = triggers.find((one) => one.head === token);
  // "Ended their strike on Saturday": the end was then.
  if (own?.form === 'verb' && supported.length > 0 && isEnding(sentence, own)) return [own];
  if (supported.length > 0 && (!own || own.aspectual || schedules.test(own.lemma))) return supported;
  if (own && !own.aspectual) return [own, ...broughtAbout(sentence, own, triggers)];
  const complements = passesOn(sentence, token).flatMap((complement) => standingAt(sentence, complement, triggers));
  if (complements.length > 0) return complements;
  return own ? [own] : [];
};

/** What causes something does it when and where it comes about: "at the end of the decade this stimulated the rise of". */
const broughtAbout = (sentence: Sentence, { type, head }: Trigger, triggers: readonly Trigger[]): Trigger[] =>
  type === 'Cause'
    ? triggers.filter(
        (one) => one.form === 'noun' && children(sentence, head, 'obj').some((arc) => arc.dependent === one.head),
      )
    : [];
