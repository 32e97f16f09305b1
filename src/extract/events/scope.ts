import type { Arc, Sentence } from '../../model/annotation.js';
import {
  arcTo,
  children,
  hasCase,
  isAcrossQuotation,
  isInfinitive,
  isQuotationMark,
  tokenAt,
} from '../../model/syntax.js';
import { deedBefore } from './aims.js';
import { isDatedBefore } from './datedBefore.js';
import { isKnownTo } from './definiteness.js';
import { isReferral } from './imperatives.js';
import { isMissed } from './noneOf.js';
import { isPerformed } from './performatives.js';
import type { Step } from './step.js';
import { ofClause } from './stepsOfClause.js';
import { ofNoun } from './stepsOfNoun.js';
import type { Trigger } from './trigger.js';

/** The words above an event, nearest first, as far as they can decide on it: "failed to", "plans to", "called for". */
export const scopeOf = (trigger: Trigger): Step[] => {
  const { sentence, head, support } = trigger;
  const found: Step[] = [{ token: head, relation: 'self', inherits: true }];
  // "ended the fighting", "continue the talks": what is ended or goes on was there.
  const lends =
    support !== undefined &&
    !isKnownTo(sentence, support, head) &&
    !isReferral(sentence, support) &&
    !isMissed(sentence, support, head) &&
    !isDatedBefore(sentence, head);
  if (lends && support !== head) found.push({ token: support, relation: 'self', inherits: true });
  let token = lends ? support : head;
  for (let steps = 0; steps < 6; steps++) {
    const arc = arcTo(sentence, token);
    if (!arc || arc.governor < 0 || isOutsideQuotation(sentence, token, deedBefore(sentence, token) ?? arc.governor))
      break;
    if (isPerformed(sentence, token) || isNoMatter(sentence, arc.governor) || isKeptTo(sentence, arc)) break;
    const isOfAny = found.at(-1)?.relation === 'acl:relcl';
    const step = isNominal(sentence, token) ? ofNoun(sentence, arc, isOfAny) : ofClause(sentence, arc);
    if (!step) break;
    const isBeyond = found.some(({ relation }) => relation === 'purpose');
    if (step !== 'passes') found.push(isBeyond ? { ...step, beyond: true } : step);
    if (step !== 'passes' && !step.inherits) break;
    token = step === 'passes' ? arc.governor : step.token;
  }
  return found;
};

/** "refused to abide by the ruling": it was made. */
const isKeptTo = (sentence: Sentence, { governor, dependent, relation }: Arc): boolean =>
  relation === 'obl' &&
  hasCase(sentence, dependent, /^(by|with|to)$/) &&
  /^(abide|comply|adhere|conform)$/.test(tokenAt(sentence, governor).lemma);

/** "could not accept it, no matter what they offered": they did. */
const isNoMatter = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).text.toLowerCase() === 'matter' && sentence.tokens[token - 1]?.text.toLowerCase() === 'no';

const isNominal = (sentence: Sentence, token: number): boolean =>
  /^(NN|DT|PRP|CD|WP)/.test(tokenAt(sentence, token).pos) && children(sentence, token, 'cop').length === 0;

/**
 * `"... he refused," Mendes told reporters`: where quotation marks close between two words, the one does not decide on the other. A word or
 * two in marks (`to "streamline" processing`) are a manner of speaking.
 */
const isOutsideQuotation = (sentence: Sentence, token: number, above: number): boolean =>
  isAcrossQuotation(sentence, token, above) && !isMannerOfSpeaking(sentence, token, above);

const isMannerOfSpeaking = (sentence: Sentence, token: number, above: number): boolean => {
  const isWord =
    isQuotationMark(sentence, token - 1) &&
    (isQuotationMark(sentence, token + 1) || isQuotationMark(sentence, token + 2));
  // 'called for an "urgent review"': part of a clause that is the author's.
  const isPart = isNominal(sentence, token) && /^(obj|obl|nmod)$/.test(arcTo(sentence, token)?.relation ?? '');
  // 'called on them to "cease all support"', 'called on them "to cease"': so is a clause whose "to" is, or opens the marks.
  const isBegun = children(sentence, token, 'mark').some(
    ({ dependent }) =>
      tokenAt(sentence, dependent).text === 'to' &&
      (isAcrossQuotation(sentence, token, dependent) ||
        // 'called on "the army to leave"': an infinitive is no sentence of its own.
        arcTo(sentence, token)?.relation === 'xcomp'),
  );
  // 'urged them to "sign the deal" and to leave', 'to "sign it" and leave': the next of a list too.
  const isListed =
    arcTo(sentence, token)?.relation === 'conj' &&
    children(sentence, token, 'nsubj').length === 0 &&
    ((tokenAt(sentence, token).pos === 'VB' && isInfinitive(sentence, above)) ||
      // 'called for opening it and "lifting the siege"'.
      (tokenAt(sentence, token).pos === 'VBG' &&
        isQuotationMark(sentence, token - 1) &&
        /^(and|or)$/.test(sentence.tokens[token - 2]?.text ?? '')));
  // 'on charges of "threatening" them': so is a gerund behind its preposition.
  const isDeed =
    tokenAt(sentence, token).pos === 'VBG' &&
    isQuotationMark(sentence, token - 1) &&
    children(sentence, token, 'case', 'mark').some(({ dependent }) => dependent === token - 2);
  return isWord || isPart || isBegun || isListed || isDeed;
};
