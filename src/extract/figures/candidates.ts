import type { Sentence } from '../../model/annotation.js';
import { children, hasCase } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { expelledMembers, lifeless, stateNouns } from '../../ontology/countedNouns.js';
import { type Measure, measureNamed } from '../../ontology/measures/index.js';
import { drivingOut, offenders } from '../../ontology/offenders.js';
import type { CountedPhrase } from './countedPhrase.js';
import { isEarlierCount } from './earlierCount.js';
import { triggerInParse } from './parse.js';
import { hasOwnVerb, isOfTheirs, isPart, isShared, isWhole } from './parts.js';
import { isOfBefore, tellingVerb } from './tellers.js';
import { type Trigger, triggerBeside } from './trigger.js';
import { triggerByIdiom } from './triggerByIdiom.js';
import { triggerInside } from './triggerInside.js';

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
      (isPart(sentence, phrase) && !hasOwnVerb(sentence, phrase, trigger, found)) ||
      isWhole(sentence, phrase, phrases) ||
      (trigger !== undefined && isShared(sentence, phrase, trigger));
    if (trigger && part) problems.push(phrase);
    const taken =
      trigger && !part && !isOfTheirs(sentence, phrase, trigger) && fits(sentence, phrase, trigger, isPerson)
        ? candidate(sentence, phrase, trigger)
        : undefined;
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
  // "destroyed 2,000 jobs" is no destruction of things.
  (isJob(lemmaOf(sentence, phrase)) ? triggerByIdiom(sentence, phrase, isPerson) : undefined) ??
  triggerBeside(sentence, phrase) ??
  triggerByIdiom(sentence, phrase, isPerson) ??
  inherited(sentence, phrase, previous) ??
  rival(sentence, phrase, previous) ??
  triggerInParse(sentence, phrase) ??
  triggerInside(sentence, phrase, isPerson);

const lemmaOf = (sentence: Sentence, { head }: CountedPhrase): string => lemmaAt(sentence, head ?? -1);

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
  return (verb !== undefined && isOfBefore(sentence, phrase, verb)) || isEarlierCount(sentence, previous.phrase, phrase)
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

/** Only living beings are killed and only things destroyed, whatever the parse says. */
const fits = (
  sentence: Sentence,
  phrase: CountedPhrase,
  trigger: Trigger,
  isPerson: (token: number) => boolean,
): boolean => {
  if (phrase.head === undefined || trigger.construction === 'plural') return true;
  const lemma = lemmaOf(sentence, phrase);
  if (lemma === 'life') return true;
  const measure = trigger.measure === 'both' ? undefined : trigger.measure;
  // "A diplomat who took part in the talks" tells nothing of how many did.
  if (measure?.name === 'participants' && phrase.value === 1) return false;
  // "Two gunmen fled": nobody drove them out.
  if (measure?.name === 'displaced' && offenders.has(lemma) && getsAway(sentence, trigger.tokens[0] ?? -1))
    return false;
  // "The party expelled six of its deputies": they stayed in the country.
  if (measure?.name === 'deported' && expelledMembers.has(lemma) && !isByState(sentence, trigger.tokens[0] ?? -1))
    return false;
  // "shot down one of the jets" is of a certain one, and counts none.
  if (measure?.of === 'things' && phrase.value === 1 && sentence.tokens[phrase.number + 1]?.text === 'of') return false;
  if (measure?.of === 'things') return lifeless.has(lemma) || !(isPerson(phrase.head) || isJob(lemma));
  return !lifeless.has(lemma) && (!measure?.surely || isPerson(phrase.head) || isJob(lemma));
};

/** Not "were displaced by the flood" or "fled the war", whatever they had done. */
const getsAway = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb]?.lemma === 'flee' &&
  children(sentence, verb, 'aux:pass').length === 0 &&
  !children(sentence, verb, 'obj').some((arc) => drivingOut.has(sentence.tokens[arc.dependent]?.lemma ?? ''));

/** "Russia expelled 30 deputies of the European Parliament", "deported 12 activists": out of the country. */
const isByState = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb]?.lemma !== 'expel' ||
  [...children(sentence, verb, 'nsubj'), ...children(sentence, verb, 'obl')].some(({ dependent, relation }) => {
    const token = sentence.tokens[dependent];
    const isDoer = relation !== 'obl' || hasCase(sentence, dependent, /^by$/);
    return token !== undefined && isDoer && (/^(LOCATION|COUNTRY)$/.test(token.ner) || stateNouns.has(token.lemma));
  });

const isJob = (lemma: string): boolean => /^(job|post|position|role)$/.test(lemma);

/** Killed and wounded told by one number are casualties. */
export const measureOfTrigger = (trigger: Trigger): Measure | undefined =>
  trigger.measure === 'both' ? measureNamed('casualties') : trigger.measure;
