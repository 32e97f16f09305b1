import type { Sentence } from '../../../model/annotation.js';
import { children, tokenAt } from '../../../model/syntax.js';
import { quantityNouns } from '../../../ontology/personNouns.js';
import { type Selection, selectionsOfWord, wordsOf } from '../../../ontology/selection/index.js';
import { alsoPeople } from '../../../ontology/selection/nounClasses.js';
import { isPassive, objectsTold, prepositionOf, type Trigger, verbOfObject } from '../trigger.js';
import { agentsOf } from './agentsOf.js';
import { isTold } from './complements.js';
import type { Context } from './context.js';
import { fitsOf } from './fits.js';

/**
 * The event word with the type that the words around it allow: who does it, what it is done to, what it is of. Where they speak against
 * its usual type it is an `Action`, or of the type that they make it; undefined when it names no event.
 */
export const fitted = (trigger: Trigger, context: Context): Trigger | undefined => {
  if (trigger.settled) return trigger;
  const against = selectionsOfWord(trigger.type, trigger.lemma).find((one) => holds(one, trigger, context));
  if (!against) return trigger;
  const type = against.instead ?? 'Action';
  return type === 'none' ? undefined : { ...trigger, type, settled: true };
};

const prepositions = [
  'of',
  'on',
  'against',
  'for',
  'with',
  'over',
  'in',
  'between',
  'at',
  'without',
  'as',
  'under',
] as const;

const holds = (one: Selection, trigger: Trigger, context: Context): boolean => {
  const { sentence, head, form } = trigger;
  if (one.form !== undefined && one.form !== form) return false;
  if (one.finite && !/^VB[DPZ]?$/.test(tokenAt(sentence, head).pos)) return false;
  const some = (wanted: string, tokens: readonly number[]): boolean => {
    const fits = fitsOf(wanted);
    return tokens
      .flatMap((token) => [token, ...numbered(sentence, token)])
      .some((token) => !isSomebody(trigger, token) && fits(token, context));
  };
  if (one.passive && !isPassive(sentence, head)) return false;
  if (one.told !== undefined && !isTold(sentence, head, one.told)) return false;
  if (one.facing !== undefined && !some(one.facing, behind(trigger, 'before'))) return false;
  if (one.to !== undefined && !some(one.to, form === 'verb' ? objectsTold(sentence, head) : [])) return false;
  if (
    one.toSuch !== undefined &&
    !objectsTold(sentence, head).some((object) => some(one.toSuch ?? '', modifiersOf(sentence, object)))
  )
    return false;
  if (one.by !== undefined && !some(one.by, agentsOf(trigger))) return false;
  if (one.objectOf !== undefined && !wordsOf(one.objectOf).has(verbOfObject(trigger.sentence, trigger.head)))
    return false;
  if (one.before !== undefined && !some(one.before, before(trigger))) return false;
  if (
    one.goal !== undefined &&
    !some(
      one.goal,
      ['to', 'into', 'onto'].flatMap((word) => behind(trigger, word)),
    )
  )
    return false;
  if (
    one.from !== undefined &&
    !some(
      one.from,
      ['from', 'out of', 'off'].flatMap((word) => behind(trigger, word)),
    )
  )
    return false;
  if (one.beside !== undefined && !some(one.beside, beside(trigger))) return false;
  if (one.own !== undefined && prepositionOf(sentence, head) !== one.own) return false;
  for (const preposition of prepositions) {
    const wanted = one[preposition];
    if (wanted !== undefined && !some(wanted, behind(trigger, preposition))) return false;
  }
  if (one.shows && !one.shows.some((evidence) => context.shows(evidence, head))) return false;
  return one.lacks?.every((evidence) => context.lacks(evidence, head)) ?? true;
};

/** "lots of these dogs", "thousands of rockets": of what it is a number. */
const numbered = (sentence: Sentence, token: number): number[] =>
  quantityNouns.has(tokenAt(sentence, token).lemma.toLowerCase()) && tokenAt(sentence, token).lemma !== 'number'
    ? children(sentence, token, 'nmod')
        .map((arc) => arc.dependent)
        .filter((noun) => prepositionOf(sentence, noun) === 'of')
    : [];

/** "killed a leading opposition figure", "The film star died". */
const isSomebody = ({ type, sentence }: Trigger, token: number): boolean =>
  /^(Killing|Massacre|Death|Attack)$/.test(type) && alsoPeople.has(tokenAt(sentence, token).lemma);

/** The words before an event word that are of its phrase. */
const before = ({ sentence, head }: Trigger): number[] => modifiersOf(sentence, head);

const modifiersOf = (sentence: Sentence, noun: number): number[] =>
  children(sentence, noun, 'compound', 'amod', 'nmod:poss')
    .map((arc) => arc.dependent)
    .filter((token) => token < noun);

/** "fell apart", "held responsible", "kept the gates open", of which the parser makes open gates. */
const beside = ({ sentence, head }: Trigger): number[] => [
  ...children(sentence, head, 'advmod', 'compound:prt', 'xcomp')
    .filter((arc) => arc.relation !== 'xcomp' || tokenAt(sentence, arc.dependent).pos === 'JJ')
    .map((arc) => arc.dependent),
  ...children(sentence, head, 'obj')
    .flatMap((object) => [object, ...children(sentence, object.dependent, 'nmod')])
    .flatMap(({ dependent: object }) =>
      children(sentence, object, 'amod')
        .map((arc) => arc.dependent)
        .filter((token) => token > object && tokenAt(sentence, token).pos === 'JJ'),
    ),
];

/** What stands behind a preposition of the event word, or of the verb that supports it, and what is listed with it. */
const behind = ({ sentence, head, support }: Trigger, preposition: string): number[] =>
  [head, ...(support === undefined ? [] : [support])]
    .flatMap((at) => children(sentence, at, 'nmod', 'obl', 'advcl'))
    .map((arc) => arc.dependent)
    .filter((token) => (prepositionOf(sentence, token) || markOf(sentence, token)) === preposition)
    .flatMap((token) => [token, ...children(sentence, token, 'conj').map((arc) => arc.dependent)]);

/** "with overseeing the port": of a gerund the preposition is a mark. */
const markOf = (sentence: Sentence, token: number): string =>
  children(sentence, token, 'mark')
    .map((arc) => tokenAt(sentence, arc.dependent).text.toLowerCase())
    .at(0) ?? '';
