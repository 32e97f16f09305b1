import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
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
import { givingVerbs, takingVerbs } from '../../ontology/verbClasses.js';
import { isAimed, isShooting, isShotAt, isThrown } from './aimedAt.js';
import { isPassive, objectsOf, type Trigger } from './trigger.js';

/** How far something rose or fell is nobody's part in it. */
export const isChangeOfNumber = (type: string): boolean => /^(Increase|Decrease)$/.test(type);

/** "fell another 1.4%", "gained 155 points". */
export const isAmount = (sentence: Sentence, token: number): boolean =>
  /^(%|percent|point|cent)$/.test(tokenAt(sentence, token).lemma) || tokenAt(sentence, token).pos === 'CD';

/** Something changes hands: "to", "from" and "for" somebody say whose it was and will be. */
const isGiving = (type: string): boolean =>
  isSpeech(type) ||
  /^(Transaction|Investment|Aid|Contribution|Publication|Decision|Extradition|Sanction|Appointment|Promise)$/.test(
    type,
  );

/** "handed a note to the envoy", "supplied the rebels' arms to them": verbs of no giving type whose object goes to somebody. */
const handsOver = ({ form, lemma, sentence, head }: Trigger): boolean =>
  form === 'verb' && givingVerbs.has(firstWord(lemma)) && objectsOf(sentence, head).length > 0;

const firstWord = (lemma: string): string => lemma.split(' ')[0] ?? lemma;

/** "issued by the spokesman for the president": whom he speaks for, though the parser hangs it on the verb. */
const isSpokenFor = (sentence: Sentence, at: number): boolean =>
  children(sentence, at, 'obl', 'nmod')
    .flatMap((arc) => children(sentence, arc.dependent, 'case'))
    .some(
      ({ dependent }) =>
        tokenAt(sentence, dependent).text === 'for' &&
        /^spokes(man|woman|person)$/i.test(sentence.tokens[dependent - 1]?.text ?? ''),
    );

/** "took money from the firm". */
const takesOver = ({ form, lemma, sentence, head }: Trigger): boolean =>
  form === 'verb' && takingVerbs.has(lemma) && objectsOf(sentence, head).length > 0;

/** "marched on Rome", but "marched on Main Street". */
export const isMarchOn = ({ sentence, head, lemma }: Trigger): boolean =>
  lemma === 'march' &&
  !children(sentence, head, 'obl').some(
    ({ dependent }) =>
      /^(street|road|avenue|boulevard|square|bridge|highway|motorway|route|path|pavement|sidewalk)$/i.test(
        tokenAt(sentence, dependent).lemma,
      ) && children(sentence, dependent, 'case').some((arc) => tokenAt(sentence, arc.dependent).text === 'on'),
  );

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

/** Who or what it was done to is told by the verb itself. */
const hasUndergoer = ({ form, sentence, head }: Trigger): boolean =>
  form === 'verb' && (isPassive(sentence, head) || objectsOf(sentence, head).length > 0);

/** What is from somebody is theirs. */
const isFromWhom = ({ type, form, lemma }: Trigger, place: boolean): boolean =>
  form === 'noun' &&
  // "Reports from Norland": where they come from.
  !(place && isNews.test(lemma)) &&
  // "a speech from the palace".
  !/^(speech|address|broadcast|keynote)$/.test(lemma) &&
  (isSpeech(type) || /^(Aid|Condemnation|Praise|Promise|Accusation|Rejection|Threat)$/.test(type));

const isNews = /^(report|news|account|dispatch|testimony|story|coverage|reporting|interview|footage|broadcast)$/;

/** "years of bans", "sanctions": what is for somebody there does them no good. */
const isPenalty = ({ type, form, lemma }: Trigger): boolean =>
  form === 'noun' && (type === 'Sanction' || /^(ban|suspension|penalty|fine|prohibition)$/.test(lemma));

/** "became aide to the governor", "welcomed the class to our office", "thanked them for their help to us": nobody gets that. */
const isOfPost = ({ type, form, lemma, sentence, head }: Trigger): boolean =>
  form === 'verb' &&
  (/^(become|be)$/.test(lemma) ||
    (type === 'Praise' &&
      objectsOf(sentence, head).some((noun) => tokenAt(sentence, noun).text.toLowerCase() !== 'you')));

/** "scuffles between police and fans": what goes on between people, whatever it is; "flights between them" is where things go. */
const isBetween = ({ type, form }: Trigger, preposition: string): boolean =>
  preposition === 'between' && form === 'noun' && !isMovement(type) && !isChangeOfNumber(type);

/** What nobody does alone: "exchanged prisoners with Norland". */
const exchanging =
  /^(exchange|swap|trade|cooperate|co-operate|collaborate|coordinate|liaise|argue|quarrel|side|ally|collude|conspire|consult|compete|share)$/;

/** "filed charges against": they are against somebody, whatever is done to them. */
const isBehindCharge = ({ sentence, head }: Trigger, at: number): boolean =>
  objectsOf(sentence, head).some(
    (noun) =>
      sentence.tokens[noun + 1]?.text === 'against' &&
      at === head &&
      /^(count|charge|case|claim|allegation|accusation|indictment|evidence|verdict|conviction|warrant|measure|ban)$/.test(
        tokenAt(sentence, noun).lemma,
      ),
  );

/** "talks on Cyprus", "a decision on the border", "cooperation on Norland": what they are about, and not where. */
const isOn = ({ type, form, lemma }: Trigger, subtype: string | undefined): boolean =>
  form === 'noun' &&
  (isSpeech(type) ||
    /^(Agreement|Decision|Negotiation|Adoption|Promise)$/.test(type) ||
    ((type === 'Meeting' || isJoint.test(lemma)) && subtype === 'country'));

const isJoint = /^(cooperation|co-operation|collaboration|coordination|consultation)$/;

/** What states have over a land. */
const isDisputed =
  /^(war|conflict|dispute|row|talk|talks|tension|quarrel|feud|clash|crisis|negotiation|argument|standoff|stand-off|rule|control)$/;

/** Somebody is brought somewhere. */
const isTransfer = (type: string): boolean =>
  /^(Extradition|Release|Abduction|MedicalTreatment|Rescue|Displacement|Deportation)$/.test(type);

const leavesPlace = (type: string): boolean =>
  isMovement(type) || /^(Deportation|Displacement|Withdrawal|Rescue)$/.test(type);
