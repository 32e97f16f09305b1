import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { agreementNouns, triedNouns } from '../../ontology/arrangedWords.js';
import { complementModality } from '../../ontology/complementModality.js';
import { cancellingVerbs, hinderingVerbs, negatingWords } from '../../ontology/deniedComplements.js';
import { isSpeech } from '../../ontology/roleRules.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { sharesPassive } from '../sharedPassive.js';
import { isLifted, isOutOf, isToAvoid } from './avoided.js';
import { isDefinite } from './definiteness.js';
import { isDeclared, isFronted, isMadeAndRefused, isOthers, isToCome, judges, speaks } from './denialsOfOthers.js';
import { leadOf } from './leads.js';
import { hasNegation, isNegated } from './negated.js';
import { deniesPhrase, hasNo, hasNoObject, isAlternative, isMissed, sharesNo } from './noneOf.js';
import { isDateSetFor } from './occasions.js';
import type { Step } from './step.js';
import { isNoun, isVerb, prepositionOf, type Trigger, verbLemma } from './trigger.js';
import { isConditionOf, isWithout } from './withoutIt.js';

/** Whether the text says that it did not happen: an odd number of words that deny it, its own counted once. */
export const isDenied = (trigger: Trigger, scope: readonly Step[]): boolean => {
  const { sentence, head } = trigger;
  const own =
    !isDeclared(sentence, head) &&
    (scope
      .filter(({ relation }) => relation === 'self')
      .some(
        ({ token }) =>
          (isNegated(sentence, token) && !isNotTheFirst(sentence, token)) ||
          isLedAway(sentence, token) ||
          // "are yet to comment".
          children(sentence, token, 'aux', 'cop').some(({ dependent }) => hasYet(sentence, dependent)),
      ) ||
      // "instead of ordering an attack".
      scope.some((step) => step.relation === 'obj' && step.inherits && isLedAway(sentence, step.token)) ||
      (trigger.form === 'verb' && hasNoObject(sentence, head)));
  // "will not negotiate with those who hold them": they do.
  const clause = scope.findIndex(({ relation }) => relation === 'acl:relcl');
  // "escaped prison by paying a fine": it was paid.
  const means = scope.findIndex(({ relation, below }) => relation === 'participle' && isMeans(sentence, below));
  const ends = [clause, means].filter((end) => end >= 0);
  const above = (ends.length === 0 ? scope : scope.slice(0, Math.min(...ends))).filter(
    (step) => step.below !== undefined && !step.beyond && denies(trigger, step),
  ).length;
  return own !== (above % 2 === 1);
};

/** "these are not the first raids": there were some before. */
const isNotTheFirst = (sentence: Sentence, token: number): boolean =>
  children(sentence, token, 'cop').length > 0 &&
  children(sentence, token, 'amod').some(({ dependent }) =>
    /^(first|last|only)$/i.test(tokenAt(sentence, dependent).text),
  );

/** "by paying". */
const isMeans = (sentence: Sentence, gerund: number | undefined): boolean =>
  gerund !== undefined &&
  children(sentence, gerund, 'mark', 'case').some(({ dependent }) => tokenAt(sentence, dependent).text === 'by');

/** "instead of holding talks". */
const isLedAway = (sentence: Sentence, token: number): boolean => {
  const lead = leadOf(sentence, token);
  return lead !== undefined && lead.modality === undefined;
};

/** Whether a word above denies what hangs on it. */
const denies = (trigger: Trigger, step: Step): boolean => {
  const { sentence } = trigger;
  const { token, relation, below = token } = step;
  const lemma = tokenAt(sentence, token).lemma.toLowerCase();
  if (isDeclared(sentence, trigger.head)) return false;
  // "did not prevent them from landing": they landed.
  if (relation === 'from') return hinderingVerbs.has(lemma) && !isNegated(sentence, token);
  if (relation === 'outOf') return !isNegated(sentence, token);
  // "escaped being deported".
  if (relation === 'xcomp' && lemma === 'escape') return !isNegated(sentence, token);
  if (relation === 'listed')
    return isVerb(sentence, below) && !isWithout(sentence, token)
      ? // "has not confirmed or denied it".
        isAlternative(sentence, below, /^or$/i) &&
          children(sentence, below, 'nsubj', 'nsubj:pass', 'aux').length === 0 &&
          hasNegation(sentence, token)
      : sharesNo(sentence, token, below);
  if (relation === 'purpose') return children(sentence, token, 'obj').some((arc) => isNothing(sentence, arc.dependent));
  if (/^(participle|price|company|part|forestalled|calledFor|until)$/.test(relation)) return false;
  // "did not leave without paying": he paid.
  if (relation === 'without') return isNegated(sentence, token) && !isConditionOf(sentence, below);
  // "fled to avoid a jail term": whether he got it is open.
  if (relation === 'obj' && isToAvoid(sentence, token, below, trigger.type)) return false;
  // "fled to avoid the fighting".
  if (relation === 'obj' && lemma === 'avoid' && isOutOf(sentence, token, below, trigger.type)) return false;
  // "refusals of his requests": they were made.
  if (relation === 'nmod' && isSpeech(trigger.type) && /^(refusal|rejection|denial)$/.test(lemma)) return false;
  // "the cancellation of flights".
  if (relation === 'nmod' && /^cancell?ation$/.test(lemma)) return isToCome.test(trigger.type);
  // "the failure of the talks": they were held.
  if (relation === 'nmod' && /^(failure|inability)$/.test(lemma)) return false;
  if (relation === 'nmod') return deniesPhrase(sentence, token, below);
  // "are not limited to raids".
  if (/^(limit|confine|restrict)(ed)?$/.test(lemma) && hasNegation(sentence, token)) return false;
  // "was not complete, since checks have shown": why it was not.
  if (
    relation === 'obl' &&
    /^(since|despite|notwithstanding|because|owing|given)$/.test(prepositionOf(sentence, below))
  )
    return false;
  if (relation === 'obl' && isDateSetFor(sentence, token, below)) return false;
  // "was found not guilty of murder": whether it was one is another question.
  if (/^(obl|gerund)$/.test(relation) && lemma === 'guilty') return false;
  if (/^(obl|without)$/.test(relation) && isConditionOf(sentence, below)) return false;
  if (relation === 'obl')
    return (
      // "was unavailable for comment".
      (lemma === 'unavailable' && prepositionOf(sentence, below) === 'for') ||
      (/^(refrain|abstain|desist)$/.test(lemma) && prepositionOf(sentence, below) === 'from'
        ? // "abstained from the vote": there was one; "did not refrain from attacks".
          !(/^(Vote|Election)$/.test(trigger.type) && isDefinite(sentence, below)) && !isNegated(sentence, token)
        : step.inherits && isNegated(sentence, token) && !isFronted(sentence, token, below))
    );
  if (relation === 'gerund' && isLifted(sentence, token)) return false;
  // "There is no excuse for driving drunk": nobody says that none does.
  if (relation === 'gerund' && /^(excuse|justification|substitute|tolerance|penalty|remorse|regret)$/.test(lemma))
    return false;
  if (relation === 'acl' || (/^(ccomp|gerund)$/.test(relation) && isNoun(sentence, token)))
    return negatingWords.has(lemma) || (hasNo(sentence, token) && complementModality.get(lemma) !== 'alleged');
  // "attempts to free them were thwarted": they were made.
  if (/^(obj|nsubj:pass)$/.test(relation) && triedNouns.has(trigger.lemma) && stoppingVerbs.test(lemma)) return false;
  // "no plans exist": its own "no" is not counted twice. "The vote will not be fair": there is one.
  if (relation === 'nsubj')
    return (
      step.inherits &&
      isVerb(sentence, token) &&
      hasNegation(sentence, token) &&
      // "the meeting will not discuss it": it will be held.
      (!isDefinite(sentence, below) || comingAbout.test(tokenAt(sentence, token).lemma))
    );
  if (relation === 'obj' && isMissed(sentence, token, below)) return false;
  // "efforts to thwart the ceasefire agreement": there is one.
  if (relation === 'obj' && lemma === 'thwart' && isAgreement(trigger.lemma) && isDefinite(sentence, below))
    return false;
  if (
    /^(obj|nsubj:pass)$/.test(relation) &&
    cancellingVerbs.has(verbLemma(sentence, token)) &&
    isToCome.test(trigger.type)
  )
    return !children(sentence, token, 'aux').some((arc) =>
      /^(could|may|might|can)$/.test(tokenAt(sentence, arc.dependent).text),
    );
  if (hasYet(sentence, token)) return true;
  // "too weak to walk".
  if (/^(xcomp|purpose)$/.test(relation) && isTooMuch(sentence, token)) return !isNegated(sentence, token);
  // "was not enough to offset it".
  if (relation === 'xcomp' && /^(enough|sufficient|adequate)$/.test(tokenAt(sentence, token).lemma))
    return isNegated(sentence, token);
  // "could not rule out that he was poisoned": he may have been.
  if (verbLemma(sentence, token) === 'rule out') return !isNegated(sentence, token);
  // "escaped injury"; "escaped the raid" says that there was one.
  const isEvaded =
    relation === 'obj' &&
    (lemma === 'evade' || (/^(escape|spare)$/.test(lemma) && isSpared.test(trigger.lemma))) &&
    !isOutOf(sentence, token, below, trigger.type);
  const isNegating =
    (negatingWords.has(lemma) || isEvaded) &&
    relation !== 'shared' &&
    !saysNo(trigger, token) &&
    !isMadeAndRefused(trigger, token);
  const isNot =
    (isNegating || (step.inherits && !isOthers(trigger, step))) &&
    !speaks(sentence, token) &&
    !judges(sentence, step) &&
    ((relation === 'nsubj:pass' ? hasNegation : isNegated)(sentence, token) || hasNoObject(sentence, token));
  return isNegating !== isNot;
};

/** "escaped injury", "was spared execution"; "escaped an assassination attempt" says that there was one. */
const isSpared =
  /^(injury|harm|death|damage|prosecution|punishment|conviction|arrest|capture|detection|sanction|penalty|execution|deportation|imprisonment|jail|prison)$/;

const comingAbout =
  /^(take|happen|occur|begin|start|open|go|resume|come|proceed|restart|reconvene|follow|materialise|materialize)$/;

const isAgreement = (lemma: string): boolean =>
  agreementNouns.has(lemma) || /^(process|dialogue|election|vote)$/.test(lemma);

const stoppingVerbs = /^(thwart|foil|block|prevent|reject|stop|avert|refuse|bar)$/;

const isTooMuch = (sentence: Sentence, token: number): boolean =>
  /^(JJ|RB)/.test(tokenAt(sentence, token).pos) &&
  // "too quick to attack": it was done.
  !/^(early|late|soon|quick|eager|ready|willing|keen|happy|hasty|fast|glad)$/.test(tokenAt(sentence, token).lemma) &&
  children(sentence, token, 'advmod').some((arc) => tokenAt(sentence, arc.dependent).text.toLowerCase() === 'too');

/** "did nothing to stop them". */
const isNothing = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).text.toLowerCase() === 'nothing';

/** "have yet to release them", "are yet to do so". */
const hasYet = (sentence: Sentence, token: number): boolean =>
  /^(have|be)$/.test(tokenAt(sentence, token).lemma) &&
  // "is also yet to".
  sentence.tokens.slice(token + 1, token + 3).some(
    ({ index, text }) =>
      /^yet$/i.test(text) &&
      // "It was yet another attack".
      (sentence.tokens[index + 1]?.pos === 'TO' || (index === token + 1 && tokenAt(sentence, token).lemma === 'have')),
  );

/** "denied that troops fired", "denied firing": what somebody denies is told with its speaker, by attribution. */
const saysNo = ({ sentence, head, form }: Trigger, token: number): boolean =>
  isVerb(sentence, token) &&
  speechVerbs.get(tokenAt(sentence, token).lemma) === 'denied' &&
  // "denied them access": they had none.
  children(sentence, token, 'iobj').length === 0 &&
  // "was denied visits": nor were there any.
  !(isPassiveOrShares(sentence, token) && children(sentence, token, 'obj').length > 0) &&
  (form !== 'noun' || sentence.tree[head]?.governor !== token || tokenAt(sentence, token).lemma === 'deny');

const isPassiveOrShares = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'aux:pass').length > 0 || sharesPassive(sentence, verb);
