import { children } from '../../model/syntax.js';
import {
  isAttack,
  isForce,
  isMovement,
  isMutual,
  isSpeech,
  objectRole,
  placePrepositions,
  subjectRole,
} from '../../ontology/roleRules.js';
import { isAimed, isShooting, isShotAt, isThrown } from './aimedAt.js';
import {
  exchanging,
  handsOver,
  hasUndergoer,
  isBehindCharge,
  isBetween,
  isDisputed,
  isFromWhom,
  isGiving,
  isMarchOn,
  isOfPost,
  isOn,
  isPenalty,
  isSpokenFor,
  isTransfer,
  leavesPlace,
  takesOver,
} from './prepositionSenses.js';
import { isPassive, type Trigger } from './trigger.js';

/**
 * The role of a phrase behind an event word by its preposition; undefined where the preposition says too little. `at` is the
 * token that the phrase hangs on, `kind` and `subtype` are those of what it names.
 */
export const prepositionRole = (
  trigger: Trigger,
  at: number,
  preposition: string,
  kind: string,
  subtype: string | undefined,
): string | undefined => {
  const { type, sentence, form } = trigger;
  const place = kind === 'Place';
  switch (preposition) {
    case 'agent':
      return subjectRole(type);
    case 'by':
      return isPassive(sentence, at) && (!place || subtype === 'country') ? subjectRole(type) : undefined;
    case 'to':
    case 'into':
    case 'toward':
    case 'towards':
      if (kind === 'Group' && preposition === 'into' && isForce(type)) return 'patient';
      // "heavy damage to two houses".
      if (type === 'Arson' || (type === 'Destruction' && form === 'noun' && preposition === 'to')) return 'patient';
      if (isTransfer(type) && place) return 'destination';
      if (isMovement(type) && (place || (kind === 'Organization' && children(sentence, at, 'obj').length === 0)))
        return 'destination';
      if (type === 'Marriage') return 'participant';
      return !place && preposition === 'to' && (isGiving(type) || handsOver(trigger)) && !isOfPost(trigger)
        ? 'recipient'
        : undefined;
    case 'from':
      // "fire from the rebels".
      if (isAttack(type) && form === 'noun' && !place) return subjectRole(type);
      // "a visit from his mother".
      if (type === 'Visit' && form === 'noun' && !place) return subjectRole(type);
      // "with air support from Norland", "remarks from the minister": whose they are.
      if (isFromWhom(trigger, place) && (!place || subtype === 'country')) return subjectRole(type);
      // "banned women from wearing veils".
      if (/^(ban|bar|prohibit|forbid|exempt)$/.test(trigger.lemma)) return undefined;
      return (place ? leavesPlace(type) : isGiving(type) || leavesPlace(type) || takesOver(trigger))
        ? 'origin'
        : undefined;
    case 'with':
    case 'between':
    case 'among':
      // "lodged a complaint with the court".
      if (preposition === 'with' && !place && form === 'verb' && /^(lodge|file|deposit)$/.test(trigger.lemma))
        return 'recipient';
      return (isMutual(type) ||
        /^(Contact|Visit|Protest|Meeting)$/.test(type) ||
        isBetween(trigger, preposition) ||
        (form === 'verb' && preposition === 'with' && exchanging.test(trigger.lemma))) &&
        (!place || subtype === 'country')
        ? 'participant'
        : undefined;
    case 'against':
      // "charged with assault against a child": no child is charged.
      if (type === 'Charge' && form === 'verb') return undefined;
      // "upheld most counts against him": these are, and not what was done.
      if (form === 'verb' && isBehindCharge(trigger, at)) return undefined;
      return objectRole(type) === 'victim' ? 'victim' : 'patient';
    case 'for':
      // "bans for athletes", "sanctions for the firm".
      if (isPenalty(trigger)) return place ? undefined : 'patient';
      return !place && isGiving(type) && !isSpeech(type) && !isSpokenFor(sentence, at) ? 'beneficiary' : undefined;
    case 'over':
      // "the victory over Norland", "the dispute over Kashmir": nothing happened above it.
      if (form === 'noun' && /^(victory|triumph|win)$/.test(trigger.lemma)) return 'patient';
      return place && !(form === 'noun' && isDisputed.test(trigger.lemma)) ? 'place' : undefined;
    case 'about':
    case 'regarding':
      return 'topic';
    case 'on':
    case 'upon':
      // "blamed the attack on the rebels".
      if (trigger.lemma === 'blame') return 'recipient';
      // "called on Armenia to free them".
      if (type === 'Demand' && form === 'verb' && /^(call|call on|call upon|prevail|urge)$/.test(trigger.lemma))
        return 'recipient';
      // "marched on Rome".
      if (place && isMovement(type) && isMarchOn(trigger)) return 'destination';
      // "an attack on Israel": whom it is aimed at.
      if ((isAimed(trigger) && /^(facility|country)$/.test(subtype ?? '')) || type === 'Sanction') return 'patient';
      // "a police raid on the paper", which looks for evidence.
      if (trigger.lemma === 'raid' && form === 'noun') return 'patient';
      if (place && isOn(trigger, subtype)) return 'topic';
      return place ? 'place' : isForce(type) ? 'patient' : undefined;
    case 'outside':
    case 'in_front_of':
      // "fired shots outside the building", "attacked her outside it": there.
      if (
        isAttack(type) &&
        (subtype === 'facility' || kind === 'Organization') &&
        !isShooting.test(trigger.lemma) &&
        !hasUndergoer(trigger)
      )
        return 'patient';
      // "outside the city": not in it.
      if (preposition === 'outside' && subtype !== 'facility') return undefined;
      return place ? 'place' : undefined;
    case 'at':
      // "lashed out at Pyongyang".
      if (/^(lash|hit) out$/.test(trigger.lemma)) return 'patient';
      if (place) return subtype === 'facility' && isShotAt(trigger, at) ? 'patient' : 'place';
      // "stones thrown at police".
      if (form === 'verb' && isThrown.test(trigger.lemma)) return 'patient';
      if (preposition === 'at' && kind === 'Organization' && (form === 'noun' || !isForce(type))) return 'place';
      // "charged with shooting at a guard".
      return isForce(type) && type !== 'Charge' ? 'patient' : undefined;
    default:
      if (place && placePrepositions.has(preposition)) return 'place';
      return preposition === 'in' && kind === 'Organization' && subtype === 'venue' ? 'place' : undefined;
  }
};
