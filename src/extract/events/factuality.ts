import type { Sentence } from '../../model/annotation.js';
import type { Modality, Polarity } from '../../model/claim.js';
import { tokenAt } from '../../model/syntax.js';
import { modalityOf } from './modality.js';
import { supportOf } from './nounSupport.js';
import { isDenied } from './polarity.js';
import { scopeOf } from './scope.js';
import { isNoun, type Trigger } from './trigger.js';

export interface Factuality {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** Whether the text says that the event happened, did not, will, might, or only that somebody says so. */
export const factualityOf = (trigger: Trigger): Factuality => {
  const read = known.get(trigger) ?? readFactuality(trigger);
  known.set(trigger, read);
  return read;
};

/** Read once for the claims of an event and for those of its times. */
const known = new WeakMap<Trigger, Factuality>();

const readFactuality = (trigger: Trigger): Factuality => {
  const scope = scopeOf(trigger);
  return { polarity: isDenied(trigger, scope) ? 'denied' : 'affirmed', modality: modalityOf(trigger, scope) };
};

/** The same of any word of a sentence, whether an event or not: of the verb that a relation is told by. */
export const factualityAt = (sentence: Sentence, token: number): Factuality => {
  const { start, end, lemma } = tokenAt(sentence, token);
  const form = isNoun(sentence, token) ? 'noun' : 'verb';
  const support = form === 'noun' ? supportOf(sentence, token) : undefined;
  return factualityOf({
    ...{ sentence, head: token, start, end, form, lemma, type: 'Action', rule: '' },
    ...(support === undefined ? {} : { support }),
  });
};
