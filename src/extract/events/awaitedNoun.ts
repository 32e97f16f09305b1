import { children, tokenAt } from '../../model/syntax.js';
import { preparingVerbs } from '../../ontology/verbClasses.js';
import { governorOf, prepositionOf, type Trigger } from './trigger.js';

/**
 * The event noun right before a time that is the noun's, though the parser hung it on the verb: "prepares for an election later this
 * month", "rebuild after the earthquake last April". Undefined when the verb keeps it.
 */
export const awaitedNoun = (holder: Trigger, time: number, triggers: readonly Trigger[]): Trigger | undefined => {
  const { sentence, head, form, lemma } = holder;
  if (form !== 'verb') return undefined;
  const noun = triggers.findLast(
    (one) => one.form === 'noun' && one.head > head && one.head < time && governorOf(sentence, one.head) === head,
  );
  if (!noun) return undefined;
  const before = prepositionOf(sentence, noun.head);
  // "ruled until his overthrow by the army in 1975".
  if (/^(until|till)$/.test(before) && sentence.tokens.slice(noun.head, time).every(({ pos }) => !/^(VB|,)/.test(pos)))
    return noun;
  if (!isNext(noun, time)) return undefined;
  if (before === 'for') return preparingVerbs.has(lemma) && isHeldOnADay(noun) ? noun : undefined;
  // "was held after a raid on Sunday" may be of both; "after the flood last spring" is of the flood.
  return /^(after|following|since)$/.test(before) && isBare(holder, time) ? noun : undefined;
};

/** "campaigned for reform in the 1990s" was then; polls and games have a day of their own. */
const isHeldOnADay = ({ sentence, head, type }: Trigger): boolean =>
  /^(Election|Vote)$/.test(type) || /^(games|olympics|ballot|poll)$/i.test(tokenAt(sentence, head).text);

/** Nothing but words of the time stands between. */
const isNext = ({ sentence, head }: Trigger, time: number): boolean => {
  const own = children(sentence, time).map((arc) => arc.dependent);
  return sentence.tokens
    .slice(head + 1, time)
    .every(
      ({ index, text }) =>
        own.includes(index) || /^(later|earlier|last|next|this|early|late|in|on|the|of)$/i.test(text),
    );
};

/** "last April", "earlier this year": a time without a preposition, and more than a day of the week. */
const isBare = ({ sentence }: Trigger, time: number): boolean =>
  prepositionOf(sentence, time) === '' &&
  children(sentence, time, 'amod', 'det').some(({ dependent }) =>
    /^(last|this|previous)$/i.test(tokenAt(sentence, dependent).text),
  ) &&
  !/day$/.test(tokenAt(sentence, time).text);
