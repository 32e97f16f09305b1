import type { Sentence } from '../../model/annotation.js';
import type { Modality } from '../../model/claim.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import {
  agreementNouns,
  arrangedNouns,
  arrangingVerbs,
  facedNouns,
  goingOnVerbs,
  lastingNouns,
  meansNouns,
  penaltyNouns,
} from '../../ontology/arrangedWords.js';
import { objectModality } from '../../ontology/complementModality.js';
import { delayedNouns, forbiddingVerbs, postponingVerbs } from '../../ontology/deniedComplements.js';
import { isCrime, isForce, isSpeech } from '../../ontology/roleRules.js';
import { words } from '../../ontology/words.js';
import { isToAvoid } from './avoided.js';
import { isDefinite } from './definiteness.js';
import { isNegated } from './negated.js';
import { isOpenObject } from './openDeeds.js';
import { hasBegun, isPast } from './pastTense.js';
import { isAnyOne } from './step.js';
import { prepositionOf, type Trigger, verbLemma } from './trigger.js';

/** "demanded an inquiry", but "the deal is expected to close" and "considered the request". */
export const ofObjectNoun = ({ sentence, type }: Trigger, verb: number, noun: number): Modality | undefined => {
  const lemma = tokenAt(sentence, verb).lemma.toLowerCase();
  if (verbLemma(sentence, verb) === 'rule out') return isNegated(sentence, verb) ? 'hypothetical' : undefined;
  // "prohibits the use of mines": a rule, and not that it was kept; a march that was banned did not take place.
  if (forbiddingVerbs.has(lemma) && /^VB[PZ]$/.test(tokenAt(sentence, verb).pos)) return 'hypothetical';
  if (isArranged(sentence, verb, noun) || isPostponed(sentence, verb, noun)) return 'planned';
  const faced = whenFaced(sentence, verb, noun);
  if (faced) return faced;
  // "fled to avoid a jail term".
  if (isToAvoid(sentence, verb, noun, type)) return 'hypothetical';
  if (
    lemma === 'offer' &&
    (agreementNouns.has(tokenAt(sentence, noun).lemma) || arrangedNouns.has(tokenAt(sentence, noun).lemma))
  )
    return 'planned';
  if (isOpenObject(sentence, verb, noun)) return 'hypothetical';
  if (
    (expectingVerbs.has(lemma) || (lemma === 'urge' && isDefinite(sentence, noun))) &&
    children(sentence, verb, 'xcomp', 'ccomp').some((arc) => arc.dependent > noun)
  )
    return undefined;
  // "ordered an inquiry", "ordered the release of two men": it is to be carried out; who ordered an attack had it made.
  if (lemma === 'order' && orderedNouns.has(tokenAt(sentence, noun).lemma)) return 'planned';
  const isKnown = isDefinite(sentence, noun);
  // "the attack was planned abroad": it is told of as one that happened.
  if (
    isKnown &&
    arcTo(sentence, noun)?.relation === 'nsubj:pass' &&
    isPast(sentence, verb) &&
    !/^(schedule|slate)$/.test(lemma)
  )
    return undefined;
  // "authorised the raid": it is known, and was made; "authorises the raid" may be to come.
  if (/^authori[sz]e$/.test(lemma) && isKnown && isForce(type) && isPast(sentence, verb)) return undefined;
  // "a law that allows the imposition of fines": what may be done by it; "allowed the evacuation", which then was.
  if (/^(allow|permit|enable)$/.test(lemma) && /^VB[PZG]?$/.test(tokenAt(sentence, verb).pos)) return 'hypothetical';
  // "pursue independence", "promote a deal"; "promoted his visit", "pursues a campaign": that is there.
  if (/^(promote|court|encourage|foster)$/.test(lemma) && children(sentence, noun, 'nmod:poss').length > 0)
    return undefined;
  if (lemma === 'pursue' && /^(Independence|Agreement|Ceasefire|Negotiation|Charge|Merger)$/.test(type) && !isKnown)
    return 'hypothetical';
  // "threatens the truce", "threatens growth": it is there.
  if (lemma === 'threaten' && (isKnown || lastingNouns.has(tokenAt(sentence, noun).lemma))) return undefined;
  if (/^(consider|weigh|mull)$/.test(lemma) && isKnown && (isSpeech(type) || isMade.test(type))) return undefined;
  // "claimed fraud", "claims victory": what it says that there was.
  if (lemma === 'claim' && (isCrime(type) || type === 'Competition')) return 'alleged';
  return objectModality.get(lemma);
};

/** Verbs whose object may be what does the infinitive behind it: "wants the talks to end", and not "requested a meeting to discuss it". */
const expectingVerbs = words(
  'expect want need order consider wish desire fear suspect allege weigh tolerate predict anticipate',
);

const orderedNouns = words(
  'arrest release inquiry investigation probe evacuation withdrawal retrial autopsy review extradition deportation expulsion closure audit inspection',
);

/** "an attack is likely", "the visit is due in May", "a spill has the potential to ruin the coast". */
export const ofSubject = (sentence: Sentence, token: number, noun: number): Modality | undefined => {
  const { lemma } = tokenAt(sentence, token);
  if (isOnlyPossible(sentence, token) && !isDefinite(sentence, noun)) return 'hypothetical';
  // "the rise is due to the war", "the ruling is likely to anger them": it is there.
  if (
    lemma === 'due' &&
    children(sentence, token, 'obl').some((arc) => prepositionOf(sentence, arc.dependent) === 'to')
  )
    return undefined;
  if (
    isDefinite(sentence, noun) &&
    // A march, a summit are spoken of long before they are held.
    !arrangedNouns.has(tokenAt(sentence, noun).lemma) &&
    children(sentence, token, 'xcomp').some((arc) => !comingAbout.test(tokenAt(sentence, arc.dependent).lemma))
  )
    return undefined;
  if (children(sentence, token, 'cop').length > 0)
    return /^(due|offing|pipeline|horizon)$/.test(lemma)
      ? 'planned'
      : /^(likely|possible|unlikely|probable|imminent)$/.test(lemma)
        ? 'hypothetical'
        : undefined;
  return lemma === 'have' &&
    isAnyOne(sentence, noun) &&
    children(sentence, token, 'obj').some((arc) => tokenAt(sentence, arc.dependent).lemma === 'potential')
    ? 'hypothetical'
    : undefined;
};

const comingAbout =
  /^(take|happen|occur|begin|start|open|go|come|follow|be|hold|resume|sign|conclude|complete|announce)$/;

/** "War is a possibility", "sanctions may become an option", "talks remain a prospect". */
const isOnlyPossible = (sentence: Sentence, token: number): boolean =>
  [token, ...children(sentence, token, 'xcomp', 'obj').map(({ dependent }) => dependent)].some(
    (word) =>
      /^(possibility|prospect|option|likelihood|risk)$/.test(tokenAt(sentence, word).lemma) &&
      (word === token
        ? children(sentence, token, 'cop').length > 0
        : tokenAt(sentence, token).lemma === 'become' ||
          // "Protests remain a risk": they go on; "War remains a risk".
          (tokenAt(sentence, token).lemma === 'remain' &&
            !(tokenAt(sentence, word).lemma === 'risk' && tokenAt(sentence, token).pos === 'VBP'))),
  );

/** "is committed to ending it through the use of sanctions": a means is as sure as what it serves. */
export const isMeans = (sentence: Sentence, noun: number): boolean =>
  prepositionOf(sentence, noun) === 'through' && meansNouns.has(tokenAt(sentence, noun).lemma);

/** "the hearing is set for May", "the talks are expected to open in May". */
const isArranged = (sentence: Sentence, verb: number, noun: number): boolean => {
  if (arcTo(sentence, noun)?.relation !== 'nsubj:pass') return false;
  if (!arrangedNouns.has(tokenAt(sentence, noun).lemma) || !arrangingVerbs.has(tokenAt(sentence, verb).lemma))
    return false;
  if (hasBegun(sentence, noun)) return false;
  const next = children(sentence, verb, 'xcomp')[0];
  return next
    ? !goingOnVerbs.has(tokenAt(sentence, next.dependent).lemma)
    : children(sentence, verb, 'obl').some((arc) => /^(for|on)$/.test(prepositionOf(sentence, arc.dependent)));
};

/** "the conference was postponed", "put off the vote": it had not been held. */
const isPostponed = (sentence: Sentence, verb: number, noun: number): boolean =>
  !isNegated(sentence, verb) &&
  (verbLemma(sentence, verb) === 'call off'
    ? // "called off the strike", but "called off the search".
      !delayedNouns.has(tokenAt(sentence, noun).lemma) &&
      !/^(alert|truce|deal|engagement|ceasefire|siege|hunt|curfew)$/.test(tokenAt(sentence, noun).lemma)
    : (arrangedNouns.has(tokenAt(sentence, noun).lemma) || isDelayedDeed(sentence, noun)) &&
      postponingVerbs.has(verbLemma(sentence, verb)));

/** "delaying the formation of a government": what somebody was to do, and not what goes on. */
const isDelayedDeed = (sentence: Sentence, noun: number): boolean =>
  !delayedNouns.has(tokenAt(sentence, noun).lemma) &&
  !lastingNouns.has(tokenAt(sentence, noun).lemma) &&
  children(sentence, noun, 'nmod').some((arc) => prepositionOf(sentence, arc.dependent) === 'of');

/** "faces a sentence of ten years", "faces trial": what may be given or is to be held; "faced trial" had it. */
export const whenFaced = (sentence: Sentence, verb: number, noun: number): Modality | undefined => {
  if (tokenAt(sentence, verb).lemma !== 'face' || isPast(sentence, verb) || isDefinite(sentence, noun))
    return undefined;
  const { lemma } = tokenAt(sentence, noun);
  return penaltyNouns.has(lemma) ? 'hypothetical' : facedNouns.has(lemma) ? 'planned' : undefined;
};

/** "is planning an attack"; "planned and carried out attacks", "planned an attack that killed two" tell of one that was made. */
export const onlyPlans = (sentence: Sentence, verb: number, noun: number): boolean =>
  tokenAt(sentence, verb).lemma === 'plan' &&
  arcTo(sentence, noun)?.relation === 'obj' &&
  arcTo(sentence, verb)?.relation !== 'conj' &&
  children(sentence, verb, 'conj').every((arc) => children(sentence, arc.dependent, 'nsubj', 'obj').length > 0) &&
  children(sentence, noun, 'acl:relcl').every((arc) => !isPast(sentence, arc.dependent));

/** What is made in words, and then considered. */
const isMade = /^(Promise|Trial|Charge|Threat|Decision|Agreement)$/;
