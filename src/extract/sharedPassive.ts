import type { Sentence } from '../model/annotation.js';
import { arcTo, children, tokenAt } from '../model/syntax.js';
import { words } from '../ontology/words.js';

/** "were beaten and denied access": a verb listed with a passive one is passive too, when one is given what it has for its object. */
export const sharesPassive = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  if (arc?.relation !== 'conj' || children(sentence, arc.governor, 'aux:pass').length === 0) return false;
  if (!/^VB[ND]$/.test(tokenAt(sentence, verb).pos) || children(sentence, verb, 'aux', 'nsubj').length > 0)
    return false;
  return (
    tokenAt(sentence, verb).lemma === 'deny' &&
    children(sentence, verb, 'obj').some(
      ({ dependent }) =>
        given.has(tokenAt(sentence, dependent).lemma) && children(sentence, dependent, 'det', 'nmod:poss').length === 0,
    )
  );
};

/** "were arrested and denied the charges": whom it was done to says so, though it looks like a participle. */
export const deniesToo = (sentence: Sentence, verb: number): boolean =>
  arcTo(sentence, verb)?.relation === 'conj' &&
  tokenAt(sentence, verb).lemma === 'deny' &&
  children(sentence, verb, 'obj', 'ccomp', 'xcomp').length > 0 &&
  children(sentence, verb, 'aux:pass', 'iobj', 'obl:by').length === 0 &&
  !sharesPassive(sentence, verb);

/** What one is denied is had from somebody: "denied entry"; "denied the charges" is said. */
const given = words(
  'access entry admission bail visa permission permit treatment asylum food water care medicine help protection leave parole contact sleep',
);
