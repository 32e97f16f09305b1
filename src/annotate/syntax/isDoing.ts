import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { complementModality, gerundModality } from '../../ontology/complementModality.js';
import { hinderingVerbs } from '../../ontology/deniedComplements.js';
import { answeredFor, describingParticiples } from '../../ontology/describingParticiples.js';

/** "aimed at preventing attacks", "united in deterring attacks and calming fears": done for what is meant, or listed with another that is done. */
export const isDoing = (sentence: Sentence, noun: number, gerund: number): boolean => {
  if (isObject(sentence, noun, gerund)) return true;
  const preposition = sentence.tokens[gerund - 1]?.text ?? '';
  const above = arcTo(sentence, noun);
  if (
    !/^(of|at|to|for|in|on|by|towards?|from|including)$/.test(preposition) ||
    !above ||
    !/^(nmod|obl)$/.test(above.relation)
  )
    return false;
  if (children(sentence, noun, 'det', 'nmod:poss', 'nummod').length > 0) return false;
  const lemma = sentence.tokens[above.governor]?.lemma.toLowerCase() ?? '';
  // "responded by closing ports"; "was hit by passing cars" is no doing of theirs.
  const verb = sentence.tokens[above.governor];
  if (preposition === 'by' && !(above.relation === 'obl' && verb !== undefined && isActive(sentence, verb.index)))
    return false;
  const isMeant =
    preposition === 'by' ||
    (/^(for|of)$/.test(preposition) && answeredFor.has(lemma)) ||
    complementModality.has(lemma) ||
    hinderingVerbs.has(lemma) ||
    gerundModality.has(`${lemma}/${preposition}`);
  return (
    // "in tackling further steps".
    /^(further|more|all|other|such|any)$/.test(sentence.tokens[gerund + 1]?.text ?? '') ||
    (isMeant && !describingParticiples.has(tokenAt(sentence, gerund).text.toLowerCase())) ||
    hasAnother(sentence, noun, gerund)
  );
};

/** Whether the subject of a verb does it: a form that is no passive and no participle of one. */
export const isActive = (sentence: Sentence, verb: number): boolean =>
  /^VB[DPZG]?$/.test(tokenAt(sentence, verb).pos) && children(sentence, verb, 'aux:pass', 'nsubj:pass').length === 0;

/** "and rebuilding the port": another gerund with an object, which serves no noun. */
const hasAnother = (sentence: Sentence, noun: number, gerund: number): boolean =>
  sentence.tokens
    .slice(noun + 1)
    .some(
      ({ index, pos }) =>
        pos === 'VBG' &&
        arcTo(sentence, index)?.relation === 'conj' &&
        (arcTo(sentence, index)?.governor ?? index) <= noun &&
        (arcTo(sentence, index)?.governor ?? index) !== gerund &&
        /^(and|or)$/.test(sentence.tokens[index - 1]?.text ?? '') &&
        tokenAt(sentence, arcTo(sentence, index)?.governor ?? index).pos !== 'VBG' &&
        children(sentence, index, 'obj').length > 0 &&
        children(sentence, index, 'nsubj', 'aux', 'mark', 'case').length === 0,
    );

/** "ruled out sending troops", "denied taking bribes": right behind a verb whose object is what is done or not done. */
const isObject = (sentence: Sentence, noun: number, gerund: number): boolean => {
  const above = arcTo(sentence, noun);
  return (
    above?.relation === 'obj' &&
    children(sentence, noun, 'det', 'nmod:poss').length === 0 &&
    !describingParticiples.has(tokenAt(sentence, gerund).text.toLowerCase()) &&
    (above.governor === gerund - 1
      ? /^(deny|admit|avoid|consider|propose|suggest|recommend|contemplate|stop|resume|finish)$/
      : /^rule$/
    ).test(tokenAt(sentence, above.governor).lemma) &&
    (above.governor === gerund - 1 || sentence.tokens[gerund - 1]?.text === 'out')
  );
};
