import type { Sentence } from '../../model/annotation.js';
import type { Modality } from '../../model/claim.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { complementModality, objectModality, phraseModality } from '../../ontology/complementModality.js';
import {
  allegedAdverbs,
  conditionalMarks,
  modalAdjectives,
  modals,
  possibleAdverbs,
} from '../../ontology/factualityWords.js';
import { isSpeech } from '../../ontology/roleRules.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { isDefinite } from './definiteness.js';
import { leadOf } from './leads.js';
import { isNegated } from './negated.js';
import { isAsked } from './questions.js';
import { isInfinitive, type Step } from './scope.js';
import { governorOf, isVerb, prepositionOf, type Trigger, verbLemma } from './trigger.js';

/** Whether it happened, is planned, threatened, hypothetical or alleged: as the nearest word says that decides on it. */
export const modalityOf = (trigger: Trigger, scope: readonly Step[]): Modality => {
  for (const step of scope) {
    const found = (step.below === undefined ? undefined : ofComplement(trigger, step)) ?? ofWord(trigger, step);
    if (found) return found;
  }
  return isAsked(trigger, scope) ? 'hypothetical' : 'asserted';
};

/** What the words beside a word of the scope say: its auxiliaries, adverbs, marks and adjectives. */
const ofWord = (trigger: Trigger, { token, relation, inherits }: Step): Modality | undefined => {
  const { sentence } = trigger;
  if (!inherits) return undefined;
  const below = children(sentence, token, 'aux', 'advmod', 'mark', 'amod', 'det', 'case').map((arc) =>
    tokenAt(sentence, arc.dependent).text.toLowerCase(),
  );
  if (below.some((word) => conditionalMarks.has(word)) || isInverted(sentence, token)) return 'hypothetical';
  if (relation === 'listed') return undefined;
  if (below.some((word) => allegedAdverbs.has(word))) return 'alleged';
  if (below.some((word) => possibleAdverbs.has(word)) || isConditional(sentence, token)) return 'hypothetical';
  if (isToBe(sentence, token)) return 'planned';
  const modal = below.map((word) => modals.get(word)).find((found) => found !== undefined);
  if (modal && below.includes('would') && isFutureInPast(sentence, token)) return 'planned';
  if (modal) return modal;
  if (relation !== 'self') return undefined;
  const lead =
    leadOf(sentence, token)?.modality ??
    (below.includes('against') && isVerb(sentence, token) ? 'hypothetical' : undefined);
  if (lead || trigger.form !== 'noun' || token !== trigger.head) return lead;
  const adjective = below.map((word) => modalAdjectives.get(word)).find((found) => found !== undefined);
  if (adjective ?? isScheduled(sentence, token)) return adjective ?? 'planned';
  return below.includes('any') ? 'hypothetical' : undefined;
};

/** "a vote scheduled for May". */
const isScheduled = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'acl').some((arc) =>
    /^(schedule|plan|slate|propose|expect|envisage|due)$/.test(tokenAt(sentence, arc.dependent).lemma),
  );

/** What a word says of its complement. */
const ofComplement = (trigger: Trigger, { token, below, relation }: Step): Modality | undefined => {
  const { sentence } = trigger;
  if (below === undefined) return undefined;
  const lemma = tokenAt(sentence, token).lemma.toLowerCase();
  if (relation === 'nmod' || relation === 'obl')
    return phraseModality.get(`${lemma}/${prepositionOf(sentence, below)}`);
  if (relation === 'obj' || relation === 'nsubj:pass') return ofObjectNoun(trigger, token, below);
  if (relation === 'nsubj')
    return children(sentence, token, 'cop').length > 0 &&
      /^(likely|possible|unlikely|probable|due|imminent)$/.test(lemma)
      ? 'hypothetical'
      : undefined;
  if (relation === 'purpose')
    return /^(call|appeal|long|wait|press|push|lobby|vote|ask)$/.test(lemma) ? 'hypothetical' : 'planned';
  if (relation === 'gerund') return complementModality.get(lemma);
  if (!/^(xcomp|ccomp|acl)$/.test(relation)) return undefined;
  // "figures to be published".
  if (relation === 'acl' && tokenAt(sentence, below).pos === 'VBN')
    return isInfinitive(sentence, below) ? 'planned' : undefined;
  // "could not confirm that the ship had sunk": whether it did is open.
  if (relation === 'ccomp' && /^(confirm|verify|prove|establish)$/.test(lemma) && isNegated(sentence, token))
    return 'hypothetical';
  const isWanted = isInfinitive(sentence, below);
  // "was able to escape": he did.
  const given = lemma === 'able' && isPast(sentence, token) ? undefined : complementModality.get(lemma);
  if (given && (isWanted || !addressed.test(lemma)) && (given !== 'planned' || !isPast(sentence, below))) return given;
  if (!isWanted) return undefined;
  return (
    ofObject(sentence, token, below) ??
    (relation === 'acl' || dispatches.test(lemma) ? ofPurpose(sentence, token) : undefined)
  );
};

/** "demanded an inquiry", but "the deal is expected to close" and "considered the request". */
const ofObjectNoun = ({ sentence, type }: Trigger, verb: number, noun: number): Modality | undefined => {
  const lemma = tokenAt(sentence, verb).lemma.toLowerCase();
  if (verbLemma(sentence, verb) === 'rule out') return isNegated(sentence, verb) ? 'hypothetical' : undefined;
  if (children(sentence, verb, 'xcomp', 'ccomp').some((arc) => arc.dependent > noun)) return undefined;
  const isKnown = isDefinite(sentence, noun);
  // "the attack was planned abroad": it is told of as one that happened.
  if (isKnown && arcTo(sentence, noun)?.relation === 'nsubj:pass' && isPast(sentence, verb)) return undefined;
  if (/^(consider|weigh|mull)$/.test(lemma) && isKnown && (isSpeech(type) || isMade.test(type))) return undefined;
  return objectModality.get(lemma);
};

/** What is made in words, and then considered. */
const isMade = /^(Promise|Trial|Charge|Threat|Decision|Agreement)$/;

/** "welcomed the decision of the firm to open a plant": the parser hangs the infinitive on the verb; it is what the noun decides. */
const ofObject = (sentence: Sentence, verb: number, below: number): Modality | undefined =>
  children(sentence, verb, 'obj')
    .filter((arc) => arc.dependent < below && tokenAt(sentence, arc.dependent).pos.startsWith('NN'))
    .map((arc) => complementModality.get(tokenAt(sentence, arc.dependent).lemma.toLowerCase()))
    .find((found) => found !== undefined);

/** An infinitive of purpose is what was wanted, not what was done; "the strongest to hit the island", "the first woman to lead it" did. */
const ofPurpose = (sentence: Sentence, noun: number): Modality | undefined =>
  [noun, ...children(sentence, noun, 'amod').map((arc) => arc.dependent)].some(
    (token) =>
      /^(JJS|RBS)$/.test(tokenAt(sentence, token).pos) ||
      /^(first|last|only|second|third|latest)$/.test(tokenAt(sentence, token).text.toLowerCase()),
  )
    ? undefined
    : 'planned';

/** "told them to leave" is a wish, "told them that troops had left" a fact. */
const addressed = /^(tell|warn|advise|ask|remind|instruct)$/;

/** "was sent to negotiate", "elected to reform". */
const dispatches = /^(send|deploy|dispatch|elect|appoint|hire|recruit|assign|task|train|summon|convene)$/;

const isPast = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBD' ||
  children(sentence, verb, 'aux', 'aux:pass', 'cop').some((arc) =>
    /^(was|were|had|did)$/i.test(tokenAt(sentence, arc.dependent).text),
  );

/** "If they attack, we will answer": what depends on a condition. */
const isConditional = (sentence: Sentence, token: number): boolean =>
  children(sentence, token, 'advcl').some(
    (clause) =>
      isInverted(sentence, clause.dependent) ||
      children(sentence, clause.dependent, 'mark').some((arc) =>
        /^(if|unless)$/i.test(tokenAt(sentence, arc.dependent).text),
      ),
  ) && children(sentence, token, 'aux').some((arc) => tokenAt(sentence, arc.dependent).pos === 'MD');

/** "Had the army attacked, ...": a condition without "if". */
const isInverted = (sentence: Sentence, token: number): boolean => {
  const relation = arcTo(sentence, token)?.relation;
  const subject = children(sentence, token, 'nsubj')[0]?.dependent;
  return (
    relation === 'advcl' &&
    subject !== undefined &&
    children(sentence, token, 'mark').length === 0 &&
    children(sentence, token, 'aux', 'cop').some(
      (arc) =>
        arc.dependent < subject &&
        /^(had|were|should)$/i.test(tokenAt(sentence, arc.dependent).text) &&
        !/^\w/.test(sentence.tokens[arc.dependent - 1]?.text ?? ''),
    )
  );
};

/** "said it would close the plant": what was said to come, and nothing that depends on a condition. */
const isFutureInPast = (sentence: Sentence, token: number): boolean => {
  const above = governorOf(sentence, token);
  return (
    arcTo(sentence, token)?.relation === 'ccomp' &&
    above >= 0 &&
    /^VB[DN]$/.test(tokenAt(sentence, above).pos) &&
    speechVerbs.get(tokenAt(sentence, above).lemma) === 'said' &&
    tokenAt(sentence, above).lemma !== 'warn' &&
    children(sentence, token, 'cop').length === 0 &&
    children(sentence, token, 'aux').every((one) => tokenAt(sentence, one.dependent).lemma !== 'have')
  );
};

/** "is to travel", "are to be deported", "is about to enter": an arrangement. */
const isToBe = (sentence: Sentence, token: number): boolean => {
  if (!/^VB/.test(tokenAt(sentence, token).pos)) return false;
  const to = children(sentence, token, 'mark').find((arc) => tokenAt(sentence, arc.dependent).pos === 'TO');
  const be = children(sentence, token, 'cop', 'aux').find((arc) => tokenAt(sentence, arc.dependent).lemma === 'be');
  return to !== undefined && be !== undefined && be.dependent < to.dependent;
};
