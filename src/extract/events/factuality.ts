import type { Modality, Polarity } from '../../model/claim.js';
import { children, tokenAt } from '../../model/syntax.js';
import {
  allegedAdverbs,
  complementModality,
  conditionalMarks,
  modals,
  negatingWords,
  negations,
} from '../../ontology/factualityWords.js';
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
    if (!passes) break;
    if (relation !== 'conj') found.push(up);
    token = up;
  }
  return found;
};

const isDenied = (trigger: Trigger, chain: readonly number[]): boolean => {
  const { sentence } = trigger;
  const negated = (token: number): boolean =>
    children(sentence, token, 'advmod', 'det', 'neg', 'cc:preconj').some((arc) =>
      negations.has(tokenAt(sentence, arc.dependent).text.toLowerCase()),
    ) ||
    children(sentence, token, 'case', 'mark').some(
      (arc) => tokenAt(sentence, arc.dependent).text.toLowerCase() === 'without',
    );
  const own = chain.filter((token, place) => place === 0 || token === trigger.support).some(negated);
  const above = chain
    .filter((token) => token !== trigger.head && token !== trigger.support && reaches(trigger, token))
    .filter(
      (token) =>
        negatingWords.has(tokenAt(sentence, token).lemma.toLowerCase()) || (negated(token) && !speaks(trigger, token)),
    ).length;
  return own !== (above % 2 === 1);
};

/** "did not say that": the saying is denied, and not what was said. */
const speaks = (trigger: Trigger, token: number): boolean => children(trigger.sentence, token, 'ccomp').length > 0;

/** A noun as object is denied by "prevented the attack", but not by what only has it as a circumstance ("failed after the attack"). */
const reaches = (trigger: Trigger, token: number): boolean =>
  trigger.form !== 'noun' || children(trigger.sentence, token, 'obj', 'xcomp', 'ccomp', 'nmod:of', 'nmod').length > 0;

const modalityOf = (trigger: Trigger, chain: readonly number[]): Modality => {
  const { sentence } = trigger;
  for (const token of chain) {
    const below = children(sentence, token, 'aux', 'advmod', 'mark', 'amod');
    const words = below.map((arc) => tokenAt(sentence, arc.dependent).text.toLowerCase());
    if (words.some((word) => allegedAdverbs.has(word))) return 'alleged';
    if (words.some((word) => conditionalMarks.has(word))) return 'hypothetical';
    const modal = words.map((word) => modals.get(word)).find((found) => found !== undefined);
    if (
      modal &&
      !(
        modal === 'hypothetical' &&
        children(sentence, token, 'aux').some((arc) => tokenAt(sentence, arc.dependent).lemma === 'have')
      )
    )
      return modal;
    if (token !== trigger.head && token !== trigger.support) {
      const lemma = tokenAt(sentence, token).lemma.toLowerCase();
      const given = complementModality.get(lemma);
      if (given && governs(trigger, token)) return given;
    }
  }
  return purpose(trigger) ?? 'asserted';
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
    children(trigger.sentence, token, 'obl', 'nmod').some((arc) =>
      /^(for|to)$/.test(prepositionsOf(trigger, arc.dependent)),
    ) ||
    /^(plan|threaten|propose|allege|suspect|demand|urge|schedule|expect|seek)$/.test(
      tokenAt(trigger.sentence, token).lemma,
    )
  );
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
  const marked = isInfinitive(trigger, trigger.head);
  const relation = relationOf(trigger.sentence, trigger.head);
  return marked && /^(advcl|acl)$/.test(relation) ? 'planned' : undefined;
};
