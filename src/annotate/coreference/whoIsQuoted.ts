import { isAcrossQuotation } from '../../model/syntax.js';
import { quotingVerbs } from '../../ontology/speechVerbs.js';
import { offices } from '../../ontology/titles.js';
import type { Chosen } from './chosen.js';
import { type Entry, isSubject } from './entry.js';
import { isGiving, isInFragment, isOutside, isPassedOn } from './quotationSpeaker.js';
import { isSpeaker } from './salience.js';
import { type Discourse, isPronoun } from './sieve.js';

/** '"You were there, General," said the judge. "You gave the order," he said': who is spoken to or of in the words rather does not say them. */
export const spokenOf = (discourse: Discourse, pronoun: Entry, candidate: Entry, chosen: Chosen): number => {
  if (!isOutside(discourse, pronoun)) return 0;
  const isTold = (one: Entry): boolean => !isOutside(discourse, one);
  if (isGiving(pronoun))
    return isTold(candidate) ||
      discourse
        .inSentence(pronoun.mention.sentence)
        .some((one) => !isPronoun(one) && isTold(one) && chosen.isSame(one, candidate))
      ? -6
      : 0;
  return isAnybody(candidate) && pronoun.sentence !== candidate.sentence && isTold(candidate) ? -6 : 0;
};

/** '"A judge took the bribe," Petrov said. He was arrested later': the judge rather than Petrov, and surely neither. */
export const isOfWords = (discourse: Discourse, pronoun: Entry, best: Entry, told: Entry): boolean =>
  isGiving(best) &&
  isOutside(discourse, best) &&
  !isSpeaker(pronoun) &&
  isAnybody(told) &&
  isSubject(told) &&
  isOutside(discourse, pronoun) &&
  !isOutside(discourse, told) &&
  told.sentence === best.sentence &&
  pronoun.sentence !== best.sentence;

/** '"Nobody thought a minister would be jailed," she said. The court told him ...': whom a speaker tells of without a name is not told of on. */
const isAnybody = ({ mention }: Entry): boolean =>
  mention.kind === 'Person' && mention.level === 'nominal' && /^(an?|my|our|your|some)\b/i.test(mention.text);

/** "He was unhurt, the official said": who tells it behind a comma rather tells of another. */
export const tellerBehind = (discourse: Discourse, pronoun: Entry): Entry | undefined =>
  pronoun.pronoun?.gender === 'thing' || pronoun.pronoun?.number === 'plural'
    ? undefined
    : discourse
        .inSentence(pronoun.mention.sentence)
        .find(
          (one) =>
            !isPronoun(one) &&
            one.mention.start > pronoun.mention.end &&
            isSpeaker(one) &&
            /, (?:the |an? )?$/.test(one.sentence.text.slice(0, one.mention.start - one.sentence.start)),
        );

/** An official without a name who speaks. */
export const isHeard = (entry: Entry): boolean =>
  entry.mention.kind === 'Person' &&
  entry.mention.level === 'nominal' &&
  entry.definite &&
  entry.number !== 'plural' &&
  offices.has(entry.noun) &&
  isSpeaker(entry);

/** '"It has failed," the ministry said': who is quoted calls itself "we". */
export const isQuoting = (discourse: Discourse, pronoun: Entry, candidate: Entry): boolean => {
  const { sentence, mention } = pronoun;
  if (sentence !== candidate.sentence || pronoun.pronoun?.reflexive || isInFragment(discourse, pronoun)) return false;
  const arc = sentence.tree[candidate.mention.head];
  if (!arc || !/^nsubj/.test(arc.relation) || !quotingVerbs.has(sentence.tokens[arc.governor]?.lemma ?? ''))
    return false;
  if (isPassedOn(sentence, arc.governor)) return false;
  return isAcrossQuotation(sentence, mention.head, candidate.mention.head);
};
