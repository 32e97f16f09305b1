import type { Sentence } from '../../model/annotation.js';
import type { Modality } from '../../model/claim.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import {
  allegedAdverbs,
  complementModality,
  conditionalMarks,
  modals,
  retellingVerbs,
} from '../../ontology/factualityWords.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { governorOf, isVerb, relationOf, type Trigger } from './trigger.js';

/** "will visit Baku and meet survivors": a bare form behind "and" has the auxiliary of the first verb. */
export const sharesModal = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).pos === 'VB' && children(sentence, token, 'aux', 'mark', 'nsubj').length === 0;

/** Whether it happened, is planned, threatened, hypothetical or alleged. `chain`: the event's word, and those above that decide on it. */
export const modalityOf = (trigger: Trigger, chain: readonly number[]): Modality => {
  const { sentence } = trigger;
  for (const token of chain) {
    if (isOnlyObject(trigger, token)) continue;
    const below = children(sentence, token, 'aux', 'advmod', 'mark', 'amod');
    const words = below.map((arc) => tokenAt(sentence, arc.dependent).text.toLowerCase());
    if (words.some((word) => allegedAdverbs.has(word))) return 'alleged';
    if (words.some((word) => conditionalMarks.has(word)) || isConditional(sentence, token)) return 'hypothetical';
    if (isToBe(sentence, token)) return 'planned';
    const modal = words.map((word) => modals.get(word)).find((found) => found !== undefined);
    if (modal === 'hypothetical' && words.includes('would') && isFutureInPast(sentence, token)) return 'planned';
    if (
      modal &&
      !(
        modal === 'hypothetical' &&
        children(sentence, token, 'aux').some((arc) => tokenAt(sentence, arc.dependent).lemma === 'have')
      )
    )
      return modal;
    if (token !== trigger.head && token !== trigger.support) {
      const announced = modalityOfObject(trigger, token);
      if (announced) return announced;
      const lemma = tokenAt(sentence, token).lemma.toLowerCase();
      const given = complementModality.get(lemma);
      if (given && governs(trigger, token)) return given;
    }
  }
  return purpose(trigger) ?? 'asserted';
};

/** "will recall the talks", "would condemn the attack": what is said or thought of an event says nothing of whether it happened. */
const isOnlyObject = (trigger: Trigger, token: number): boolean =>
  trigger.form === 'noun' &&
  token !== trigger.head &&
  token !== trigger.support &&
  (speechVerbs.has(tokenAt(trigger.sentence, token).lemma) ||
    retellingVerbs.has(tokenAt(trigger.sentence, token).lemma)) &&
  !governs(trigger, token);

/** "If they attack, we will answer": what depends on a condition. */
const isConditional = (sentence: Sentence, token: number): boolean =>
  children(sentence, token, 'advcl').some((clause) =>
    children(sentence, clause.dependent, 'mark').some((arc) =>
      /^(if|unless)$/i.test(tokenAt(sentence, arc.dependent).text),
    ),
  ) && children(sentence, token, 'aux').some((arc) => tokenAt(sentence, arc.dependent).pos === 'MD');

/** "said it would close the plant": what was said to come, and nothing that depends on a condition. */
const isFutureInPast = (sentence: Sentence, token: number): boolean => {
  const arc = arcTo(sentence, token);
  return (
    arc?.relation === 'ccomp' &&
    arc.governor >= 0 &&
    /^VB[DN]$/.test(tokenAt(sentence, arc.governor).pos) &&
    speechVerbs.get(tokenAt(sentence, arc.governor).lemma) === 'said' &&
    children(sentence, token, 'cop').length === 0 &&
    children(sentence, token, 'aux').every((one) => tokenAt(sentence, one.dependent).lemma !== 'have')
  );
};

/** "is to travel", "are to be deported": an arrangement. */
const isToBe = (sentence: Sentence, token: number): boolean => {
  if (!/^VB/.test(tokenAt(sentence, token).pos)) return false;
  const to = children(sentence, token, 'mark').find((arc) => tokenAt(sentence, arc.dependent).pos === 'TO');
  const be = children(sentence, token, 'cop', 'aux').find((arc) => tokenAt(sentence, arc.dependent).lemma === 'be');
  return to !== undefined && be !== undefined && be.dependent < to.dependent;
};

/** "called for talks", "plans an attack", "agreed to leave": the complement, and not any object ("called the police"). */
const governs = (trigger: Trigger, token: number): boolean => {
  if (trigger.form !== 'noun') {
    const told = addressed.test(tokenAt(trigger.sentence, token).lemma);
    return children(trigger.sentence, token, 'xcomp', 'ccomp', 'acl').some(
      (arc) => !told || isInfinitive(trigger, arc.dependent),
    );
  }
  return (
    children(trigger.sentence, token, 'obl', 'nmod').some(
      (arc) =>
        /^(for|to)$/.test(prepositionsOf(trigger, arc.dependent)) &&
        subtree(trigger.sentence, arc.dependent).includes(trigger.head),
    ) ||
    /^(plan|threaten|propose|allege|suspect|demand|urge|schedule|expect|seek)$/.test(
      tokenAt(trigger.sentence, token).lemma,
    )
  );
};

/** "welcomed the decision of the firm to open a plant": the parser hangs the infinitive on the verb; it is what the noun decides. */
const modalityOfObject = (trigger: Trigger, token: number): Modality | undefined => {
  const { sentence, head } = trigger;
  const isComplement = relationOf(sentence, head) === 'xcomp' && governorOf(sentence, head) === token;
  if (!isComplement || !isInfinitive(trigger, head)) return undefined;
  return children(sentence, token, 'obj')
    .filter((arc) => arc.dependent < head && tokenAt(sentence, arc.dependent).pos.startsWith('NN'))
    .map((arc) => complementModality.get(tokenAt(sentence, arc.dependent).lemma.toLowerCase()))
    .find((found) => found !== undefined);
};

/** "told them to leave" is a wish, "told them that troops had left" a fact. */
const addressed = /^(tell|warn|advise|ask|remind|instruct)$/;

const isInfinitive = ({ sentence }: Trigger, token: number): boolean =>
  children(sentence, token, 'mark').some((arc) => tokenAt(sentence, arc.dependent).pos === 'TO');

const prepositionsOf = (trigger: Trigger, token: number): string =>
  children(trigger.sentence, token, 'case')
    .map((arc) => tokenAt(trigger.sentence, arc.dependent).text.toLowerCase())
    .join(' ');

/** "came to destroy the bridge": an infinitive of purpose is what was wanted, not what was done. */
const purpose = (trigger: Trigger): Modality | undefined => {
  const { sentence } = trigger;
  const first = firstOfList(trigger);
  const relation = relationOf(sentence, first);
  if (!isInfinitive(trigger, first) || !/^(advcl|acl)$/.test(relation)) return undefined;
  return relation === 'acl' && isSuperlative(sentence, governorOf(sentence, first)) ? undefined : 'planned';
};

/** "to fulfil its obligations and cooperate": the second wish is that of the first, with or without a "to" of its own. */
const firstOfList = (trigger: Trigger): number => {
  const { sentence, head } = trigger;
  const above = governorOf(sentence, head);
  const isListed =
    relationOf(sentence, head) === 'conj' &&
    above >= 0 &&
    isVerb(sentence, above) &&
    (isInfinitive(trigger, head) || sharesModal(sentence, head));
  return isListed ? above : head;
};

/** "the strongest to hit the island", "the first woman to lead it": it did. */
const isSuperlative = (sentence: Sentence, noun: number): boolean =>
  noun >= 0 &&
  [noun, ...children(sentence, noun, 'amod').map((arc) => arc.dependent)].some(
    (token) =>
      /^(JJS|RBS)$/.test(tokenAt(sentence, token).pos) ||
      /^(first|last|only|second|third|latest)$/.test(tokenAt(sentence, token).text.toLowerCase()),
  );
