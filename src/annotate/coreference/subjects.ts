import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, dependents, isInfinitive } from '../../model/syntax.js';
import { objectControlVerbs } from '../../ontology/verbClasses.js';

/**
 * The tokens that a verb has for its subject: its own, or, where it has none, those of the verb that it is listed with or hangs on
 * ("entered the village and shot them", "was permitted to see her").
 */
export const subjectsOf = (sentence: Sentence, verb: number): readonly number[] => {
  for (let at = verb, steps = 0; at >= 0 && steps < 4; steps++) {
    const own = dependents(sentence, at, 'nsubj').map((arc) => arc.dependent);
    const arc = arcTo(sentence, at);
    if (own.length > 0) return isRelative(sentence, own, arc) ? [...own, arc.governor] : own;
    if (arc && isParticiple(sentence, arc)) return [arc.governor];
    const told = arc ? controller(sentence, arc) : undefined;
    if (told !== undefined) return [told];
    const isObliged = arc?.relation === 'ccomp' && sentence.tokens[arc.governor]?.lemma === 'have';
    if (!arc || !(isObliged || /^(conj|xcomp|advcl)$/.test(arc.relation)) || isTrailing(sentence, arc)) return [];
    at = arc.governor;
  }
  return [];
};

/** "a guard, who said he had left": of the clause it is the guard who says so. */
const isRelative = (sentence: Sentence, own: readonly number[], arc: Arc | undefined): arc is Arc =>
  arc?.relation === 'acl:relcl' &&
  arc.governor >= 0 &&
  own.every((token) => /^(who|which|that)$/i.test(sentence.tokens[token]?.text ?? ''));

/** "rebels dragging the bodies of their comrades": those who drag them; behind a comma it may be the subject of the sentence. */
const isParticiple = (sentence: Sentence, { governor, dependent, relation }: Arc): boolean =>
  relation === 'acl' &&
  governor >= 0 &&
  sentence.tokens[dependent]?.pos === 'VBG' &&
  sentence.tokens[dependent - 1]?.text !== ',';

export const hasOwnSubject = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj', 'csubj').length > 0;

/** "forced the company to lower its prices": who is made to do it. */
const controller = (sentence: Sentence, { governor, dependent, relation }: Arc): number | undefined =>
  governor >= 0 &&
  /^(xcomp|advcl|ccomp)$/.test(relation) &&
  isInfinitive(sentence, dependent) &&
  objectControlVerbs.has(sentence.tokens[governor]?.lemma ?? '')
    ? children(sentence, governor, 'obj', 'iobj').find((arc) => arc.dependent < dependent)?.dependent
    : undefined;

/** "The supplies were delayed, leaving them two weeks": that they were delayed did it. */
const isTrailing = (sentence: Sentence, { dependent, relation }: Arc): boolean =>
  relation === 'advcl' &&
  sentence.tokens[dependent]?.pos === 'VBG' &&
  children(sentence, dependent, 'mark', 'case').length === 0;
