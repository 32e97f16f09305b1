import { children, hasCase, hasMark, isInfinitive, tokenAt } from '../../model/syntax.js';
import { eventNouns } from '../../ontology/eventNouns.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { relationalVerbs } from '../../ontology/verbClasses.js';
import type { Argument } from './argument.js';
import { isAmount } from './prepositionSenses.js';
import { prepositionOf, relationOf, type Trigger } from './trigger.js';

/**
 * Whether what is told of a verb says nothing without its other half, which is not told: "the firms were involved in the deal",
 * "the rebels accepted the ceasefire", where the deal and the ceasefire are events beside it. It is an event word still, and no
 * event of the graph. `isTimed` tells whether a time hangs on it.
 */
export const saysLittle = (trigger: Trigger, told: readonly Argument[], isTimed: boolean): boolean => {
  const { sentence, head, form, type } = trigger;
  if (form !== 'verb' || !/^(Action|Cause)$/.test(type)) return false;
  if (isPhase(trigger, told, isTimed) || isKnown(trigger, told) || onlyTimes(trigger) || isSetTo(trigger)) return true;
  if (children(sentence, head, 'obj').some((arc) => isNumber(sentence, arc.dependent))) return false;
  const others = told.filter((one) => !isSubject(one));
  if (others.some((one) => one.role !== 'place')) return false;
  // A place or time tells enough of what somebody did, but not of what only ties it to something.
  if (type === 'Cause' || relationalVerbs.has(tokenAt(sentence, head).lemma)) return true;
  return others.length === 0 && !isTimed && hasOtherHalf(trigger, told);
};

/** "twenty years have passed"; "the talks continue", where the talks are the event: with nobody, at no time, nothing is told. */
const isPhase = ({ sentence, head, lemma }: Trigger, told: readonly Argument[], isTimed: boolean): boolean => {
  const subjects = children(sentence, head, 'nsubj').map((arc) => tokenAt(sentence, arc.dependent));
  if (/^(pass|pass by|go by|elapse)$/.test(lemma)) return subjects.some((one) => timeUnits.test(one.lemma));
  return phases.test(lemma) && told.length === 0 && !isTimed;
};

const timeUnits = /^(minute|hour|day|week|month|year|decade|century|generation)$/;

const phases = /^(continue|begin|start|end|stop|come|occur|happen|follow|go|go on|proceed|remain|last)$/;

/** "The ban comes as prices rise", "it came three days after the raid": it tells when the ban was, and nothing of its own. */
const onlyTimes = ({ sentence, head, lemma }: Trigger): boolean =>
  lemma === 'come' &&
  children(sentence, head, 'nsubj').some(({ dependent }) => {
    const { pos, lemma: noun, text } = tokenAt(sentence, dependent);
    return (
      /^(it|this|that|these|which)$/i.test(text) ||
      (/^NNS?$/.test(pos) && (eventNouns.has(noun) || typeOfNoun(noun) !== undefined || /^(move|news)$/.test(noun)))
    );
  }) &&
  children(sentence, head, 'advcl', 'obl').some(
    ({ dependent }) =>
      dependent > head &&
      (hasMark(sentence, dependent, /^(as|after|before|while)$/) ||
        hasCase(sentence, dependent, /^(after|before|amid|following)$/)),
  );

/** "are set to face each other": a future. */
const isSetTo = ({ sentence, head, lemma }: Trigger): boolean =>
  /^(set|slate)$/.test(lemma) &&
  children(sentence, head, 'cop', 'aux:pass').length > 0 &&
  children(sentence, head, 'xcomp').some(({ dependent }) => dependent > head && isInfinitive(sentence, dependent));

/** "is known as the Fox": how somebody is called. */
const isKnown = ({ sentence, head, lemma }: Trigger, told: readonly Argument[]): boolean =>
  lemma === 'know' &&
  told.every(isSubject) &&
  children(sentence, head, 'obl').some((arc) => /^(as|by|for)$/.test(prepositionOf(sentence, arc.dependent)));

/** "committed $3 billion": a figure tells it. */
const isNumber = (sentence: Trigger['sentence'], token: number): boolean =>
  isAmount(sentence, token) || tokenAt(sentence, token).pos === '$' || children(sentence, token, 'nummod').length > 0;

/** Who stands before the verb, or behind its "by". */
const isSubject = ({ rule }: Argument): boolean => /subject|participle|passive-agent/.test(rule);

/** An object or a clause; of a passive and a participle what it is done to, when that is not told. */
const hasOtherHalf = ({ sentence, head }: Trigger, told: readonly Argument[]): boolean =>
  children(sentence, head, 'obj', 'iobj', 'ccomp').length > 0 ||
  (!told.some((one) => /^(patient|victim)$/.test(one.role)) &&
    (children(sentence, head, 'xcomp', 'nsubj:pass').length > 0 ||
      (relationOf(sentence, head) === 'acl' && tokenAt(sentence, head).pos === 'VBN')));
