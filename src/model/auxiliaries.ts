import type { Sentence } from './annotation.js';
import { children, tokenAt } from './syntax.js';
import { textAt } from './words.js';

/** "will go", "could have gone": whether a modal verb stands at a predicate. */
export const hasModal = (sentence: Sentence, predicate: number): boolean =>
  children(sentence, predicate, 'aux').some((arc) => tokenAt(sentence, arc.dependent).pos === 'MD');

/** "did not", "may have", "if they", "whether he": whether a word beside a predicate keeps it from being told as a fact. */
export const isUntold = (sentence: Sentence, predicate: number): boolean =>
  children(sentence, predicate, 'aux', 'advmod', 'mark', 'cc', 'det').some((arc) =>
    untold.test(textAt(sentence, arc.dependent)),
  );

const untold =
  /^(not|n['’]t|never|no|neither|nor|cannot|will|['’]ll|would|can|could|may|might|shall|should|must|ought|if|unless|whether)$/;

/** "having rejected the offer" is active, and "rejected by all" is not: a past participle with no helping verb. */
export const isBareParticiple = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBN' && children(sentence, verb, 'aux').length === 0;
