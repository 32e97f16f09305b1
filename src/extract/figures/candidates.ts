import type { Sentence } from '../../model/annotation.js';
import { lifeless, partWords } from '../../ontology/countedNouns.js';
import { type Measure, measureNamed } from '../../ontology/measures/index.js';
import type { CountedPhrase } from './countedPhrase.js';
import { triggerInParse } from './parse.js';
import { isOfBefore, tellingVerb } from './tellers.js';
import { type Trigger, triggerBeside } from './trigger.js';
import { triggerByIdiom } from './triggerByIdiom.js';

/** A figure before its event is looked up. */
export interface Candidate {
  readonly phrase: CountedPhrase;
  readonly trigger: Trigger;
  readonly unit?: string;
}

/** The numbers of a sentence that a word of a measure takes, and those that are only parts of another. */
export const candidatesIn = (
  sentence: Sentence,
  phrases: readonly CountedPhrase[],
  isPerson: (token: number) => boolean,
): { found: Candidate[]; problems: CountedPhrase[] } => {
  const found: Candidate[] = [];
  const problems: CountedPhrase[] = [];
  let previous: Candidate | undefined;
  for (const phrase of phrases) {
    const trigger = triggerOf(sentence, phrase, previous, isPerson);
    const part =
      (isPart(sentence, phrase) && !hasOwnVerb(sentence, phrase, trigger, found)) || isWhole(sentence, phrase, phrases);
    if (trigger && part) problems.push(phrase);
    const taken =
      trigger && !part && fits(sentence, phrase, trigger, isPerson) ? candidate(sentence, phrase, trigger) : undefined;
    if (taken) found.push(taken);
    previous = taken;
  }
  return { found, problems };
};

const triggerOf = (
  sentence: Sentence,
  phrase: CountedPhrase,
  previous: Candidate | undefined,
  isPerson: (token: number) => boolean,
): Trigger | undefined =>
  triggerBeside(sentence, phrase) ??
  triggerByIdiom(sentence, phrase, isPerson) ??
  inherited(sentence, phrase, previous) ??
  rival(sentence, phrase, previous) ??
  triggerInParse(sentence, phrase);

/** "Killed 12 soldiers, two policemen and a civilian": the verb of the first counts for the whole list. */
const inherited = (sentence: Sentence, phrase: CountedPhrase, previous: Candidate | undefined): Trigger | undefined => {
  if (!previous || !['object', 'list', 'noun'].includes(previous.trigger.construction)) return undefined;
  const tokens = sentence.tokens.slice(previous.phrase.last + 1, phrase.first);
  if (tokens.length === 0 || tokens.length > 4) return undefined;
  const between = tokens.map((token) => token.text.toLowerCase());
  const isList =
    between.every((text) => [',', 'and', 'or', 'as', 'well', 'along', 'together', 'with'].includes(text)) &&
    (!between.includes('with') || between.some((text) => /^(along|together)$/.test(text)));
  if (!isList || phrase.head === undefined) return undefined;
  if (/^(MD|VBD|VBZ|VBP|VBN)$/.test(sentence.tokens[phrase.last + 1]?.pos ?? '')) return undefined;
  if (sentence.tree[phrase.head]?.relation.startsWith('nsubj')) return undefined;
  return { ...previous.trigger, construction: 'list' };
};

/** "The ministry put the toll at 12; the rebels said 40": of the same that was counted before. */
const rival = (sentence: Sentence, phrase: CountedPhrase, previous: Candidate | undefined): Trigger | undefined => {
  if (!previous || phrase.head !== undefined || previous.phrase.value === phrase.value) return undefined;
  const verb = tellingVerb(sentence, phrase);
  return verb !== undefined && isOfBefore(sentence, phrase, verb)
    ? { ...previous.trigger, construction: 'parse' }
    : undefined;
};

/** "has climbed past 1,000", "topped 300": a toll that is told as passed. */
const isPassed = (sentence: Sentence, { first, qualifier }: CountedPhrase, { construction }: Trigger): boolean =>
  construction === 'toll' &&
  qualifier === 'exact' &&
  /^(past|topped|passed|exceeded|surpassed|above)$/.test(sentence.tokens[first - 1]?.text ?? '');

const candidate = (sentence: Sentence, read: CountedPhrase, trigger: Trigger): Candidate => {
  const phrase: CountedPhrase = isPassed(sentence, read, trigger) ? { ...read, qualifier: 'at least' } : read;
  const unit = phrase.head === undefined ? undefined : unitOf(sentence, phrase.head);
  return unit === undefined || trigger.construction === 'plural' ? { phrase, trigger } : { phrase, trigger, unit };
};

const unitOf = (sentence: Sentence, head: number): string | undefined => {
  const token = sentence.tokens[head];
  if (token?.pos === 'NNPS') return token.text;
  if (token?.pos === 'NNP') return undefined;
  const lemma = token?.lemma.toLowerCase();
  return lemma === 'other' || lemma === 'life' ? undefined : lemma === 'people' ? 'person' : lemma;
};

/** "Including three children", "among them 12 women": some of those counted already. */
const isPart = (sentence: Sentence, phrase: CountedPhrase): boolean => {
  const before = sentence.tokens.slice(Math.max(0, phrase.first - 2), phrase.first);
  return before.some((token) => partWords.has(token.text.toLowerCase()));
};

/** "40 were wounded, of whom 12 later died", "including two who disappeared": another thing is told of the part. */
const hasOwnVerb = (
  sentence: Sentence,
  phrase: CountedPhrase,
  trigger: Trigger | undefined,
  found: readonly Candidate[],
): boolean => {
  const verb = trigger?.tokens[0] ?? -1;
  return (
    trigger !== undefined &&
    /^(subject|passive|state)$/.test(trigger.construction) &&
    !/^(but|except)$/i.test(sentence.tokens[phrase.first - 1]?.text ?? '') &&
    verb > phrase.last &&
    sentence.tokens.slice(phrase.last, verb).every(({ text }) => text !== ',') &&
    found.every((other) => other.trigger.measure !== trigger.measure)
  );
};

/** "12 of the 30 hostages died": thirty is of how many. */
const isWhole = (sentence: Sentence, phrase: CountedPhrase, phrases: readonly CountedPhrase[]): boolean =>
  phrases.some(
    (other) =>
      other.last < phrase.first &&
      sentence.tokens[other.last + 1]?.text.toLowerCase() === 'of' &&
      other.last + 2 >= phrase.first - 1,
  );

/** Only living beings are killed and only things destroyed, whatever the parse says. */
const fits = (
  sentence: Sentence,
  phrase: CountedPhrase,
  trigger: Trigger,
  isPerson: (token: number) => boolean,
): boolean => {
  if (phrase.head === undefined || trigger.construction === 'plural') return true;
  const lemma = sentence.tokens[phrase.head]?.lemma.toLowerCase() ?? '';
  if (lemma === 'life') return true;
  const measure = trigger.measure === 'both' ? undefined : trigger.measure;
  // "A diplomat who took part in the talks" tells nothing of how many did.
  if (measure?.name === 'participants' && phrase.value === 1) return false;
  if (measure?.of === 'things') return lifeless.has(lemma) || !isPerson(phrase.head);
  return !lifeless.has(lemma) && (!measure?.surely || isPerson(phrase.head) || isJob(lemma));
};

const isJob = (lemma: string): boolean => /^(job|post|position|role)$/.test(lemma);

/** Killed and wounded told by one number are casualties. */
export const measureOfTrigger = (trigger: Trigger): Measure | undefined =>
  trigger.measure === 'both' ? measureNamed('casualties') : trigger.measure;
