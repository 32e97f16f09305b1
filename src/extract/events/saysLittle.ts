import { children, tokenAt } from '../../model/syntax.js';
import { relationalVerbs } from '../../ontology/verbClasses.js';
import type { Argument } from './argument.js';
import { isAmount } from './prepositionRole.js';
import { relationOf, type Trigger } from './trigger.js';

/**
 * Whether what is told of a verb says nothing without its other half, which is not told: "the firms were involved in the deal",
 * "the rebels accepted the ceasefire", where the deal and the ceasefire are events beside it. It is an event word still, and no
 * event of the graph. `isTimed` tells whether a time hangs on it.
 */
export const saysLittle = (trigger: Trigger, told: readonly Argument[], isTimed: boolean): boolean => {
  const { sentence, head, form, type } = trigger;
  if (form !== 'verb' || !/^(Action|Cause)$/.test(type)) return false;
  if (children(sentence, head, 'obj').some((arc) => isNumber(sentence, arc.dependent))) return false;
  const others = told.filter((one) => !isSubject(one));
  if (others.some((one) => one.role !== 'place')) return false;
  // A place or time tells enough of what somebody did, but not of what only ties it to something.
  if (type === 'Cause' || relationalVerbs.has(tokenAt(sentence, head).lemma)) return true;
  return others.length === 0 && !isTimed && hasOtherHalf(trigger, told);
};

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
