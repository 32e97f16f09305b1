import type { Sentence } from '../../model/annotation.js';
import type { Modality } from '../../model/claim.js';
import { children, hasMark, isInfinitive, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { addressedVerbs, arrangedNouns } from '../../ontology/arrangedWords.js';
import { complementModality, objectModality, worryingWords } from '../../ontology/complementModality.js';
import { forbiddingVerbs, negatingWords } from '../../ontology/deniedComplements.js';
import { isSpeech } from '../../ontology/roleRules.js';
import { isAskedHow, isLeftToDo, isMet, isOpenBehind } from './aims.js';
import { isLifted } from './avoided.js';
import { isGainedBy } from './besideAims.js';
import { isFoundTrue, isOfCharges, isOfLaw, isOnlyCharged, isToldOfWords, isYetToBeFound } from './chargedDeeds.js';
import { isDonePast, isIt, isJudgedNow, isSoNow, isSubjunctive } from './clauseForms.js';
import { isTimeToCome } from './described.js';
import { isEvidence, isEvidenceFor } from './evidence.js';
import { hasNegation, isNegated } from './negated.js';
import { isMeans, ofObjectNoun, ofSubject } from './nounsAsComplements.js';
import { isDateSetFor, isOccasionToCome, isSentFor } from './occasions.js';
import { adjoining, ofObject, ofPurpose } from './ofObject.js';
import { isOpenPhrase } from './openDeeds.js';
import {
  isAwaited,
  isBehindPlace,
  isOfInformation,
  isOpen,
  isToldOf,
  ofGerund,
  ofPhrase,
  ofWordBetween,
} from './openPhrases.js';
import { isPast } from './pastTense.js';
import { isSaidThereby } from './saidThereby.js';
import { saysTo } from './saysTo.js';
import type { Step } from './step.js';
import { isNoun, isPassive, isVerb, prepositionOf, type Trigger, verbLemma } from './trigger.js';
import { isConditionOf, isThereAllTheSame } from './withoutIt.js';

/** Verbs of coming and of asking: what they are for is still to be done. */
const onTheWay =
  /^(go|come|travel|fly|arrive|head|return|prepare|plan|call|appeal|long|wait|press|push|lobby|vote|ask|want|meet|organize|organise|urge|invite|use|need|permit|allow)$/;

/** What a word says of its complement. */
export const ofComplement = (trigger: Trigger, { token, below, relation }: Step): Modality | undefined => {
  const { sentence } = trigger;
  if (below === undefined) return undefined;
  const lemma = tokenAt(sentence, token).lemma.toLowerCase();
  // "a reward for information leading to their arrest": nobody has it yet.
  if (relation === 'obl' && lemma === 'lead' && isOfInformation(sentence, token)) return 'hypothetical';
  // "will enter into force after its ratification".
  if (
    relation === 'obl' &&
    /^(after|upon|on|following|until|pending)$/.test(prepositionOf(sentence, below)) &&
    (/^(ratification|signing|signature|completion|approval|adoption|publication|promulgation|conclusion|release)$/.test(
      tokenAt(sentence, below).lemma,
    ) ||
      // "a decision would be taken after consultations".
      (arrangedNouns.has(tokenAt(sentence, below).lemma) &&
        children(sentence, below, 'det', 'amod', 'nmod:poss').length === 0)) &&
    (isInfinitive(sentence, token) ||
      children(sentence, token, 'aux').some((arc) => /^(will|shall|would|must)$/.test(textAt(sentence, arc.dependent))))
  )
    return 'planned';
  if (relation === 'obl' && (isAwaited(sentence, below) || isDateSetFor(sentence, token, below))) return 'planned';
  // "is subject to approval".
  if (
    relation === 'obl' &&
    lemma === 'subject' &&
    tokenAt(sentence, token).pos === 'JJ' &&
    prepositionOf(sentence, below) === 'to'
  )
    return 'hypothetical';
  // "is wanted for fraud", "pleaded not guilty to shooting at them".
  if (/^(obl|gerund)$/.test(relation) && isOnlyCharged(sentence, token, below)) return 'alleged';
  // "made the case for bombing it": who argues so wants it.
  if (
    relation === 'gerund' &&
    /^(case|argument)$/.test(lemma) &&
    children(sentence, below, 'mark', 'case').some((arc) => textAt(sentence, arc.dependent) === 'for')
  )
    return 'hypothetical';
  if (/^(obl|nmod|gerund)$/.test(relation) && isFoundTrue(sentence, token)) return undefined;
  // "was arrested for robbing a bank", "is on trial for fraud".
  if (/^(obl|nmod|gerund)$/.test(relation) && isYetToBeFound(trigger, token, below)) return 'alleged';
  if (/^(obl|without)$/.test(relation) && isConditionOf(sentence, below))
    return isThereAllTheSame(sentence, below) ? 'asserted' : 'hypothetical';
  if (relation === 'nmod' || relation === 'obl')
    return isMeans(sentence, below)
      ? complementModality.get(lemma)
      : (ofPhrase(sentence, token, below) ??
          (isOpenPhrase(sentence, token, below) ? 'hypothetical' : undefined) ??
          (isOccasionToCome(sentence, token, below) || isSentFor(sentence, token, below) ? 'planned' : undefined) ??
          ofWordBetween(sentence, token, below));
  if (relation === 'obj' || relation === 'nsubj:pass') return ofObjectNoun(trigger, token, below);
  if (relation === 'nsubj') return ofSubject(sentence, token, below);
  if (/^(purpose|acl|xcomp)$/.test(relation) && isGainedBy(sentence, token, below)) return undefined;
  if (/^(purpose|xcomp)$/.test(relation) && isSaidThereby(sentence, token, below)) return undefined;
  // "took to the streets to protest", "gathered to demand her release": by that they do; who travels there may.
  // "issued a call to boycott the vote": of that only the call was made.
  const ofObjectBefore = relation === 'purpose' ? adjoining(sentence, token, below) : undefined;
  const isProtesting = /^(Protest|Demand)$/.test(trigger.type) && ofObjectBefore === undefined;
  if (relation === 'purpose' && isProtesting && !onTheWay.test(lemma)) return undefined;
  // "desperate to flee", "impossible for them to leave": as of any other complement.
  const ofAdjective =
    relation === 'purpose' && tokenAt(sentence, token).pos.startsWith('JJ') ? complementModality.get(lemma) : undefined;
  if (relation === 'purpose')
    return (
      ofObjectBefore ??
      ofAdjective ??
      (/^(call|appeal|long|wait|press|push|lobby|ask)$/.test(lemma) ? 'hypothetical' : 'planned')
    );
  // "talks go on until a deal is signed".
  if (relation === 'participle' && hasMark(sentence, below, /^(until|till)$/i) && isTimeToCome(sentence, below, token))
    return 'planned';
  if (relation === 'forestalled') return 'hypothetical';
  if (relation === 'draft') return 'planned';
  if (relation === 'calledFor') return 'hypothetical';
  // "demanded money in exchange for stopping it", "offered a truce in return for the release of".
  if (relation === 'price')
    return objectModality.has(lemma) || /^(offer|ask|call|agree|bid)$/.test(lemma) ? 'hypothetical' : undefined;
  // "does not prevent him from being extradited": he may be.
  if (relation === 'from')
    return forbiddingVerbs.has(lemma) || (isNegated(sentence, token) && !isPast(sentence, token))
      ? 'hypothetical'
      : undefined;
  // "To extend it is a mistake"; "to bomb it was a crime" tells that it was done.
  if (
    relation === 'csubj' &&
    isInfinitive(sentence, below) &&
    !isDonePast(sentence, token) &&
    !hasHave(sentence, below)
  )
    return 'hypothetical';
  if (relation === 'csubj')
    return tokenAt(sentence, below).pos === 'VBG' && isJudgedNow(sentence, token) ? 'hypothetical' : undefined;
  if (relation === 'gerund' && isLifted(sentence, token)) return 'hypothetical';
  if (relation === 'gerund') return ofGerund(sentence, lemma, below);
  if (!/^(xcomp|ccomp|acl)$/.test(relation)) return undefined;
  if (isAskedHow(sentence, below)) return 'hypothetical';
  if (isMet(sentence, token, below)) return undefined;
  // "voted to ban the party", "to denounce the raid": by that they do.
  if (lemma === 'vote' && (trigger.type === 'Decision' || isSpeech(trigger.type))) return undefined;
  // "enough evidence to charge him": whether he will be is open.
  if (/^(evidence|proof)$/.test(lemma) && isInfinitive(sentence, below) && !hasNegation(sentence, token))
    return 'hypothetical';
  // "is held on charges that include conspiring to kill".
  if (lemma === 'include' && relation === 'xcomp' && isOfCharges(sentence, token)) return 'alleged';
  // "figures to be published"; "among several states to have disputed it" tells that they did.
  if (relation === 'acl' && tokenAt(sentence, below).pos === 'VBN')
    return isInfinitive(sentence, below) && !hasHave(sentence, below) ? ofPurpose(sentence, token) : undefined;
  // "failure to warn them": it was not done.
  if (relation === 'acl' && negatingWords.has(lemma) && isToldOf(sentence, token)) return undefined;
  // "could not confirm that the ship had sunk": whether it did is open.
  if (
    relation === 'ccomp' &&
    /^(confirm|verify|prove|establish|imply|mean|signify|guarantee)$/.test(lemma) &&
    isNegated(sentence, token)
  )
    return 'hypothetical';
  // "welcomed that both had signed": they had.
  if (lemma === 'welcome' && relation === 'ccomp' && isPast(sentence, below)) return undefined;
  const isWanted = isInfinitive(sentence, below) || isSubjunctive(sentence, below);
  // "Considering that the two peoples share a history": they do.
  if (lemma === 'consider' && relation === 'ccomp' && !isWanted && hasMark(sentence, below, /^that$/)) return undefined;
  // "no evidence to suggest that he shot her", "nothing to show that".
  if (relation === 'ccomp' && isEvidenceFor(sentence, token)) return 'alleged';
  // "discussed how the raid undermines the truce": it does.
  if (/^(discuss|debate)$/.test(lemma) && relation === 'ccomp' && !isWanted && !isOpen(sentence, below))
    return undefined;
  // "charges that they deny", "claims that the court has rejected": what is told of the charges themselves.
  if (/^(ccomp|acl)$/.test(relation) && isNoun(sentence, token) && isToldOfWords(sentence, below)) return undefined;
  // "agreed that ties have deepened", "that visits serve both": so it is; "that a committee meet" is to come.
  if (lemma === 'agree' && relation === 'ccomp' && !isWanted && isSoNow(sentence, below)) return undefined;
  // "the photographs suggest that many were arrested", "that he is ill"; whoever suggests so says that they were.
  if (lemma === 'suggest' && relation === 'ccomp' && !isWanted && (isPast(sentence, below) || isSoNow(sentence, below)))
    return isEvidence(sentence, token) ? 'alleged' : undefined;
  // "were supposed to leave".
  if (lemma === 'suppose' && relation === 'xcomp' && isInfinitive(sentence, below))
    return children(sentence, below, 'aux').some((arc) => textAt(sentence, arc.dependent) === 'have')
      ? undefined
      : 'planned';
  // "is going to sign".
  if (lemma === 'go' && tokenAt(sentence, token).pos === 'VBG' && relation === 'xcomp') return 'planned';
  // "warned citizens to avoid the area", "warning the public not to travel": they are told to.
  if (lemma === 'warn' && /^(xcomp|ccomp|advcl)$/.test(relation) && isInfinitive(sentence, below))
    return 'hypothetical';
  // "want the government to cancel it": nobody plans that.
  if (
    /^(want|wish|like|prefer|need)$/.test(lemma) &&
    relation === 'xcomp' &&
    children(sentence, token, 'obj').length > 0
  )
    return 'hypothetical';
  // "officials said to avoid the road": others are told to.
  if (lemma === 'say' && relation === 'xcomp' && saysTo(sentence, token, below)) return 'hypothetical';
  // "was able to escape", "the gap enabled them to escape": they did.
  // "pleaded guilty to the charges"; who pleads to be let in is not yet.
  if (lemma === 'plead' && !isVerb(sentence, below)) return undefined;
  const isMadeAble =
    lemma === 'able' || (lemma === 'enable' && !isPassive(sentence, token) && !isOfLaw(sentence, token));
  const given = isMadeAble && isDone(sentence, token) ? undefined : complementModality.get(lemma);
  // "appears to be due to changes": there were changes.
  if (given === 'alleged' && /^(appear|seem)$/.test(lemma) && !isVerb(sentence, below)) return undefined;
  // "appeared in court to plead guilty".
  if (/^(appear|seem)$/.test(lemma) && isBehindPlace(sentence, token, below)) return 'planned';
  // "voiced concern that police had killed three": they had.
  if (worryingWords.has(lemma) && !isWanted && !isOpen(sentence, below)) return undefined;
  if (given && (isWanted || !addressedVerbs.has(lemma)) && (given !== 'planned' || !isPast(sentence, below)))
    return given;
  if (/^(xcomp|ccomp)$/.test(relation) && verbLemma(sentence, token) === 'rule out')
    return isNegated(sentence, token) ? 'hypothetical' : undefined;
  if (!isWanted) return undefined;
  // "it is illegal to sell it".
  if (
    isJudgedNow(sentence, token) &&
    children(sentence, token, 'nsubj', 'expl').some((arc) => isIt(sentence, arc.dependent))
  )
    return 'hypothetical';
  if (isOpenBehind(sentence, token, below) || isLeftToDo(sentence, token, below)) return 'hypothetical';
  return relation === 'acl' ? ofPurpose(sentence, token) : ofObject(sentence, token, below);
};

const hasHave = (sentence: Sentence, infinitive: number): boolean =>
  children(sentence, infinitive, 'aux').some((arc) => textAt(sentence, arc.dependent) === 'have');

/** "was able to", "have been able to". */
const isDone = (sentence: Sentence, word: number): boolean =>
  isPast(sentence, word) ||
  (children(sentence, word, 'cop').some((arc) => textAt(sentence, arc.dependent) === 'been') &&
    children(sentence, word, 'aux').every((arc) => tokenAt(sentence, arc.dependent).lemma === 'have'));
