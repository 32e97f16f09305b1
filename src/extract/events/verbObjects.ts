import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { officeNouns } from '../../ontology/officeTitles.js';
import { isAddressing, isHarm, isMovement, isSpeech, objectRole } from '../../ontology/roleRules.js';
import { leavingVerbs } from '../../ontology/verbClasses.js';
import { type Argument, argument } from './argument.js';
import { functionOf } from './functionOf.js';
import { isItsBomb } from './instruments.js';
import type { MentionIndex } from './mentionIndex.js';
import { isAmount, isChangeOfNumber } from './prepositionSenses.js';
import type { Trigger } from './trigger.js';

/** What a verb is done to, and whom it is done for. */
export const objects = (trigger: Trigger, mentions: MentionIndex): Argument[] => [
  ...functionOf(trigger, 'obj', objectRole(trigger.type), 'events.object', mentions).flatMap((one) =>
    rolesOfObject(trigger, one),
  ),
  ...helped(trigger, mentions),
  ...functionOf(trigger, 'iobj', roleOfIndirect(trigger), 'events.object', mentions).filter(
    ({ mention }) => !(isWordsOnly.test(trigger.lemma) && mention.kind !== 'Thing'),
  ),
];

/** "helped the troops retake it": whoever is helped does it, and the parser makes them its subject only. */
const helped = (trigger: Trigger, mentions: MentionIndex): Argument[] =>
  trigger.lemma !== 'help' || children(trigger.sentence, trigger.head, 'obj', 'nsubj:pass').length > 0
    ? []
    : children(trigger.sentence, trigger.head, 'ccomp')
        .filter((arc) => children(trigger.sentence, arc.dependent, 'mark').length === 0)
        .flatMap((arc) => children(trigger.sentence, arc.dependent, 'nsubj'))
        .filter((arc) => arc.dependent > trigger.head)
        .flatMap((arc) => mentions.participants(trigger.sentence, arc.dependent))
        .map((mention) => argument(objectRole(trigger.type), mention, 'events.object'));

/** "gave them food" and "told them" have a recipient; "designated the Front as a terrorist group" gives nobody anything. */
const roleOfIndirect = ({ sentence, head, type }: Trigger): 'victim' | 'recipient' | 'patient' => {
  if (isHarm(type)) return 'victim';
  const isNamed = type === 'Decision' && children(sentence, head, 'obj', 'ccomp', 'xcomp').length === 0;
  return isNamed && isFollowedByAs(sentence, head) ? 'patient' : 'recipient';
};

const isFollowedByAs = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb).some(
    ({ dependent }) =>
      dependent > verb &&
      [dependent, ...children(sentence, dependent, 'case', 'mark').map((arc) => arc.dependent)].some((token) =>
        /^as$/i.test(tokenAt(sentence, token).text),
      ),
  );

/** Who is spoken to, and what is asked for; where one goes; "fled the city" leaves it and does not harm it. */
const rolesOfObject = (trigger: Trigger, one: Argument): Argument[] => {
  if (isIdiom(trigger, one)) return [];
  // "left his post": nothing is done to the post.
  if (trigger.type === 'Dismissal' && trigger.lemma.startsWith('leave')) return [];
  // "was elected president", "named her speaker": an office, and nobody whom it is done to.
  if (isOfficeGiven(trigger, one)) return [];
  // "accused of poisoning the river, which it denies": the poisoning.
  if (trigger.type === 'Denial' && one.mention.kind !== 'Thing') return [];
  if (trigger.lemma === 'use' && trigger.type === 'Attack' && one.mention.kind === 'Thing')
    return [{ ...one, role: 'instrument' }];
  // "fined the firm 1.1 billion euros": how much, and no victim.
  if (one.role === 'victim' && isPaid(trigger, one)) return [{ ...one, role: 'extent' }];
  if (isItsBomb(trigger, one.mention)) return [{ ...one, role: 'instrument' }];
  // Sides take part in what is mutual; a treaty is signed, and an island talked about.
  if (one.role === 'participant' && (one.mention.kind === 'Thing' || trigger.type === 'Negotiation'))
    return [{ ...one, role: trigger.type === 'Negotiation' ? 'topic' : 'patient' }];
  // "a town which the army said it took", "added 20 others were hurt": they are spoken of in what is said.
  if (isWordsOnly.test(trigger.lemma) && isSpeech(trigger.type) && one.mention.kind !== 'Thing') return [];
  const addressed = spokenTo(trigger);
  // "asked MID to look into it": who is to do something is spoken to.
  const isToAct = children(trigger.sentence, trigger.head, 'xcomp').length > 0;
  // "promised Norland to leave", "promised them jobs".
  if (isPromisedTo(trigger, one)) return [{ ...one, role: 'recipient' }];
  if (addressed) return [{ ...one, role: isTopic(trigger, one) && !isToAct ? 'topic' : addressed }];
  if (isChangeOfNumber(trigger.type) && isAmount(trigger.sentence, one.mention.head))
    return [{ ...one, role: 'extent' }];
  const leaves =
    leavingVerbs.has(trigger.lemma) &&
    // "left the town without power".
    !(trigger.settled && trigger.type === 'Action') &&
    (one.mention.kind === 'Place' || (one.mention.kind === 'Thing' && trigger.type !== 'Action'));
  if (leaves) return [{ ...one, role: 'origin' }];
  // "moved its headquarters to Tarn": they are moved.
  if (isMovement(trigger.type) && trigger.type !== 'Visit' && one.mention.kind === 'Place' && !isCarried(trigger))
    return [{ ...one, role: 'destination' }];
  return trigger.type === 'Visit' && one.mention.kind === 'Place' ? [one, { ...one, role: 'place' }] : [one];
};

/** Verbs whose object is words: nobody is said, and nothing is done to anybody by them. */
const isWordsOnly = /^(say|add|state|argue|insist|reply|quip|opine|reiterate|stress|remark)$/;

/** A bare noun of office behind who is given it. */
const isOfficeGiven = ({ sentence, head, type }: Trigger, { mention }: Argument): boolean => {
  if (mention.kind === 'Thing' || !/^(Election|Appointment)$/.test(type)) return false;
  const { pos, lemma } = tokenAt(sentence, mention.head);
  if (pos !== 'NN' || !officeNouns.has(lemma.toLowerCase())) return false;
  if (children(sentence, mention.head, 'det', 'nmod:poss', 'nummod').length > 0) return false;
  return (
    children(sentence, head, 'nsubj:pass', 'iobj').length > 0 ||
    children(sentence, head, 'obj', 'xcomp').some(
      (arc) => arc.dependent !== mention.head && arc.dependent < mention.head,
    )
  );
};

/** To whom something is promised, besides what. */
const isPromisedTo = ({ sentence, head, lemma }: Trigger, { mention }: Argument): boolean =>
  lemma === 'promise' &&
  (/^(Person|Group|Organization)$/.test(mention.kind) || ('subtype' in mention && mention.subtype === 'country')) &&
  children(sentence, head, 'xcomp', 'ccomp', 'advcl', 'obj').length > 1;

/** "told his story", but "told Danish television", "told the Old Court", "thanked KTW". */
const isTopic = ({ sentence, lemma }: Trigger, { mention }: Argument): boolean =>
  mention.kind === 'Thing' &&
  lemma !== 'thank' &&
  !(
    lemma === 'tell' &&
    (tokenAt(sentence, mention.head).pos === 'NNP' ||
      /^(television|radio|tv|newspaper|magazine|daily|weekly|publication|program|programme|podcast|station|channel|website|hearing|rally|crowd|audience|court|jury|inquiry|forum|briefing|conference|meeting|session|seminar|summit)$/i.test(
        tokenAt(sentence, mention.head).lemma,
      ))
  );

const isPaid = ({ sentence }: Trigger, { mention }: Argument): boolean =>
  mention.kind === 'Thing' &&
  (/^(MONEY|PERCENT)$/.test(tokenAt(sentence, mention.head).ner) ||
    /^(euro|dollar|pound|rouble|ruble|yen|yuan|lira|rupee|franc|peso)$/.test(tokenAt(sentence, mention.head).lemma));

/** "took place", "played a part", "fell victim": the object is part of the verb. */
const isIdiom = ({ sentence, lemma }: Trigger, { mention }: Argument): boolean =>
  mention.kind === 'Thing' &&
  /^(take|make|play|have|give|come|fall)\b/.test(lemma) &&
  /^(victim|prey|place|part|role|step|effect|account|advantage|care|note|sense|way|use|force|hold)$/.test(
    tokenAt(sentence, mention.head).lemma,
  );

/** The role of who is addressed by a verb of speech that names its listener: "told", "urged". */
export const spokenTo = ({ type, lemma }: Trigger): string | undefined =>
  isSpeech(type) && isAddressing(lemma) ? 'recipient' : undefined;

const isCarried = ({ lemma }: Trigger): boolean =>
  /^(move|transfer|relocate|bring|send|ship|transport|carry)$/.test(lemma);
