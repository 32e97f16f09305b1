import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { isDefinite } from './definiteness.js';
import { isAnyOne } from './step.js';

/** "pledged to end what it called a blockade", "to copy what happened in Oslo": it did call it so, and it did happen. */
export const isWhatIsCalled = (sentence: Sentence, verb: number): boolean =>
  ((/^(call|describe|say|term|dub|label|consider|see|regard)$/.test(tokenAt(sentence, verb).lemma) &&
    /^VB[DZP]$/.test(tokenAt(sentence, verb).pos)) ||
    tokenAt(sentence, verb).pos === 'VBD' ||
    isPerfect(sentence, verb)) &&
  children(sentence, verb, 'obj', 'nsubj', 'nsubj:pass', 'obl').some(
    (arc) => textAt(sentence, arc.dependent) === 'what',
  );

/** "are expected to sign it, two envoys said": the parser takes what is said for what says it. */
export const isTrailingSpeech = (sentence: Sentence, verb: number, above: number): boolean => {
  const subject = children(sentence, verb, 'nsubj')[0]?.dependent ?? -1;
  // "will be able to fly, the ministry said in a statement": a past form is no complement without a subject, whatever its subject is taken for.
  if (arcTo(sentence, verb)?.relation === 'xcomp')
    return above < verb && tokenAt(sentence, verb).pos === 'VBD' && speechVerbs.has(tokenAt(sentence, verb).lemma);
  return (
    subject > above &&
    speechVerbs.has(tokenAt(sentence, verb).lemma) &&
    (/^VB[DZ]$/.test(tokenAt(sentence, verb).pos) || isPerfect(sentence, verb)) &&
    children(sentence, verb, 'mark').length === 0 &&
    sentence.tokens.slice(above + 1, subject).some(({ text }) => /^[,”"]$|^''$/.test(text))
  );
};

/** "have warned". */
const isPerfect = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBN' &&
  children(sentence, verb, 'aux').some(({ dependent }) => /^(has|have)$/.test(textAt(sentence, dependent)));

/** "want to see him resign", "the trip will see him meet the king": as much wished as the seeing. "did not live to see them grow up": they did. */
export const isWatched = (sentence: Sentence, verb: number, below: number): boolean =>
  /^(see|hear|watch)$/.test(tokenAt(sentence, verb).lemma) &&
  tokenAt(sentence, below).pos === 'VB' &&
  children(sentence, below, 'mark', 'aux').length === 0 &&
  (children(sentence, verb, 'aux').some((arc) =>
    /^(will|would|may|might|shall)$/.test(textAt(sentence, arc.dependent)),
  ) ||
    isWishedToSee(sentence, verb));

const isWishedToSee = (sentence: Sentence, verb: number): boolean =>
  arcTo(sentence, verb)?.relation === 'xcomp' &&
  /^(want|wish|like|love|hope|long|expect)$/.test(tokenAt(sentence, arcTo(sentence, verb)?.governor ?? verb).lemma);

/** "banks that finance any purchase", "those who help": the present of a clause about whoever it may be. */
export const isWhoever = (sentence: Sentence, verb: number, noun: number): boolean =>
  // ", which never faces us": told besides.
  !children(sentence, verb, 'nsubj', 'nsubj:pass').some((arc) => textAt(sentence, arc.dependent - 1) === ',') &&
  /^VB[PZ]$/.test(tokenAt(sentence, verb).pos) &&
  children(sentence, verb, 'nsubj', 'nsubj:pass').every((arc) => /^W/.test(tokenAt(sentence, arc.dependent).pos)) &&
  (/^(those|anyone|anybody|whoever)$/.test(textAt(sentence, noun)) ||
    (tokenAt(sentence, noun).pos === 'NNS' &&
      !isDefinite(sentence, noun) &&
      children(sentence, noun, 'nummod').length === 0) ||
    isAnyOne(sentence, noun));
