import type { Sentence } from '../../model/annotation.js';
import type { Modality, Polarity } from '../../model/claim.js';
import { modalityOf, sharesModal } from './modality.js';
import { isDenied } from './polarity.js';
import { governorOf, isVerb, relationOf, type Trigger } from './trigger.js';

export interface Factuality {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** Whether the text says that the event happened, did not, will, might, or only that somebody says so. */
export const factualityOf = (trigger: Trigger): Factuality => {
  const anchor = trigger.support ?? trigger.head;
  const chain = [trigger.head, ...(anchor === trigger.head ? [] : [anchor]), ...governing(trigger, anchor)];
  return { polarity: isDenied(trigger, chain) ? 'denied' : 'affirmed', modality: modalityOf(trigger, chain) };
};

/** Tokens above that decide whether what is below them happened: "failed to", "plans to", "called for". */
const governing = (trigger: Trigger, from: number): number[] => {
  const found: number[] = [];
  let token = from;
  for (let steps = 0; steps < 4; steps++) {
    const relation = relationOf(trigger.sentence, token);
    const up = governorOf(trigger.sentence, token);
    if (up < 0) break;
    const passes =
      /^(xcomp|acl|ccomp)$/.test(relation) ||
      (relation === 'conj' && isVerb(trigger.sentence, token)) ||
      (trigger.form === 'noun' && token === from && /^(obj|nmod|obl)$/.test(relation));
    if (!passes || isOutsideQuotation(trigger.sentence, token, up)) break;
    if (relation !== 'conj' || sharesModal(trigger.sentence, token)) found.push(up);
    token = up;
  }
  return found;
};

/** `"... he refused," Mendes told reporters`: where quotation marks close between two words, the one does not decide on the other. */
const isOutsideQuotation = (sentence: Sentence, token: number, above: number): boolean => {
  const between = sentence.tokens.slice(Math.min(token, above), Math.max(token, above)).map(({ text }) => text);
  return between.filter((text) => /^(["“”]|``|'')$/.test(text)).length % 2 === 1;
};
