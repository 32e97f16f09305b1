import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { typeByObject } from '../../ontology/events/typeByObject.js';
import type { Argument } from './argument.js';
import { isPassive, prepositionOf, type Trigger } from './trigger.js';

/** "released the prisoners" is no publication: what something is done to decides what was done. */
export const retyped = (trigger: Trigger, found: readonly Argument[], triggers: readonly Trigger[]): Trigger => {
  if (trigger.settled) return trigger;
  const object =
    // "prisoners released on Monday" as well.
    found.find(
      ({ rule, role }) =>
        /^events\.(object|passive-subject)$/.test(rule) || (rule === 'events.participle' && role === 'patient'),
    ) ??
    // "after being released, he spoke".
    (isPassive(trigger.sentence, trigger.head) ? found.find((one) => one.rule === 'events.shared-subject') : undefined);
  if (isReception(trigger, found, object)) return { ...trigger, type: 'Meeting' };
  if (trigger.lemma === 'leave' && object && isBody(trigger.sentence, object) && !isLeftSo(trigger.sentence, object))
    return { ...trigger, type: 'Withdrawal' };
  const isEvent = triggers.some((one) => one.form === 'noun' && one.head === object?.mention.head);
  const kind = isEvent
    ? 'Event'
    : (object?.mention.kind ?? (isOfNumber(trigger) || isOfThose(trigger) ? 'Group' : undefined));
  // "was ordered to sail".
  const isBidden = trigger.lemma === 'order' && children(trigger.sentence, trigger.head, 'xcomp').length > 0;
  const type =
    kind && trigger.form === 'verb' && !isBidden && !isCalledToAccount(trigger) && !isNotSeized(trigger)
      ? typeByObject(trigger.lemma, kind)
      : undefined;
  return type ? { ...trigger, type } : releasing(ofPeople(trigger, found), found);
};

/** "It took Norland two days to answer", "Norland was taken aback". */
const isNotSeized = ({ sentence, head, lemma }: Trigger): boolean =>
  lemma === 'take' &&
  (sentence.tokens[head + 1]?.text === 'aback' ||
    (/^it$/i.test(sentence.tokens[head - 1]?.text ?? '') &&
      children(sentence, head).some(({ dependent }) =>
        /^(second|minute|hour|day|week|month|year|decade)$/.test(tokenAt(sentence, dependent).lemma),
      )));

/** "The president received the Turkish ambassador", "was received by the king". */
const isReception = ({ lemma, sentence }: Trigger, found: readonly Argument[], object: Argument | undefined): boolean =>
  lemma === 'receive' &&
  object !== undefined &&
  (object.mention.kind === 'Person' || delegations.test(tokenAt(sentence, object.mention.head).lemma)) &&
  found.some(({ rule, mention }) => /^events\.(subject|passive-agent)$/.test(rule) && mention.kind === 'Person');

const delegations = /^(delegation|ambassador|minister|envoy|mission|representative|leader|official)$/;

/** "left the party in 2011": a body that one belongs to, and no place. */
const isBody = (sentence: Sentence, { mention }: Argument): boolean =>
  mention.kind === 'Organization' &&
  mention.subtype !== 'venue' &&
  (mention.level === 'name' || bodies.test(tokenAt(sentence, mention.head).lemma));

/** "leaving the party floundering": it is left in a state, and not by anybody who belonged to it. */
const isLeftSo = (sentence: Sentence, { mention }: Argument): boolean => {
  const next = sentence.tokens.find((token) => token.start >= mention.end);
  if (!next || !/^(VBG|VBN|JJ)$/.test(next.pos)) return false;
  const arc = arcTo(sentence, next.index);
  // "left the party last year", "left the party following a row".
  return !(arc && /^(amod|case|mark)$/.test(arc.relation) && arc.governor > next.index);
};

const bodies =
  /^(party|company|firm|coalition|alliance|government|cabinet|army|union|bloc|club|movement|group|police|team|front|organization|organisation|council|board|commission|committee)$/;

/** "fell from a roof": a number that goes down is nobody. */
const ofPeople = (trigger: Trigger, found: readonly Argument[]): Trigger => {
  const isSomebodys =
    trigger.type === 'Decrease' &&
    trigger.form === 'verb' &&
    /^(fall|drop|plunge|slip|tumble)\b/.test(trigger.lemma) &&
    found.some(
      ({ rule, mention }) => rule === 'events.subject' && (mention.kind === 'Person' || mention.kind === 'Group'),
    );
  if (!isSomebodys) return trigger;
  // "dropped out of the race".
  if (/^drop\b/.test(trigger.lemma) && trigger.sentence.tokens[trigger.head + 1]?.text === 'out')
    return { ...trigger, type: 'Action' };
  const from = children(trigger.sentence, trigger.head, 'obl').map((arc) =>
    prepositionOf(trigger.sentence, arc.dependent),
  );
  return { ...trigger, type: from.some((word) => /^(from|off|out of|down)$/.test(word)) ? 'Accident' : 'Action' };
};

/** "the release of the prisoners", "their release": of people it is no publication. */
const releasing = (trigger: Trigger, found: readonly Argument[]): Trigger =>
  trigger.form === 'noun' &&
  trigger.lemma === 'release' &&
  found.some(
    ({ rule, mention }) =>
      /^events\.noun-(of|possessive)$/.test(rule) &&
      (mention.kind === 'Person' || mention.kind === 'Group') &&
      (rule === 'events.noun-of' || mention.level === 'pronoun'),
  )
    ? { ...trigger, type: 'Release' }
    : trigger;

/** "11 were released": a bare number as a subject counts people. */
const isOfNumber = ({ sentence, head }: Trigger): boolean =>
  children(sentence, head, 'nsubj:pass').some((arc) => tokenAt(sentence, arc.dependent).pos === 'CD');

/** "release all those detained". */
const isOfThose = ({ sentence, head }: Trigger): boolean =>
  children(sentence, head, 'obj').some(
    ({ dependent }) =>
      tokenAt(sentence, dependent).text.toLowerCase() === 'those' &&
      /^(VBN|WP|JJ)$/.test(sentence.tokens[dependent + 1]?.pos ?? ''),
  );

/** "must be held accountable", "hold them responsible": nobody is in custody for it. */
const isCalledToAccount = ({ sentence, head, lemma }: Trigger): boolean => {
  if (lemma !== 'hold') return false;
  const behind = sentence.tokens.slice(head + 1, head + 12);
  const at = behind.findIndex(
    ({ text }, index) =>
      /^(accountable|responsible|liable|answerable)$/.test(text) ||
      (text === 'to' && behind[index + 1]?.text === 'account'),
  );
  // "held four men believed to be responsible", "who were responsible": those are in custody.
  return at >= 0 && behind.slice(0, at).every(({ pos, text }) => !/^(VB|W)/.test(pos) && !/^[,.;:]$/.test(text));
};
