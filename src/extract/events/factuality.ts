import type { Sentence } from '../../model/annotation.js';
import type { Modality, Polarity } from '../../model/claim.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import {
  allegedAdverbs,
  complementModality,
  conditionalMarks,
  modals,
  negatingWords,
  negations,
  retellingVerbs,
} from '../../ontology/factualityWords.js';
import { isSpeech } from '../../ontology/roleRules.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
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

/** "will visit Baku and meet survivors": a bare form behind "and" has the auxiliary of the first verb. */
const sharesModal = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).pos === 'VB' && children(sentence, token, 'aux', 'mark', 'nsubj').length === 0;

/** `"... he refused," Mendes told reporters`: where quotation marks close between two words, the one does not decide on the other. */
const isOutsideQuotation = (sentence: Sentence, token: number, above: number): boolean => {
  const between = sentence.tokens.slice(Math.min(token, above), Math.max(token, above)).map(({ text }) => text);
  return between.filter((text) => /^(["“”]|``|'')$/.test(text)).length % 2 === 1;
};

const isDenied = (trigger: Trigger, chain: readonly number[]): boolean => {
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

const modalityOf = (trigger: Trigger, chain: readonly number[]): Modality => {
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
