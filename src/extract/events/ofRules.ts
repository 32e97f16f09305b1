import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { isDefinite } from './definiteness.js';

/**
 * "Whoever attacks a guard", "anyone convicted of it", "drivers who exceed the limit face a fine": what a rule says of people that there may be.
 * "Those who fled will be allowed back" and "those killed will be buried" are of people that there are.
 */
export const isOfRule = (sentence: Sentence, verb: number): boolean => {
  if (children(sentence, verb, 'nsubj').some((arc) => /^who(so)?ever$/i.test(tokenAt(sentence, arc.dependent).text)))
    return true;
  const arc = arcTo(sentence, verb);
  if (!arc || arc.governor < 0 || !/^acl/.test(arc.relation)) return false;
  const noun = arc.governor;
  const isPresent = arc.relation === 'acl:relcl' && isInPresent(sentence, verb);
  const isParticiple = arc.relation === 'acl' && /^VB[GN]$/.test(tokenAt(sentence, verb).pos);
  if (isAnyone(sentence, noun)) return isPresent || (isParticiple && isRuled(sentence, noun));
  if (!isRuled(sentence, noun)) return false;
  if (isParticiple) return isOfThose(sentence, noun) && judged.test(tokenAt(sentence, verb).lemma);
  return isPresent && (isOfThose(sentence, noun) || isBarePlural(sentence, noun));
};

const isInPresent = (sentence: Sentence, verb: number): boolean =>
  /^VB[PZ]$/.test(tokenAt(sentence, verb).pos) ||
  children(sentence, verb, 'aux', 'cop').some((arc) => /^(VB[PZ]|MD)$/.test(tokenAt(sentence, arc.dependent).pos));

const isAnyone = (sentence: Sentence, noun: number): boolean =>
  /^(anyone|anybody|everyone|everybody)$/i.test(tokenAt(sentence, noun).text) ||
  children(sentence, noun, 'det').some((arc) => /^(any|every)$/i.test(tokenAt(sentence, arc.dependent).text));

const isOfThose = (sentence: Sentence, noun: number): boolean =>
  /^(those|persons|people)$/i.test(tokenAt(sentence, noun).text);

const isBarePlural = (sentence: Sentence, noun: number): boolean =>
  tokenAt(sentence, noun).pos === 'NNS' &&
  !isDefinite(sentence, noun) &&
  children(sentence, noun, 'nummod', 'det').length === 0;

/** What somebody is once a court has decided, whoever it will be. */
const judged = /^(convict|find|catch)$/;

/** Whether what is told of the noun is what it must, may, or faces. */
const isRuled = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  if (!arc || arc.governor < 0) return false;
  // "will not talk with those who hold them": they do.
  if (arc.relation === 'obj') return isAnyone(sentence, noun) && hasModal(sentence, arc.governor);
  if (!/^nsubj/.test(arc.relation)) return false;
  const { pos, lemma } = tokenAt(sentence, arc.governor);
  return (
    hasModal(sentence, arc.governor) ||
    (/^VB[PZ]$/.test(pos) && /^(face|risk|incur|commit|forfeit|need|have|get|receive|pay)$/.test(lemma)) ||
    (/^(liable|subject|eligible|punishable|guilty|required|obliged|entitled|exempt|welcome)$/.test(
      tokenAt(sentence, arc.governor).text,
    ) &&
      children(sentence, arc.governor, 'cop', 'aux').some((one) =>
        /^(is|are)$/.test(tokenAt(sentence, one.dependent).text),
      ))
  );
};
