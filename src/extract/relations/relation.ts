import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { contains } from '../../model/span.js';
import { children } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { confidenceOf } from '../../ontology/confidence.js';
import { asserted } from '../rule.js';

/** A claim that one mention of a sentence stands in a relation to another; none to itself, nor to what it is a word of. */
export const relation = (
  sentence: Sentence,
  head: Mention | undefined,
  predicate: string,
  tail: Mention | undefined,
  rule: string,
  title?: string,
): Claim[] => {
  if (!head || !tail || head.id === tail.id || contains(tail, head)) return [];
  const here = [head, tail].filter((mention) => mention.sentence === sentence.index);
  const span = {
    start: Math.min(...here.map((mention) => mention.start)),
    end: Math.max(...here.map((mention) => mention.end)),
  };
  if (here.length === 0) return [];
  return [
    asserted({
      subject: head.id,
      predicate,
      object: tail.id,
      span,
      sentence: sentence.index,
      confidence: confidenceOf(rule),
      rule,
      ...(title === undefined ? {} : { title }),
    }),
  ];
};

/** Dependents of a token that a preposition introduces: `under(sentence, attack, 'nmod', 'against')`. */
export const under = (sentence: Sentence, token: number, relationName: string, preposition: string): number[] =>
  children(sentence, token, relationName)
    .map((arc) => arc.dependent)
    .filter((dependent) =>
      children(sentence, dependent, 'case').some((arc) => textAt(sentence, arc.dependent) === preposition),
    );

/** The preposition before a token, its words joined as in the relations of the graph: `as_a_result_of`. */
export const prepositionOf = (sentence: Sentence, token: number): string =>
  children(sentence, token, 'case')
    .flatMap((arc) => [arc.dependent, ...children(sentence, arc.dependent, 'fixed').map((one) => one.dependent)])
    .map((word) => textAt(sentence, word))
    .join('_');
