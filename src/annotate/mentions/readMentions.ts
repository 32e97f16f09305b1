import type {
  Cluster,
  Dateline,
  OtherReferent,
  Quotation,
  Sentence,
  Thing,
  TimeExpression,
} from '../../model/annotation.js';
import type { Document } from '../../model/document.js';
import { bySentence } from '../../model/lookup.js';
import { type Mention, mentionKey, plainMention } from '../../model/mention.js';
import type { Problem } from '../../model/problem.js';
import { byPosition, contains, overlaps, type Span } from '../../model/span.js';
import { joinMentions } from '../coreference/joinMentions.js';
import { isOfThings, otherReferents } from '../coreference/otherReferents.js';
import type { CoreNlpReading } from '../corenlp/reading.js';
import { readNames } from '../names/readNames.js';
import { readNominals } from './nominals.js';
import { isAmongPeople } from './peopleNear.js';
import { readPronouns } from './pronounMentions.js';
import { isSaidOfThings } from './saidOfThings.js';
import { readThings } from './things.js';

export interface MentionContext {
  readonly document: Document;
  readonly times: readonly TimeExpression[];
  readonly datelines: readonly Dateline[];
  readonly quotations?: readonly Quotation[];
}

export interface MentionReading {
  /** People, organizations, groups and places, named or not, and pronouns that refer to one; in reading order. */
  readonly mentions: Mention[];
  /** One for every referent, also for what is mentioned once. */
  readonly clusters: Cluster[];
  /** What else is spoken of again, in clusters of at least two. */
  readonly otherReferents: OtherReferent[];
  /** Mentions that were left out, and why. */
  readonly problems: Problem[];
}

/** Finds who and what is spoken of, and which mentions are of one referent. Pure: the same reading gives the same mentions. */
export const readMentions = (reading: CoreNlpReading, context: MentionContext): MentionReading => {
  const isTaken = (mention: Mention): boolean =>
    bySentence(context.times, mention.sentence).some(
      // "the daily reported": a paper.
      (time) => overlaps(time, mention) && !/^(daily|weekly)$/i.test(time.text),
    ) || context.datelines.some((line) => overlaps(line, mention));
  const allNames = readNames(reading.sentences);
  const names = allNames.filter((name) => !isTaken(name));
  const others = reading.sentences.flatMap((sentence) => [
    ...readNominals(sentence, bySentence(names, sentence.index)),
    // "Our" of "the Alliance for Our America".
    ...readPronouns(sentence).filter((one) => !bySentence(names, sentence.index).some((name) => overlaps(name, one))),
  ]);
  const all = unique([...names, ...others.filter((one) => !isTaken(one))]).sort(byPosition);
  const things = thingsBeside(reading, all, context);
  const joined = joinMentions(reading.sentences, [...all, ...things].sort(byPosition), context.quotations);
  const groups = joined.flatMap((group) => (isOfThings(group) ? [] : [withKinds(group as Mention[])]));
  const isThings = (one: Mention): boolean =>
    isThing(reading.sentences[one.sentence], one) && !isAmongPeople(reading.sentences, [...all, ...things], one);
  const isLost = (group: readonly Mention[]): boolean => isLostPronoun(group, isThings);
  const kept = [...groups.filter((group) => !isLost(group)), ...authors(allNames, context)];
  const mentions = kept.flat().map(plainMention).sort(byPosition);
  const clusters = kept.map(
    (group): Cluster => ({ id: `cluster:${group[0]?.id ?? ''}`, mentions: group.map((mention) => mention.id) }),
  );
  const problems = groups.filter(isLost).flat().map(withoutAntecedent);
  return { mentions, clusters, otherReferents: otherReferents(joined), problems };
};

const isNominal = (one: Mention | TimeExpression): one is Mention => 'level' in one && one.level === 'nominal';

/** Of "the asylum seekers" only the head is taken. */
const headOf = (reading: CoreNlpReading, mention: Mention): Span =>
  reading.sentences[mention.sentence]?.tokens[mention.head] ?? mention;

/** Where no mention, time or dateline stands. */
const thingsBeside = (reading: CoreNlpReading, mentions: readonly Mention[], context: MentionContext): Thing[] => {
  const taken: Span[][] = reading.sentences.map(() => [...context.datelines]);
  for (const one of [...mentions, ...context.times])
    taken[one.sentence]?.push(isNominal(one) ? headOf(reading, one) : one);
  return reading.sentences.flatMap((sentence, at) => readThings(sentence, taken[at] ?? []));
};

/** Who is named in a byline takes part in nothing and is no antecedent, but wrote the document. */
const authors = (names: readonly Mention[], { document, datelines }: MentionContext): Mention[][] => {
  const bylines = datelines.filter((line) => /^by\b/i.test(document.text.slice(line.start, line.end)));
  return names
    .filter((name) => /^(Person|Organization)$/.test(name.kind) && bylines.some((line) => contains(line, name)))
    .map((name) => [name]);
};

const unique = (mentions: readonly Mention[]): Mention[] => [
  ...new Map(mentions.map((mention) => [mention.id, mention])).values(),
];

/** Pronouns take the kind of what they stand for. */
const withKinds = (group: readonly Mention[]): Mention[] => {
  const kind = (group.find((one) => one.level === 'name') ?? group.find((one) => one.level === 'nominal'))?.kind;
  return group.map((one) =>
    one.level !== 'pronoun' || !kind || kind === one.kind ? one : { ...one, kind, id: mentionKey(one, kind) },
  );
};

/** "it" that stands for no mention stands for a thing or a fact, and neither is ours; nor are "they" that were shot down. */
const isLostPronoun = (group: readonly Mention[], isThings: (one: Mention) => boolean): boolean =>
  group.every((one) => one.level === 'pronoun' && (/^(it|its|itself)$/i.test(one.text) || isThings(one)));

const isThing = (sentence: Sentence | undefined, { text, head }: Mention): boolean =>
  sentence !== undefined && /^(they|them)$/i.test(text) && isSaidOfThings(sentence, head);

const withoutAntecedent = (mention: Mention): Problem => ({
  code: 'mention.no-antecedent',
  severity: 'rejected',
  message: `"${mention.text}" in sentence ${mention.sentence + 1} stands for none of the people, organizations or places before it.`,
  span: { start: mention.start, end: mention.end },
});
