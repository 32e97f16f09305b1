import { children, isInfinitive, tokenAt } from '../../../model/syntax.js';
import { timesToCome } from '../../../ontology/senseWords.js';
import { governorOf } from '../trigger.js';
import { caseOf, isCommonNoun, type VerbSense, type VerbUse } from './verbUse.js';

/** "is going to sign". */
export const going: VerbSense = ({ sentence, verb }) =>
  tokenAt(sentence, verb).pos === 'VBG' && children(sentence, verb, 'xcomp').length > 0 ? 'Action' : undefined;

/** "proceeded to lie". */
export const proceeded: VerbSense = ({ sentence, verb }) =>
  children(sentence, verb, 'xcomp').length > 0 ? 'Action' : undefined;

/** "iodine comes from seafood", "the year to come", "came upon a blog": nobody moves. */
export const came: VerbSense = (use) => (use.objects.length === 0 && isNoComing(use) ? 'Action' : undefined);

const isNoComing = ({ sentence, verb, isSomebody }: VerbUse): boolean => {
  const phrases = children(sentence, verb, 'obl').map((arc) => caseOf(sentence, arc.dependent));
  if (phrases.some((word) => /^(upon|across)$/.test(word))) return true;
  const above = governorOf(sentence, verb);
  if (isInfinitive(sentence, verb) && above >= 0 && timesToCome.has(tokenAt(sentence, above).lemma)) return true;
  return (
    phrases.includes('from') &&
    children(sentence, verb, 'nsubj').some(
      ({ dependent }) => isCommonNoun(sentence, dependent) && !isSomebody(dependent),
    )
  );
};

/** "it emerged that he had lied". */
export const emerged: VerbSense = ({ sentence, verb }) =>
  children(sentence, verb, 'ccomp', 'csubj', 'expl').length > 0 ? 'Action' : undefined;
