import type { Sentence } from '../../model/annotation.js';
import type { Modality } from '../../model/claim.js';
import { arcTo, children, hasCase, isInfinitive, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { foreseeingVerbs } from '../../ontology/arrangedWords.js';
import {
  allegedAdverbs,
  almost,
  conditionalMarks,
  modalAdjectives,
  modals,
  possibleAdverbs,
} from '../../ontology/factualityWords.js';
import { isAmongCharges } from './amongCharges.js';
import { isDemanded, isHad, isOpenInfinitive } from './bareForms.js';
import { ofComplement } from './complements.js';
import { hangsOnCondition, isCompared, isConditional, isInverted } from './conditions.js';
import { isFutureInPast, isToBe, isYetTo } from './futureForms.js';
import { isImperative } from './imperatives.js';
import { leadOf } from './leads.js';
import { hasNegation, isButFor } from './negated.js';
import { onlyPlans, whenFaced } from './nounsAsComplements.js';
import { isAhead, isGoal, isOfLaw, ofHolding } from './nounsToCome.js';
import { isOfRule } from './ofRules.js';
import { ofDoingToCome } from './openDeeds.js';
import { isAsked } from './questions.js';
import type { Step } from './step.js';
import { isVerb, type Trigger } from './trigger.js';

/** Whether it happened, is planned, threatened, hypothetical or alleged: as the nearest word says that decides on it. */
export const modalityOf = (trigger: Trigger, scope: readonly Step[]): Modality => {
  let isOfThose = false;
  let isOfOpponents = false;
  let isBeside = false;
  const own = scope.filter(({ beyond }) => !beyond);
  for (const step of own) {
    const found = (step.below === undefined ? undefined : ofComplement(trigger, step)) ?? ofWord(trigger, step);
    // "will not talk with those who hold them": whoever it is does it now.
    const isRelative = step.relation === 'acl:relcl';
    isOfThose = isOfThose || (isRelative && isDealtWith(trigger.sentence, step.token));
    isOfOpponents = isOfOpponents || (isRelative && isAgainst(trigger.sentence, step.token));
    // "in hopes that some live in the ruins, which had been homes" tells of them as they are; what is charged stays so.
    isBeside = isBeside || (!found && isAside(trigger.sentence, step));
    if (found && isBeside) return found === 'alleged' ? found : 'asserted';
    if (found === 'planned' && step.relation === 'purpose') return purposeOf(trigger, scope);
    if (found === 'planned' && isNotForeseen(trigger.sentence, own)) return 'hypothetical';
    if (found && isChargeItself(trigger, step)) return 'asserted';
    // "decided to suspend flying there": it has been going on.
    if (!found && isCeased(trigger.sentence, step)) return 'asserted';
    // Also of what is threatened: "sanctions against firms that arm them".
    const isToCome = /^(planned|threatened)$/.test(found ?? '');
    if (found) return (isToCome && isOfOpponents) || (found === 'planned' && isOfThose) ? 'asserted' : found;
  }
  if (isBeside) return 'asserted';
  if (isAsked(trigger, own)) return 'hypothetical';
  if (isOpenInfinitive(trigger, own)) return 'planned';
  const isCharged = own.some(
    ({ token, relation }) => /^(self|obj|listed|shared)$/.test(relation) && isAmongCharges(trigger.sentence, token),
  );
  return trigger.type !== 'Charge' && isCharged ? 'alleged' : 'asserted';
};

/** "plans to stop selling arms". */
const isCeased = (sentence: Sentence, { relation, token, below }: Step): boolean =>
  /^(xcomp|ccomp|obj|gerund)$/.test(relation) &&
  below !== undefined &&
  tokenAt(sentence, below).pos === 'VBG' &&
  // "stop him becoming president".
  children(sentence, below, 'nsubj', 'nsubj:pass').length === 0 &&
  children(sentence, token, 'obj').length === 0 &&
  /^(stop|cease|suspend|halt|end|quit|discontinue)$/.test(tokenAt(sentence, token).lemma);

/** ", which had been homes", ", who is on trial". */
const isAside = (sentence: Sentence, { relation, below }: Step): boolean =>
  relation === 'acl:relcl' &&
  below !== undefined &&
  children(sentence, below, 'nsubj', 'nsubj:pass', 'obj', 'obl').some(
    ({ dependent }) =>
      dependent < below &&
      /^(which|who)$/.test(tokenAt(sentence, dependent).text) &&
      sentence.tokens[dependent - 1]?.text === ',',
  );

/** "is charged with murder and other charges", "will plead guilty to two charges": they have been made, whether they are true or not. */
const isChargeItself = ({ sentence, type, form }: Trigger, { token, relation }: Step): boolean =>
  type === 'Charge' &&
  form === 'noun' &&
  relation !== 'self' &&
  /^(charge|arraign|indict|try|trial|plead|plea|guilty)$/.test(tokenAt(sentence, token).lemma);

/** "don't even dream that there will be another election": nobody plans it. */
const isNotForeseen = (sentence: Sentence, scope: readonly Step[]): boolean =>
  scope.some(
    ({ token, relation }) =>
      relation === 'ccomp' && foreseeingVerbs.has(tokenAt(sentence, token).lemma) && hasNegation(sentence, token),
  );

/** "sanctions against firms that arm them", whichever of the two the parser hangs the clause on. */
const isAgainst = (sentence: Sentence, noun: number): boolean =>
  [noun, ...children(sentence, noun, 'nmod').map((arc) => arc.dependent)].some((token) =>
    hasCase(sentence, token, /^against$/),
  );

/** "negotiate with those who hold them", and not "those who attack will be punished". */
const isDealtWith = (sentence: Sentence, noun: number): boolean =>
  /^(obj|obl|iobj)$/.test(arcTo(sentence, noun)?.relation ?? '') &&
  !/^any/i.test(tokenAt(sentence, noun).text) &&
  !children(sentence, noun, 'det').some((arc) => /^any$/i.test(tokenAt(sentence, arc.dependent).text));

/** "urge Iran to heed the call to meet its obligations", "accused of conspiring to kill": what is for something wished or alleged is so too. */
const purposeOf = (trigger: Trigger, scope: readonly Step[]): Modality =>
  scope
    .filter(({ beyond }) => beyond)
    .map((step) => ofComplement(trigger, step) ?? ofWord(trigger, step))
    .find((found) => found === 'hypothetical' || found === 'alleged') ?? 'planned';

/** What the words beside a word of the scope say: its auxiliaries, adverbs, marks and adjectives. */
const ofWord = (trigger: Trigger, { token, relation, inherits }: Step): Modality | undefined => {
  const { sentence } = trigger;
  if (!inherits || isButFor(sentence, token)) return undefined;
  const below = children(sentence, token, 'aux', 'advmod', 'mark', 'amod', 'det', 'case').map((arc) =>
    tokenAt(sentence, arc.dependent).text.toLowerCase(),
  );
  if (below.some((word) => conditionalMarks.has(word)) || isInverted(sentence, token)) return 'hypothetical';
  if (hangsOnCondition(sentence, token)) return 'hypothetical';
  if (isCompared(sentence, token)) return 'hypothetical';
  // "in an apparent reference to Oslo, which has ties": of the noun alone.
  const isHearsay = below.some((word) => allegedAdverbs.has(word) && (relation === 'self' || word !== 'apparent'));
  if (relation === 'listed' && sharesSubject(sentence, trigger.head) && isOfRule(sentence, token))
    return 'hypothetical';
  // "any threats or damage to cars".
  if (relation === 'listed' && below.includes('any') && !isVerb(sentence, token)) return 'hypothetical';
  // "have reportedly sunk two ships and killed two sailors": of both, when the second has no subject of its own.
  if (relation === 'listed')
    return isHearsay && isVerb(sentence, token) && sharesSubject(sentence, trigger.head) ? 'alleged' : undefined;
  if (isOfRule(sentence, token) || isToBeDone(sentence, token) || isDemanded(sentence, token)) return 'hypothetical';
  if (isHearsay) return 'alleged';
  if (relation === 'self' && isAlmost(trigger, token)) return 'hypothetical';
  if (below.some((word) => possibleAdverbs.has(word)) || isConditional(sentence, token)) return 'hypothetical';
  const must = haveTo(sentence, token);
  if (must) return /^(had|having)$/.test(must) ? undefined : 'hypothetical';
  if (isToBe(sentence, token) || isHeadlineFuture(sentence, token)) return 'planned';
  if (isImperative(sentence, token)) return 'hypothetical';
  const modal = below
    .map((word) => (isHad(sentence, token, word) ? undefined : modals.get(word)))
    .find((found) => found !== undefined);
  if (modal && below.includes('would') && isFutureInPast(sentence, token)) return 'planned';
  if (modal) return isInability(sentence, token, below) || isPerceived(sentence, token, below) ? undefined : modal;
  // "close to pulling off an attack": of what is pulled off too.
  if (/^(obj|nsubj:pass|xcomp)$/.test(relation) && isVerb(sentence, token)) return leadOf(sentence, token)?.modality;
  if (relation !== 'self') return undefined;
  const lead =
    leadOf(sentence, token)?.modality ??
    // "decided against going"; "voted 25 to 3 against" did vote.
    (below.includes('against') && tokenAt(sentence, token).pos === 'VBG' ? 'hypothetical' : undefined);
  if (lead || trigger.form !== 'noun' || token !== trigger.head) return lead;
  const wanted = ofDoingToCome(sentence, token) ?? ofHolding(trigger);
  if (wanted) return wanted;
  const faced = trigger.support === undefined ? undefined : whenFaced(sentence, trigger.support, token);
  if (faced) return faced;
  if (trigger.support !== undefined && onlyPlans(sentence, trigger.support, token)) return 'planned';
  if (isGoal(sentence, token)) return 'planned';
  if (isOfLaw(sentence, token)) return 'hypothetical';
  const adjective = below
    // "a much-anticipated debate": how it was looked forward to, and it may be over.
    .filter((word) => !(word === 'anticipated' && isLookedForward(sentence, token)))
    .map((word) => modalAdjectives.get(word))
    .find((found) => found !== undefined);
  if (adjective ?? isAhead(sentence, token)) return adjective ?? 'planned';
  return below.includes('any') ? 'hypothetical' : undefined;
};

/** "a highly anticipated debate". */
const isLookedForward = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'amod').some(
    ({ dependent }) =>
      textAt(sentence, dependent) === 'anticipated' &&
      sentence.tokens
        .slice(Math.max(0, dependent - 2), dependent)
        .some(({ text }) => /^(much|highly|long|eagerly|hotly|keenly|widely|most)$/i.test(text)),
  );

/** "demanded that the town be left, weapons be handed in": a bare "be" with a subject is of what is wanted. */
const isToBeDone = (sentence: Sentence, verb: number): boolean => {
  const helpers = children(sentence, verb, 'aux', 'cop');
  return (
    helpers.length === 1 &&
    helpers.every(({ dependent }) => tokenAt(sentence, dependent).text === 'be') &&
    children(sentence, verb, 'nsubj', 'nsubj:pass').some(({ dependent }) => dependent < verb) &&
    children(sentence, verb, 'mark').every(({ dependent }) => tokenAt(sentence, dependent).pos !== 'TO')
  );
};

/** "could not take place", "cannot be named": it did not, or is not, and nobody leaves it open. "Could not have fired" is a guess. */
const isInability = (sentence: Sentence, token: number, beside: readonly string[]): boolean =>
  beside.some((word) => /^(could|can|ca)$/.test(word)) && !beside.includes('have') && hasNegation(sentence, token);

/** "gunfire could be heard", "smoke can be seen in the footage": it is. "Can be seen as a threat" judges, "can be heard by a court" allows. */
const isPerceived = (sentence: Sentence, token: number, beside: readonly string[]): boolean =>
  beside.some((word) => /^(can|could)$/.test(word)) &&
  !beside.includes('have') &&
  /^(hear|see|feel|smell|glimpse|observe)$/.test(tokenAt(sentence, token).lemma) &&
  children(sentence, token, 'aux:pass').length > 0 &&
  !/^(as|by|only)$/.test(sentence.tokens[token + 1]?.text ?? '') &&
  !children(sentence, token, 'nsubj:pass').some((arc) =>
    /^(case|appeal|complaint|petition|suit|lawsuit|claim|motion)$/.test(tokenAt(sentence, arc.dependent).lemma),
  );

/** "had to close", which they did; "have to close", which they shall. */
const haveTo = (sentence: Sentence, verb: number): string | undefined => {
  const to = children(sentence, verb, 'mark').find((arc) => tokenAt(sentence, arc.dependent).pos === 'TO');
  if (!to) return undefined;
  // "has had to close": of the nearest.
  const have = children(sentence, verb, 'aux').findLast(
    (arc) => arc.dependent < to.dependent && tokenAt(sentence, arc.dependent).lemma === 'have',
  );
  return have && tokenAt(sentence, have.dependent).text.toLowerCase();
};

const sharesSubject = (sentence: Sentence, verb: number): boolean =>
  isVerb(sentence, verb) && children(sentence, verb, 'nsubj', 'nsubj:pass', 'csubj').length === 0;

/** "Minister to visit Oslo", "Figures to be published today show": an infinitive that is the verb of the sentence. */
const isHeadlineFuture = (sentence: Sentence, verb: number): boolean =>
  arcTo(sentence, verb)?.relation === 'root' &&
  isInfinitive(sentence, verb) &&
  !isYetTo(sentence, verb) &&
  children(sentence, verb, 'nsubj', 'nsubj:pass').length > 0;

/** "almost captured the town"; "almost doubled" has grown. */
const isAlmost = ({ sentence, form, type, lemma }: Trigger, token: number): boolean =>
  form === 'verb' &&
  !/^(Increase|Decrease)$/.test(type) &&
  !/^(double|triple|treble|quadruple|halve|reach|complete|finish)$/.test(lemma) &&
  children(sentence, token, 'advmod').some(
    (arc) =>
      almost.has(tokenAt(sentence, arc.dependent).text.toLowerCase()) &&
      /^(VB|RP)/.test(sentence.tokens[arc.dependent + 1]?.pos ?? ''),
  );
