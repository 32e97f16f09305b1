import type { Extraction } from '../../model/claim.js';
import { bySentence, lookup } from '../../model/lookup.js';
import type { Mention } from '../../model/mention.js';
import { contains } from '../../model/span.js';
import { startingIn } from '../../model/startingIn.js';
import type { EventContext } from './eventContext.js';
import type { EventReading } from './eventReading.js';
import { longestName, nounPhrase } from './nounPhrase.js';

/**
 * What an event is called, in the words of the text: by a noun with what names it ("20 January tragedy", "siege of Baku"), else
 * by its verb with the nearest participants ("rebels killed four fishermen"). Never words of our own, and none out of the title
 * of a document.
 */
export const eventName = (readings: readonly EventReading[], context: EventContext): string => {
  const { extraction } = context;
  const free = readings.filter(({ mention }) => !isInTitle(mention, extraction));
  const told = free.length > 0 ? free : readings;
  const nouns = told.filter((one) => one.form === 'noun').map(({ mention }) => nounPhrase(mention, extraction));
  const verbs = told
    .filter((one) => one.form !== 'noun' && one.mention.subtype !== 'aspectual')
    .map(({ mention }) => ({ name: clause(mention, context), verb: mention.text }));
  const [best] = [
    ...nouns.map((name) => ({ name, worth: worth(name, true) })),
    // "fell on the town" does not say what fell.
    ...verbs.map(({ name, verb }) => ({ name, worth: worth(name, false) - (name.startsWith(verb) ? 1 : 0) })),
  ].sort((a, b) => b.worth - a.worth || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return best?.name ?? '';
};

const isInTitle = (mention: Mention, { mentions }: Extraction): boolean =>
  bySentence(mentions, mention.sentence).some((one) => one.kind === 'Document' && contains(one, mention));

/** Names before phrases, phrases before clauses, clauses before bare words. */
const worth = (name: string, noun: boolean): number => {
  const words = name.split(' ').length;
  if (words === 1) return noun && /^\p{Lu}/u.test(name) ? 1 : 0;
  if (!noun) return Math.min(words, 4) + 1;
  return (/[\p{Lu}\d]/u.test(name) ? 8 : 4) + Math.min(words, 5);
};

/**
 * From the subject before the verb to the first argument behind it, as far as both stand near and no clause is between; a
 * subject that stands far off, or is a pronoun, by its name.
 */
const clause = (verb: Mention, { extraction, argumentsOf, nameOf }: EventContext): string => {
  const { text } = extraction.document;
  const found = argumentsOf(verb);
  const near = (start: number, end: number): boolean =>
    end - start <= longestName && !/[,;:()"\n]/.test(text.slice(start, end));
  const behind = found
    .filter((one) => one.start > verb.end && near(verb.start, one.end))
    .sort((a, b) => a.end - b.end)[0];
  const end = behind?.end ?? told(verb, extraction)?.end ?? verb.end;
  const ahead = found.filter((one) => one.end < verb.start).sort((a, b) => b.start - a.start)[0];
  const from = verb.start - auxiliaries(text.slice(Math.max(0, verb.start - 40), verb.start)).length;
  const said = text.slice(from, end).replace(/\s+/g, ' ');
  if (!ahead) return withSubject(verb, from, end, extraction);
  const whole = text.slice(ahead.start - possessed(text.slice(Math.max(0, ahead.start - 25), ahead.start)).length, end);
  // "prevented the Front from seizing power".
  const isOwn = !/ (?:from|without|of|for|against) $/.test(text.slice(ahead.end, from));
  if (isOwn && ahead.level !== 'pronoun' && whole.length <= longestName && !/[,;:()"\n]/.test(whole))
    return whole.replace(/\s+/g, ' ');
  const name = nameOf(ahead);
  return name !== '' && name.length + said.length < longestName
    ? `${name} ${said}`
    : withSubject(verb, from, end, extraction);
};

/**
 * A verb whose subject is nobody's mention: with the noun that stands before it, "ceasefire was announced", and without one by the
 * participle, as headlines have it: "announced by the ministry". What is denied or to come is told whole.
 */
const withSubject = (verb: Mention, from: number, end: number, extraction: Extraction): string => {
  const { text } = extraction.document;
  const plain = (start: number): string => text.slice(start, end).replace(/\s+/g, ' ');
  const before = text.slice(Math.max(0, from - longestName), from);
  const mention = rightBefore(from, extraction);
  const noun = nounBefore.exec(before)?.groups?.noun;
  const start = mention?.start ?? (noun === undefined ? undefined : from - noun.length);
  const own = start !== undefined && !preposition.test(text.slice(Math.max(0, start - 20), start));
  if (own && plain(start).length <= longestName) return plain(start);
  return /\b(?:not|will|would)\b/i.test(text.slice(from, verb.start)) ? plain(from) : plain(verb.start);
};

/** What ends before a place in the text with nothing but space between; of several the longest. */
const rightBefore = (at: number, { mentions, document }: Extraction): Mention | undefined => {
  const found: Mention[] = [];
  for (let end = at - 1; end > 0 && /\s/.test(document.text.charAt(end)); end--)
    found.push(...endingAt(mentions, end).filter((one) => one.level !== 'pronoun'));
  return found.sort((a, b) => a.start - b.start)[0];
};

const endingAt = lookup((mention: Mention) => [mention.end]);

/** What ends in "the disaster area" before "crashed" is no subject when it is "a plane to the disaster area". */
const preposition =
  /\b(?:of|to|in|for|from|with|without|by|at|on|into|near|against|between|over|under|through|about|around) (?:(?:the|a|an|this|that|its|his|her|their) )?$/i;

/** "the joint commission " before "was formed": without the article. */
const nounBefore = /(?:^|[\s("“])(?:the|a|an|this|that|its|his|her|their) (?<noun>(?:\p{L}[\p{L}\d'’-]* ){1,3})$/iu;

/** "has been", "was" before a participle. */
const auxiliaries = (before: string): string =>
  /(?:\b(?:was|were|is|are|has|had|have|been|be|being|will|would|did|not|also)\s+)+$/i.exec(before)?.[0] ?? '';

/** "residents of" before a name. */
const possessed = (before: string): string => /(?:^|\s)(\p{L}+ of (?:the )?)$/u.exec(before)?.[1] ?? '';

/** What stands right behind a verb without an argument: "mark the 35th anniversary". */
const told = (verb: Mention, { mentions, document }: Extraction): Mention | undefined =>
  startingIn(mentions, verb.end + 1, verb.start + 46)
    .filter((one) => one.end - verb.start <= 45 && one.kind !== 'Date')
    .slice(0, 1)
    .find((one) => !/[,;:().\n]/.test(document.text.slice(verb.end, one.end)));
