import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { negatingWords, negations } from '../../ontology/factualityWords.js';
import { isSpeech } from '../../ontology/roleRules.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { governorOf, isVerb, type Trigger } from './trigger.js';

/** Whether the text says that it did not happen. `chain` as for its modality. */
export const isDenied = (trigger: Trigger, chain: readonly number[]): boolean => {
  const { sentence } = trigger;
  const negated = (token: number): boolean =>
    children(sentence, token, 'advmod', 'det', 'neg', 'cc:preconj').some((arc) =>
      negations.has(tokenAt(sentence, arc.dependent).text.toLowerCase()),
    ) ||
    children(sentence, token, 'case', 'mark').some(
      (arc) => tokenAt(sentence, arc.dependent).text.toLowerCase() === 'without',
    ) ||
    children(sentence, token, 'nsubj').some((arc) => isNobody(sentence, arc.dependent));
  const own = chain.filter((token, place) => place === 0 || token === trigger.support).some(negated);
  const above = chain
    .filter((token) => token !== trigger.head && token !== trigger.support && reaches(trigger, token))
    .filter(
      (token) =>
        (negatingWords.has(tokenAt(sentence, token).lemma.toLowerCase()) &&
          !saysNo(trigger, token) &&
          !isMadeAndRefused(trigger, token)) ||
        (negated(token) && !speaks(trigger, token)),
    ).length;
  return own !== (above % 2 === 1);
};

/** "No civilians were killed", "none of them was hurt". */
const isNobody = (sentence: Sentence, subject: number): boolean =>
  /^(nobody|none|neither)$/i.test(tokenAt(sentence, subject).text) ||
  children(sentence, subject, 'det').some((arc) => /^(no|neither)$/i.test(tokenAt(sentence, arc.dependent).text));

/** "denied that troops fired", "denied firing": what somebody denies is told with its speaker, by attribution. */
const saysNo = ({ sentence, head, form }: Trigger, token: number): boolean =>
  isVerb(sentence, token) &&
  speechVerbs.get(tokenAt(sentence, token).lemma) === 'denied' &&
  (form !== 'noun' || governorOf(sentence, head) !== token || tokenAt(sentence, token).lemma === 'deny');

/** "rejected the appeal", "refused the offer": it was made. */
const isMadeAndRefused = ({ sentence, form, type }: Trigger, token: number): boolean =>
  form === 'noun' &&
  /^(reject|refuse|decline|ignore)$/.test(tokenAt(sentence, token).lemma) &&
  (isSpeech(type) || /^(Trial|Promise|Threat|Charge|Accusation|Statement|Demand)$/.test(type));

/** "did not say that": the saying is denied, and not what was said. */
const speaks = (trigger: Trigger, token: number): boolean => children(trigger.sentence, token, 'ccomp').length > 0;

/** A noun as object is denied by "prevented the attack", but not by what only has it as a circumstance ("failed after the attack"). */
const reaches = (trigger: Trigger, token: number): boolean =>
  trigger.form !== 'noun' || children(trigger.sentence, token, 'obj', 'xcomp', 'ccomp', 'nmod:of', 'nmod').length > 0;
