import { arcTo, children } from '../../model/syntax.js';
import { type Entry, isSubject } from './entry.js';
import { before, type Discourse } from './sieve.js';
import { subjectsOf } from './subjects.js';

/**
 * "The minister and the general met at the ministry. They spoke", "relations of Norland and Halden and their ministers": of two that are
 * listed there is no mention, and nobody else is surely meant.
 */
export const isOvershadowed = (discourse: Discourse, pronoun: Entry, found: Entry): boolean => {
  if (pronoun.pronoun?.number !== 'plural') return false;
  const pairs = before(discourse, pronoun, 1).filter((one) => isPair(discourse, one));
  return pairs.some(
    (one) =>
      isNearer(one, found) ||
      (isSubject(one) && (isBody(found) || isNext(pronoun, one, found) || isDoneByOthers(pronoun, one, found))),
  );
};

/** The first of two or more people, bodies or states that are listed. */
const isPair = (discourse: Discourse, { sentence, mention, number }: Entry): boolean =>
  /^(Person|Organization|Place)$/.test(mention.kind) &&
  number !== 'plural' &&
  children(sentence, mention.head, 'conj').some(({ dependent }) =>
    discourse
      .inSentence(mention.sentence)
      .some((one) => one.mention.head === dependent && one.mention.kind === mention.kind && one.number !== 'plural'),
  );

/** Told after what was found: in a later sentence. */
const isNearer = (pair: Entry, { mention }: Entry): boolean => pair.mention.sentence > mention.sentence;

/** "Petrov and Berg met students. They agreed": who begins the next sentence may be either. */
const isNext = (pronoun: Entry, { sentence }: Entry, found: Entry): boolean =>
  found.sentence === sentence && sentence !== pronoun.sentence && isSubject(pronoun) && !isSubject(found);

/** "Petrov and Berg were handed to elders and flown home, where doctors examined them": in what others do either may be meant. */
const isDoneByOthers = (pronoun: Entry, { sentence, mention }: Entry, found: Entry): boolean => {
  if (pronoun.sentence !== sentence || found.sentence !== sentence || isSubject(found)) return false;
  const own = arcTo(sentence, pronoun.mention.head);
  const doers = own && /^i?obj$/.test(own.relation) ? subjectsOf(sentence, own.governor) : [];
  return doers.length > 0 && !doers.includes(mention.head) && !doers.includes(found.mention.head);
};

const isBody = ({ mention, number }: Entry): boolean => mention.kind === 'Organization' && number !== 'plural';
