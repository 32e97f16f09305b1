import { arcTo } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import type { Entry } from './entry.js';
import { isSpeaker } from './salience.js';
import type { Discourse } from './sieve.js';

/** Of two presidents the one who speaks on is the one who spoke; else the only one of the sentence before, and else neither. */
export const ofTwoPersons = (
  discourse: Discourse,
  entry: Entry,
  nearest: Entry,
  found: readonly Entry[],
): Entry | undefined => {
  const near = found.filter((one) => entry.mention.sentence - one.mention.sentence <= 2);
  const spoke = isSpeaker(entry) ? near.find(isSpeaker) : undefined;
  if (spoke) return spoke;
  // '"Marin lied," the president said': whom a speaker names is somebody else.
  const named = near.filter((one) => isSpeaker(entry) && one.sentence === entry.sentence);
  const left = near.filter((one) => named.every((other) => discourse.joined(one) !== discourse.joined(other)));
  return left.every((one) => discourse.joined(one) === discourse.joined(left[0] ?? nearest)) ? left[0] : undefined;
};

/** "Condor bought Halden. The company ...": of the companies of the nearest sentence its subject, and else none; those further back are no rivals. */
export const ofTwoBodies = (
  discourse: Discourse,
  entry: Entry,
  nearest: Entry,
  found: readonly Entry[],
): Entry | undefined => {
  // "RSF said ... The group said": who speaks on is who spoke, and not whom it spoke of.
  const spoke = isSpeaker(entry)
    ? found.find((one) => isSpeaker(one) && entry.mention.sentence - one.mention.sentence === 1)
    : undefined;
  if (spoke) return spoke;
  const beside = found.filter((one) => one.sentence === nearest.sentence);
  // "The Front and the League helped": neither of the two is "the group".
  if (nearest.sentence !== entry.sentence && isOneOfTwo(nearest, beside)) return undefined;
  if (nearest.sentence === entry.sentence || beside.every((one) => discourse.joined(one) === discourse.joined(nearest)))
    return nearest;
  // "The carmaker Halden said it would cut jobs at its division Condor".
  return beside.find((one) =>
    discourse
      .joined(one)
      .some((same) => same.sentence === one.sentence && same.sentence.tree[same.mention.head]?.relation === 'nsubj'),
  );
};

const isOneOfTwo = (name: Entry, beside: readonly Entry[]): boolean =>
  beside.some(
    (one) =>
      one !== name &&
      (arcTo(one.sentence, one.mention.head)?.relation === 'conj'
        ? arcTo(one.sentence, one.mention.head)?.governor === name.mention.head
        : arcTo(name.sentence, name.mention.head)?.relation === 'conj' &&
          arcTo(name.sentence, name.mention.head)?.governor === one.mention.head),
  );

/** "Halden accused the company of fraud. The group said it would sue": both may be meant. */
export const isAgainstAnother = (discourse: Discourse, name: Entry): boolean => {
  const arc = arcTo(name.sentence, name.mention.head);
  return (
    arc?.relation === 'nsubj' &&
    /^(accuse|sue|blame|criticize|criticise|attack|denounce|charge|fine)$/.test(lemmaAt(name.sentence, arc.governor)) &&
    discourse
      .inSentence(name.mention.sentence)
      .some(
        (one) =>
          one.mention.kind === 'Organization' &&
          arcTo(one.sentence, one.mention.head)?.governor === arc.governor &&
          /^i?obj$/.test(arcTo(one.sentence, one.mention.head)?.relation ?? ''),
      )
  );
};
