import type { Sentence } from '../../model/annotation.js';
import { isUntold } from '../../model/auxiliaries.js';
import { arcTo, children, dependents, hasCase, tokenAt } from '../../model/syntax.js';

/**
 * "Among those killed were two children", "the dead included a pastor", "she was among 12 people arrested": heads of those who are
 * said to belong to the people at a token ("those", "dead", "people").
 */
export const membersOf = (sentence: Sentence, token: number): number[] => {
  const arc = token < 0 ? undefined : arcTo(sentence, token);
  if (!arc) return [];
  const above = arc.governor < 0 ? undefined : tokenAt(sentence, arc.governor);
  if (isOpen(sentence, token) || isOpen(sentence, arc.governor)) return [];
  if (arc.relation === 'nsubj' && above?.lemma === 'include') return listed(sentence, arc.governor, 'obj');
  if (!isAmong(sentence, token)) return [];
  if (children(sentence, token, 'cop').length > 0) return listed(sentence, token, 'nsubj');
  if (arc.relation !== 'obl' || above === undefined || arc.governor < token) return [];
  if (above.lemma === 'be') return listed(sentence, arc.governor, 'nsubj');
  return children(sentence, arc.governor, 'cop').length > 0 && children(sentence, arc.governor, 'nsubj').length === 0
    ? [arc.governor, ...children(sentence, arc.governor, 'conj').map((one) => one.dependent)]
    : [];
};

/** "whether he is among those killed", "was not among them", "may be". */
const isOpen = (sentence: Sentence, predicate: number): boolean => predicate >= 0 && isUntold(sentence, predicate);

const isAmong = (sentence: Sentence, token: number): boolean => hasCase(sentence, token, /^among(st)?$/i);

const listed = (sentence: Sentence, governor: number, relation: string): number[] => {
  const first = dependents(sentence, governor, relation).map((arc) => arc.dependent);
  const others = first.flatMap((token) => children(sentence, token, 'conj').map((arc) => arc.dependent));
  return [...new Set([...first, ...others])];
};
