import type { Sentence } from '../../model/annotation.js';
import { arcTo, children } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { comingWords, openPredicates, pastWords, undoingVerbs } from '../../ontology/tieWords.js';
import { factualityAt } from '../events/factuality.js';
import { isPast } from '../events/pastTense.js';
import { isInQuestion } from '../events/questions.js';
import { isHedged } from '../isHedged.js';

/**
 * Whether a noun that tells of a tie ("the alliance between", "the capture of", "are allies") says that there is one: neither denied,
 * doubted, planned nor over.
 */
export const isToldNow = (sentence: Sentence, noun: number): boolean => {
  const { polarity, modality } = factualityAt(sentence, noun);
  if (polarity === 'denied' || modality !== 'asserted') return false;
  if (isHedged(sentence, noun) || isInQuestion(sentence, noun)) return false;
  const before = children(sentence, noun, 'det', 'amod', 'compound', 'advmod', 'nummod').map((arc) =>
    textAt(sentence, arc.dependent),
  );
  if (
    before.some(
      (word) => /^(no|any|once|formerly|never|1\d{3})$/.test(word) || pastWords.has(word) || comingWords.has(word),
    )
  )
    return false;
  const isSaidOf = children(sentence, noun, 'cop').length > 0;
  if (isSaidOf && isPast(sentence, noun)) return false;
  const arc = arcTo(sentence, noun);
  // "The loss of the town would be a blow".
  if (
    arc?.relation.startsWith('nsubj') &&
    children(sentence, arc.governor, 'aux').some((one) =>
      /^(would|could|might|may)$/.test(textAt(sentence, one.dependent)),
    )
  )
    return false;
  if (isSaidOf || !arc || !/^(nsubj|nsubj:pass|obj|obl|acl|acl:relcl)$/.test(arc.relation)) return true;
  const above = lemmaAt(sentence, arc.governor);
  return !undoingVerbs.has(above) && !openPredicates.has(above);
};
