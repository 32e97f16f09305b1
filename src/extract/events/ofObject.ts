import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import type { Modality } from '../../model/claim.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { complementModality } from '../../ontology/complementModality.js';
import { isFirst } from './aims.js';

/** "welcomed the decision of the firm to open a plant": the parser hangs the infinitive on the verb; it is what the noun decides. */
export const ofObject = (sentence: Sentence, verb: number, below: number): Modality | undefined =>
  children(sentence, verb, 'obj')
    .filter((arc) => arc.dependent < below && /^(NN|JJ)/.test(tokenAt(sentence, arc.dependent).pos))
    // "led the authorities to launch an inquiry".
    .filter((arc) => tokenAt(sentence, arc.dependent).text !== 'authorities')
    .map((arc) => complementModality.get(tokenAt(sentence, arc.dependent).lemma.toLowerCase()))
    .find((found) => found !== undefined && found !== 'alleged');

/** "gave permission to strike", "rejected pressure to resign": the infinitive right behind the object is what the object is of. */
export const adjoining = (sentence: Sentence, verb: number, below: number): Modality | undefined =>
  // "used threats to get it".
  tokenAt(sentence, verb).lemma !== 'use' &&
  children(sentence, verb, 'obj').some((arc) => arc.dependent + 1 === firstOf(sentence, below))
    ? ofObject(sentence, verb, below)
    : undefined;

const firstOf = (sentence: Sentence, verb: number): number =>
  Math.min(verb, ...children(sentence, verb, 'mark', 'aux').map((arc) => arc.dependent));

/** An infinitive of purpose is what was wanted, not what was done; "the strongest to hit the island", "the first woman to lead it" did. */
export const ofPurpose = (sentence: Sentence, noun: number): Modality | undefined =>
  isFirst(sentence, noun) && !hasModal(sentence, noun) && !isYetToBecome(sentence, noun) ? undefined : 'planned';

/** "will become the first to land there", "hopes to become the second". */
const isYetToBecome = (sentence: Sentence, noun: number): boolean => {
  const above = arcTo(sentence, noun)?.governor ?? -1;
  return (
    above >= 0 &&
    tokenAt(sentence, above).lemma === 'become' &&
    (hasModal(sentence, above) || isInfinitive(sentence, above))
  );
};
