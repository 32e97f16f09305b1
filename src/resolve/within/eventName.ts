import type { Extraction } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import type { EventReading } from './eventReading.js';

/** The longest name that a drawing can show. */
const longest = 80;

/**
 * What an event is called, in the words of the text: its longest noun phrase ("20 January tragedy"), else the verb with its
 * nearest participants ("killed four fishermen"). Never words of our own.
 */
export const eventName = (
  readings: readonly EventReading[],
  extraction: Extraction,
  argumentsOf: (mention: Mention) => readonly Mention[],
): string => {
  const nouns = readings
    .filter((reading) => reading.form === 'noun')
    .map(({ mention }) => nounPhrase(mention, extraction));
  const best = nouns.sort(
    (a, b) => b.split(' ').length - a.split(' ').length || a.length - b.length || (a < b ? -1 : 1),
  )[0];
  if (best) return best;
  const verb = readings[0]?.mention;
  return verb ? clause(verb, extraction, argumentsOf(verb)) : '';
};

/** The noun with the words right before it that name or describe it: adjectives, dates, names; no article. */
const nounPhrase = (mention: Mention, extraction: Extraction): string => {
  const before = extraction.document.text.slice(Math.max(0, mention.start - 50), mention.start);
  const words =
    /(?:^|[\s(“"‘'])((?:(?:\d{1,2}|\d{4}|\p{Lu}[\p{L}'’-]*|military|armed|brutal|ethnic|special|mass|terrorist|suicide|car|air|bomb|nuclear|civil|peace|presidential|parliamentary|general|deadly|bloody)\s+){1,4})$/u.exec(
      before,
    )?.[1] ?? '';
  return `${words.replace(/^(?:The|A|An|On|In|At|By|After|During|Following)\s+/u, '')}${mention.text}`.trim();
};

/** From the verb to its last argument behind it, or from its first argument to the verb. */
const clause = (verb: Mention, extraction: Extraction, found: readonly Mention[]): string => {
  const { text } = extraction.document;
  const behind = found
    .filter((one) => one.start > verb.end && one.end - verb.start <= longest)
    .sort((a, b) => a.end - b.end)[0];
  if (behind) return text.slice(verb.start, behind.end).replace(/\s+/g, ' ');
  const ahead = found
    .filter((one) => one.end < verb.start && verb.end - one.start <= longest)
    .sort((a, b) => b.start - a.start)[0];
  return ahead ? text.slice(ahead.start, verb.end).replace(/\s+/g, ' ') : verb.text;
};
