import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { isSpeech } from '../../ontology/roleRules.js';
import { examiningVerbs, knowingVerbs, lookingAheadVerbs } from '../../ontology/verbClasses.js';
import { governorOf, prepositionOf, relationOf, type Trigger } from './trigger.js';

/**
 * The event that a place or time behind it belongs to, though the parser hung it on a verb of saying or knowing: "condemned
 * the attack in Baku", "learned of the violence last weekend". Undefined when the verb keeps it.
 */
export const nearerNoun = (holder: Trigger, token: number, triggers: readonly Trigger[]): Trigger | undefined => {
  if (holder.form === 'noun') return toldOf(holder, token, triggers);
  if (
    holder.form !== 'verb' ||
    !(
      isSpeech(holder.type) ||
      knowingVerbs.has(holder.lemma) ||
      lookingAheadVerbs.has(holder.lemma) ||
      examiningVerbs.has(holder.lemma) ||
      drawsAttention(holder)
    )
  )
    return undefined;
  const from = drawnTo(holder) ?? holder.head;
  const nouns = triggers.filter(
    (one) => one.form === 'noun' && one.head > from && one.head < token && hangsOn(one, holder.head),
  );
  const nearest = nouns.at(-1);
  if (nearest && isReached(holder.sentence, nearest.head, token)) return nearest;
  return knowingVerbs.has(holder.lemma) ? knownOf(holder, token, triggers) : undefined;
};

/** "draws its attention to the shelling on 3 May": nothing else is done. */
export const drawsAttention = (holder: Trigger): boolean => drawnTo(holder) !== undefined;

/** The attention, behind which stands what it is drawn to: "brought the war to the attention of the public in 1991" tells when it was brought. */
const drawnTo = ({ sentence, head, lemma }: Trigger): number | undefined =>
  /^(draw|bring|call)$/.test(lemma)
    ? [...children(sentence, head, 'obj'), ...children(sentence, head, 'obl')].find(
        ({ dependent }) => tokenAt(sentence, dependent).lemma === 'attention',
      )?.dependent
    : undefined;

/** "a report on torture in Libya": where what it is about was. */
const toldOf = ({ sentence, head, type }: Trigger, token: number, triggers: readonly Trigger[]): Trigger | undefined =>
  isSpeech(type) || type === 'Investigation'
    ? triggers.findLast(
        (one) =>
          one.form === 'noun' &&
          one.head > head &&
          one.head < token &&
          governorOf(sentence, one.head) === head &&
          /^(on|about|into|of|over)$/.test(prepositionOf(sentence, one.head)) &&
          isReached(sentence, one.head, token),
      )
    : undefined;

/** "learned that four men had died, in Darn district": what is known was there. */
const knownOf = ({ sentence, head }: Trigger, token: number, triggers: readonly Trigger[]): Trigger | undefined =>
  triggers.find(
    (one) =>
      one.form === 'verb' &&
      one.head > head &&
      one.head < token &&
      relationOf(sentence, one.head) === 'ccomp' &&
      governorOf(sentence, one.head) === head,
  );

/** As its object or through one phrase of it. */
const hangsOn = ({ sentence, head }: Trigger, verb: number): boolean => {
  const above = governorOf(sentence, head);
  return above === verb || (above >= 0 && governorOf(sentence, above) === verb);
};

/** Nothing but a noun phrase in between: no verb, and no comma but in "Gori, Georgia". */
const isReached = (sentence: Sentence, from: number, to: number): boolean =>
  to - from <= 20 &&
  !isOfMission(sentence, from, to) &&
  sentence.tokens
    .slice(from + 1, to)
    .every(
      ({ index, pos, text }) =>
        !/^(VB[DZP]?|MD|:|WP|WDT|WRB)$/.test(pos) &&
        (text !== ',' || (isName(sentence, index - 1) && isName(sentence, index + 1))),
    );

/** "a briefing by the Head of the Mission in Norland": the mission is there. */
const isOfMission = (sentence: Sentence, from: number, to: number): boolean => {
  const words = sentence.tokens.slice(from + 1, to).map(({ text }) => text);
  const place = words.lastIndexOf('in');
  return words.includes('by') && /^(Mission|Force|Operation|Embassy)$/.test(words[place - 1] ?? '');
};

const isName = (sentence: Sentence, token: number): boolean => tokenAt(sentence, token).pos.startsWith('NNP');
