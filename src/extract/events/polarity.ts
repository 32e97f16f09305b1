import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import {
  cancellingVerbs,
  hinderingVerbs,
  idleNegated,
  negatingWords,
  tellingNouns,
} from '../../ontology/complementModality.js';
import { isSpeech } from '../../ontology/roleRules.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { leadOf } from './leads.js';
import { isNegated } from './negated.js';
import type { Step } from './scope.js';
import { isVerb, type Trigger, verbLemma } from './trigger.js';

/** Whether the text says that it did not happen: an odd number of words that deny it, its own counted once. */
export const isDenied = (trigger: Trigger, scope: readonly Step[]): boolean => {
  const { sentence, head } = trigger;
  const lead = leadOf(sentence, head);
  const own =
    (lead !== undefined && lead.modality === undefined) ||
    scope.filter(({ relation }) => relation === 'self').some(({ token }) => isNegated(sentence, token)) ||
    (trigger.form === 'verb' && hasNoObject(sentence, head));
  const above = scope.filter((step) => step.below !== undefined && denies(trigger, step)).length;
  return own !== (above % 2 === 1);
};

/** "found no reason", "fired no shots". */
const hasNoObject = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obj').some((arc) => hasNo(sentence, arc.dependent));

const hasNo = (sentence: Sentence, noun: number): boolean =>
  !idleNegated.has(tokenAt(sentence, noun).lemma) &&
  children(sentence, noun, 'det').some((arc) => tokenAt(sentence, arc.dependent).text.toLowerCase() === 'no');

/** Whether a word above denies what hangs on it. */
const denies = (trigger: Trigger, step: Step): boolean => {
  const { sentence } = trigger;
  const { token, relation, below = token } = step;
  const lemma = tokenAt(sentence, token).lemma.toLowerCase();
  if (relation === 'from') return hinderingVerbs.has(lemma);
  if (/^(purpose|participle|listed)$/.test(relation)) return relation === 'listed' && sharesNo(sentence, token, below);
  if (relation === 'nmod') return negatingWords.has(lemma) || (hasNo(sentence, token) && !tellingNouns.has(lemma));
  if (relation === 'obl') return /^(refrain|abstain)$/.test(lemma) || (step.inherits && isNegated(sentence, token));
  if (relation === 'acl') return negatingWords.has(lemma) || hasNo(sentence, token);
  if (relation === 'nsubj') return step.inherits && isNegated(sentence, token);
  if (/^(obj|nsubj:pass)$/.test(relation) && cancellingVerbs.has(lemma) && isToCome.test(trigger.type)) return true;
  if (hasYet(sentence, token)) return true;
  const isNegating =
    (negatingWords.has(lemma) && !saysNo(trigger, token) && !isMadeAndRefused(trigger, token)) ||
    verbLemma(sentence, token) === 'rule out';
  const isNot =
    (step.inherits || isNegating) &&
    !speaks(sentence, token) &&
    (isNegated(sentence, token) || hasNoObject(sentence, token));
  return isNegating !== isNot;
};

/** "no deaths or injuries". */
const sharesNo = (sentence: Sentence, first: number, second: number): boolean =>
  hasNo(sentence, first) &&
  children(sentence, second, 'cc').some((arc) => /^(or|nor)$/i.test(tokenAt(sentence, arc.dependent).text));

/** "have yet to release them". */
const hasYet = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).lemma === 'have' && sentence.tokens[token + 1]?.text.toLowerCase() === 'yet';

/** What is arranged before it happens, and then may be called off. */
const isToCome =
  /^(Visit|Meeting|Session|Protest|Election|Vote|Performance|Commemoration|Attack|Bombing|Invasion|Trial|Negotiation)$/;

/** "denied that troops fired", "denied firing": what somebody denies is told with its speaker, by attribution. */
const saysNo = ({ sentence, head, form }: Trigger, token: number): boolean =>
  isVerb(sentence, token) &&
  speechVerbs.get(tokenAt(sentence, token).lemma) === 'denied' &&
  (form !== 'noun' || sentence.tree[head]?.governor !== token || tokenAt(sentence, token).lemma === 'deny');

/** "rejected the appeal", "refused the offer": it was made. */
const isMadeAndRefused = ({ sentence, form, type }: Trigger, token: number): boolean =>
  form === 'noun' &&
  /^(reject|refuse|decline|ignore)$/.test(tokenAt(sentence, token).lemma) &&
  (isSpeech(type) || /^(Trial|Promise|Threat|Charge|Accusation|Statement|Demand)$/.test(type));

/** "did not say that": the saying is denied, and not what was said. */
const speaks = (sentence: Sentence, token: number): boolean =>
  isVerb(sentence, token) &&
  children(sentence, token, 'ccomp').length > 0 &&
  !/^(mean|prove|happen|have|help|let|make)$/.test(tokenAt(sentence, token).lemma);
