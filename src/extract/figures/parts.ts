import type { Sentence } from '../../model/annotation.js';
import { arcTo } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { partWords, untoldShares } from '../../ontology/countedNouns.js';
import type { Candidate } from './candidates.js';
import type { CountedPhrase } from './countedPhrase.js';
import type { Trigger } from './trigger.js';

/** "Including three children", "among them 12 women": some of those counted already. */
export const isPart = (sentence: Sentence, phrase: CountedPhrase): boolean => {
  const before = sentence.tokens.slice(Math.max(0, phrase.first - 2), phrase.first);
  // "all but two"; "but cost 900 people their jobs" goes on.
  return before.some(
    ({ text, index }) => partWords.has(text.toLowerCase()) && (text !== 'but' || index === phrase.first - 1),
  );
};

/** "40 were wounded, of whom 12 later died", "including two who disappeared": another thing is told of the part. */
export const hasOwnVerb = (
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

/** "The families of the nine fishermen gathered": nothing is said of the nine. */
export const isOfTheirs = (sentence: Sentence, { first }: CountedPhrase, { tokens, construction }: Trigger): boolean =>
  /^(subject|passive)$/.test(construction) &&
  (tokens[0] ?? 0) > first &&
  sentence.tokens[first - 1]?.text === 'of' &&
  belonging.test(sentence.tokens[first - 2]?.lemma ?? '');

const belonging =
  /^(family|relative|wife|widow|husband|mother|father|parent|friend|colleague|comrade|child|son|daughter|neighbour|neighbor|lawyer|supporter|home|house|body|remains|coffin)$/;

/** "Half of the 200 hostages were freed", "a third of the town's 9,000 inhabitants fled"; of "some of the 40 wounded" forty were wounded. */
export const isShared = (sentence: Sentence, phrase: CountedPhrase, { tokens, construction }: Trigger): boolean => {
  if (construction === 'state' && tokens[0] === phrase.last + 1) return false;
  // "Most of the 300 soldiers who died were young": all of them died.
  const clause = arcTo(sentence, tokens[0] ?? -1);
  if (clause?.relation === 'acl:relcl' && clause.governor === phrase.head) return false;
  let of = phrase.first - 1;
  while (of > 0 && phrase.first - of < 6 && /^(DT|PRP\$|POS|JJ|NNP?S?)$/.test(sentence.tokens[of]?.pos ?? '')) of--;
  if (sentence.tokens[of]?.text !== 'of') return false;
  const share = lemmaAt(sentence, of - 1);
  return (
    untoldShares.has(share) || (share === 'all' && /^(nearly|almost|not)$/i.test(sentence.tokens[of - 2]?.text ?? ''))
  );
};

/** "12 of the 30 hostages died": thirty is of how many. */
export const isWhole = (sentence: Sentence, phrase: CountedPhrase, phrases: readonly CountedPhrase[]): boolean =>
  phrases.some(
    (other) =>
      other.last < phrase.first &&
      sentence.tokens[other.last + 1]?.text.toLowerCase() === 'of' &&
      other.last + 2 >= phrase.first - 1,
  );
