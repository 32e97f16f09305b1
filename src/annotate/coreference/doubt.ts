import { arcTo, children, subtree } from '../../model/syntax.js';
import { isSaidOfThings } from '../mentions/saidOfThings.js';
import { type Entry, isSubject } from './entry.js';
import { isSpeaker } from './salience.js';
import { isToldSubject } from './standing.js';

interface Ranked {
  readonly one: Entry;
  readonly score: number;
}

/**
 * A wrong link costs a graph more than none: of "it" and "they" with two candidates that fare alike, or with one that fares badly,
 * about half would be wrong (measured on MEANTIME, GUM and our own gold).
 */
export const isDoubtful = (pronoun: Entry, best: Ranked, rivals: readonly Ranked[]): boolean => {
  const { gender, number } = pronoun.pronoun ?? {};
  if (gender === 'male' || gender === 'female') return rivals.some(({ one }) => isOfEither(pronoun, best.one, one));
  if (pronoun.mention.sentence - best.one.mention.sentence > 1) return true;
  const isThing = best.one.mention.kind !== 'Group' && isSaidOfThings(pronoun.sentence, pronoun.mention.head);
  if (number === 'plural' && ((!isThing && isLow(pronoun, best)) || isOneBody(pronoun, best.one))) return true;
  if (rivals.some(({ one }) => isCalledAlike(best.one, one) || isRatherSeveral(pronoun, best.one, one))) return true;
  if (rivals.some(({ one }) => isTold(pronoun, best.one, one))) return true;
  if (isFarFetched(pronoun, best)) return true;
  if (isDoneToOther(pronoun, best.one) || isInPress(pronoun, best.one)) return true;
  if (rivals.some((rival) => isRatherThing(pronoun, best, rival))) return true;
  return best.score - (rivals[0]?.score ?? Number.NEGATIVE_INFINITY) < 1;
};

/** "Two of them" are some of whoever there is; others are not just anybody. */
const isLow = ({ sentence, mention }: Entry, { score }: Ranked): boolean =>
  score < 2 && arcTo(sentence, mention.head)?.relation !== 'nmod';

/**
 * "Few of the union's members dare to say it has failed": of a body or country that hardly anything speaks for, and which is neither the subject nor the
 * object of the sentence before, sixteen in sixteen were not "it" (counted on 370 texts of the press). Who speaks may be, and "its" is often theirs.
 */
const isFarFetched = (pronoun: Entry, { one, score }: Ranked): boolean =>
  /^it$/i.test(pronoun.mention.text) &&
  one.mention.kind !== 'Thing' &&
  score <= 3 &&
  !isSpeaker(pronoun) &&
  !(one.sentence === pronoun.sentence
    ? isInSubject(one) || isObject(one)
    : isMain(one) && (isSubject(pronoun) || (isObject(pronoun) && isObject(one))));

const isObject = ({ sentence, mention }: Entry): boolean =>
  /^(obj|iobj)$/.test(arcTo(sentence, mention.head)?.relation ?? '');

/** Subject or object of the verb of its sentence. */
const isMain = (entry: Entry): boolean => {
  const { relation = '', governor = -1 } = arcTo(entry.sentence, entry.mention.head) ?? {};
  if (governor < 0) return true;
  if (!relation.startsWith('nsubj') && !isObject(entry)) return false;
  return (arcTo(entry.sentence, governor)?.governor ?? -1) < 0;
};

/** The subject of a clause, or a word of its phrase. */
const isInSubject = ({ sentence, mention }: Entry): boolean => {
  for (let at = mention.head, steps = 0; steps < 5; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || arc.governor < 0) return false;
    if (arc.relation.startsWith('nsubj')) return true;
    if (!/^(nmod|compound|conj|appos)/.test(arc.relation)) return false;
    at = arc.governor;
  }
  return false;
};

/**
 * "The council met. They left", "the council jailed the men for their deeds": of one body "they" is said by itself only ("the council said they would
 * wait"), or of one that is a handful of people or of fighters. Of others nine in ten were somebody else, whom the text names beside it.
 */
const isOneBody = (pronoun: Entry, best: Entry): boolean => {
  const { mention, number, sentence, noun } = best;
  if (mention.kind !== 'Organization' || number === 'plural') return false;
  const own = arcTo(pronoun.sentence, pronoun.mention.head);
  if (sentence !== pronoun.sentence || /^(obj|iobj)$/.test(own?.relation ?? '')) return true;
  if (ofSeveral.test(noun) || /^(armed group|party)$/.test(mention.subtype ?? '')) return false;
  const clause = own?.relation.startsWith('nsubj') ? arcTo(sentence, own.governor) : undefined;
  return !(
    clause?.relation === 'ccomp' &&
    isSpeaker(best) &&
    arcTo(sentence, mention.head)?.governor === clause.governor
  );
};

/** What is many people, and spoken of as such. */
const ofSeveral = /^(police|staff|crew|management|team|couple|family|pair|public|Taliban|band|jury|squad|gang|crowd)$/i;

/** "Aid workers found the bodies of road workers. They ...": of two groups with one noun either may be meant. */
const isCalledAlike = (best: Entry, rival: Entry): boolean =>
  best.sentence === rival.sentence &&
  best.number === 'plural' &&
  rival.number === 'plural' &&
  best.mention.level === 'nominal' &&
  rival.mention.level === 'nominal' &&
  best.noun === rival.noun &&
  // "the guards ... the armed guards" may be the same.
  !best.modifiers.every((word) => rival.modifiers.includes(word)) &&
  !rival.modifiers.every((word) => best.modifiers.includes(word));

/** "The hostages have been held since May. The group said they were well": of a body one rather says "it" where people can be meant. */
const isRatherSeveral = (pronoun: Entry, best: Entry, rival: Entry): boolean =>
  /^they$/i.test(pronoun.mention.text) &&
  best.sentence === pronoun.sentence &&
  isSpeaker(best) &&
  best.mention.kind === 'Organization' &&
  best.number !== 'plural' &&
  !ofSeveral.test(best.noun) &&
  rival.mention.kind === 'Group';

/**
 * "He brought the council a phone, and the magnet in it broke the lock": where a thing of its own sentence stands hardly further back than a
 * body, "it" was the body's one time in six (counted on 428 texts of the press); who tells it speaks of itself.
 */
const isRatherThing = (pronoun: Entry, best: Ranked, rival: Ranked): boolean =>
  /^it$/i.test(pronoun.mention.text) &&
  best.one.mention.kind !== 'Thing' &&
  rival.one.mention.kind === 'Thing' &&
  rival.one.sentence === pronoun.sentence &&
  best.score - rival.score < 2 &&
  !isSpeaker(pronoun) &&
  !(isSpeaker(best.one) && best.one.sentence === pronoun.sentence);

/** "The bank backs a plan to bring grain to those who need it": the object of one clause is rarely the subject of another. */
const isDoneToOther = ({ sentence, mention }: Entry, best: Entry): boolean => {
  if (!/^it$/i.test(mention.text) || best.sentence !== sentence || best.mention.kind === 'Thing') return false;
  return (
    /^i?obj$/.test(arcTo(sentence, mention.head)?.relation ?? '') &&
    arcTo(sentence, best.mention.head)?.relation === 'nsubj' &&
    !isSpeaker(best)
  );
};

/** "The Courier reports fears that it could close", "the paper says there are hopes it will": not the paper, but what it tells of. */
const isInPress = (pronoun: Entry, best: Entry): boolean => {
  const { sentence, mention } = pronoun;
  if (!/^it$/i.test(mention.text) || best.sentence !== sentence || !isSpeaker(best) || isSpeaker(pronoun)) return false;
  if (best.mention.subtype !== 'media' && !/^(paper|newspaper|report)$/.test(best.noun)) return false;
  const clause = arcTo(sentence, arcTo(sentence, mention.head)?.governor ?? -1);
  return (
    clause !== undefined &&
    /^(acl|ccomp)$/.test(clause.relation) &&
    clause.governor !== arcTo(sentence, best.mention.head)?.governor
  );
};

/** "Prosecutors say the officers lied. They face prison": of who tells it and of whom it is told either may be meant. */
const isTold = (pronoun: Entry, best: Entry, rival: Entry): boolean =>
  best.sentence === rival.sentence &&
  best.sentence !== pronoun.sentence &&
  rival.number === 'plural' &&
  isSpeaker(best) &&
  isToldSubject(rival) &&
  !isSpeaker(pronoun);

/** "The envoy told the president that the UN would help his country": of who speaks and who listens it may be either's, where another does it. */
const isOfEither = (pronoun: Entry, best: Entry, rival: Entry): boolean => {
  const { sentence, mention } = pronoun;
  if (best.sentence !== sentence || rival.sentence !== sentence || rival.mention.kind !== 'Person') return false;
  const [own, one, other] = [pronoun, best, rival].map((entry) => arcTo(sentence, entry.mention.head));
  if (!own || !one || !other || !/poss/.test(own.relation) || one.governor !== other.governor) return false;
  const isTelling = /^(tell|assure|inform|promise|remind|notify)$/.test(sentence.tokens[one.governor]?.lemma ?? '');
  if (!isTelling || one.relation !== 'nsubj' || !/^i?obj$/.test(other.relation)) return false;
  return children(sentence, one.governor, 'ccomp').some(({ dependent }) => {
    const doer = children(sentence, dependent, 'nsubj')[0]?.dependent;
    return (
      doer !== undefined &&
      /^NN/.test(sentence.tokens[doer]?.pos ?? '') &&
      !subtree(sentence, doer).includes(mention.head) &&
      subtree(sentence, dependent).includes(mention.head)
    );
  });
};
