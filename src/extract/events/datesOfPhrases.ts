import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { governorOf, prepositionOf, relationOf, type Trigger } from './trigger.js';

/**
 * "imposed following his call in 2020", "warned ahead of the holiday on Saturday", "killed three, according to the army on Monday": between
 * the date and the event stands a phrase of another time or of who says so, and the date is in it.
 */
export const isOfPhraseBetween = (sentence: Sentence, date: number, { head, support }: Trigger): boolean => {
  let isOther = false;
  for (let at = governorOf(sentence, date), steps = 0; at >= 0 && steps < 8; at = governorOf(sentence, at), steps++) {
    if (at === head || at === support) return isOther;
    isOther ||= isOtherTime(sentence, at);
  }
  return false;
};

const isOtherTime = (sentence: Sentence, at: number): boolean => {
  const { ner, lemma, text } = tokenAt(sentence, at);
  if (/^(DATE|TIME|DURATION)$/.test(ner)) return false;
  if (/^ahead$/i.test(text)) return true;
  const preposition = prepositionOf(sentence, at);
  return otherTimes.test(preposition) || (preposition === 'from' && isMeasure.test(lemma));
};

const otherTimes =
  /^(after|following|before|prior to|ahead of|since|until|till|according|according to|than|compared to|compared with)$/;

/** "fell from a high in 2022". */
const isMeasure = /^(high|low|peak|level|record|average|rate)$/;

/** "convicted of murder and possession of a weapon on 3 May 2021": a charge, which has no article, and the day is that of the verdict. */
export const convictedOn = (
  { sentence, head, form }: Trigger,
  date: number,
  triggers: readonly Trigger[],
): Trigger | undefined => {
  if (form !== 'noun' || children(sentence, head, 'det', 'nmod:poss').length > 0 || !isCalendarDay(sentence, date))
    return undefined;
  let at = head;
  while (at >= 0 && relationOf(sentence, at) === 'conj') at = governorOf(sentence, at);
  const verb = governorOf(sentence, at);
  return /^(of|to|with|on)$/.test(prepositionOf(sentence, at))
    ? triggers.find((one) => one.head === verb && one.form === 'verb' && isVerdict.test(one.lemma))
    : undefined;
};

const isVerdict = /^(convict|acquit|indict|charge|arraign|plead|clear)$/;

const isCalendarDay = (sentence: Sentence, date: number): boolean =>
  children(sentence, date, 'nummod', 'appos', 'dep').some(({ dependent }) =>
    /^\d{1,2}$/.test(tokenAt(sentence, dependent).text),
  );

/** "fires a gun, amid the attack on Norland, in Velin region, May 1": behind the comma goes on what the caption shows. */
export const shownAmid = (
  { sentence, head, form }: Trigger,
  date: number,
  triggers: readonly Trigger[],
): Trigger | undefined => {
  if (form !== 'noun' || prepositionOf(sentence, head) !== 'amid' || date < head) return undefined;
  if (!sentence.tokens.slice(head + 1, date).some(({ text }) => text === ',')) return undefined;
  for (let at = governorOf(sentence, head), steps = 0; at >= 0 && steps < 6; at = governorOf(sentence, at), steps++) {
    const verb = triggers.find((one) => one.form === 'verb' && one.head === at);
    if (verb) return verb;
  }
  return undefined;
};
