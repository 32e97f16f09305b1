import { arcTo, children, hasCase } from '../../model/syntax.js';
import type { Entry } from './entry.js';
import { arcOf, isPossessive } from './standing.js';
import { subjectsOf } from './subjects.js';

/** "Iran's obligations under its agreement": whose the whole phrase is. */
export const isOwner = (pronoun: Entry, candidate: Entry): boolean => {
  if (!isPossessive(pronoun)) return false;
  const arc = candidate.sentence.tree[candidate.mention.head];
  if (arc?.relation !== 'nmod:poss') return false;
  let at = pronoun.sentence.tree[pronoun.mention.head]?.governor ?? -1;
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    if (at === arc.governor) return true;
    const above = pronoun.sentence.tree[at];
    if (!above || !/^(nmod|conj|appos)/.test(above.relation)) return false;
    at = above.governor;
  }
  return false;
};

/** "Designations of terrorists isolate them": whose designation does something, to them it is done. */
export const isOfSubject = (pronoun: Entry, candidate: Entry): boolean => {
  const [own, other] = [arcOf(pronoun), arcOf(candidate)];
  if (!own || !other || !/^(obj|iobj)$/.test(own.relation) || other.relation !== 'nmod') return false;
  const isOf = hasCase(candidate.sentence, candidate.mention.head, /^of$/);
  return isOf && subjectsOf(pronoun.sentence, own.governor).includes(other.governor);
};

/** "Police arrested dozens of students after they threw stones": for what one has done; "after they had got a tip" tells of who finds it out. */
export const isPunished = (pronoun: Entry, candidate: Entry): boolean => {
  const { sentence, mention } = pronoun;
  if (candidate.sentence !== sentence) return false;
  const [own, arc] = [arcOf(pronoun), arcOf(candidate)];
  // "dozens of students".
  const other = arc?.relation === 'nmod' ? arcTo(sentence, arc.governor) : arc;
  const clause = own && /^nsubj/.test(own.relation) ? arcTo(sentence, own.governor) : undefined;
  const mark = clause && children(sentence, clause.dependent, 'mark').find((arc) => arc.dependent < mention.head);
  if (!clause || !other || !/^(advcl|ccomp)$/.test(clause.relation) || other.governor !== clause.governor) return false;
  return (
    other.relation === 'obj' &&
    mark !== undefined &&
    /^(after|because|for|when)$/.test(sentence.tokens[mark.dependent]?.text ?? '') &&
    doneForDeeds.test(sentence.tokens[clause.governor]?.lemma ?? '') &&
    !findsOut.test(sentence.tokens[clause.dependent]?.lemma ?? '')
  );
};

const doneForDeeds =
  /^(arrest|detain|jail|imprison|sentence|fine|expel|charge|convict|punish|dismiss|suspend|deport|execute|evict|disperse|sanction|blacklist|rescue|evacuate|free|release|acquit|pardon|ban|praise|thank|congratulate|honou?r|applaud|commend|promote|sack)$/;

const findsOut =
  /^(receive|get|find|discover|learn|see|hear|search|raid|storm|track|identify|recover|seize|trace|obtain|enter|stop|intercept|spot|uncover|notice|review|watch|take|arrive|come|be|have|investigate|question|interrogate)$/;

/** "the firm and its director": whose director is named with the firm. */
export const isListedWith = (pronoun: Entry, candidate: Entry): boolean => {
  const own = arcOf(pronoun);
  const noun = own && isPossessive(pronoun) ? arcTo(pronoun.sentence, own.governor) : undefined;
  return noun?.relation === 'conj' && noun.governor === candidate.mention.head && candidate.mention.kind !== 'Place';
};

/** "a message to Iran that it must answer": who is told that "it" shall. */
export const isWhoShall = (pronoun: Entry, candidate: Entry): boolean => {
  const { sentence, mention } = pronoun;
  const own = sentence.tree[mention.head];
  const arc = sentence.tree[candidate.mention.head];
  if (!own || !arc || !/^nsubj/.test(own.relation) || own.governor < 0) return false;
  const clause = sentence.tree[own.governor];
  return (
    /^(ccomp|acl)$/.test(clause?.relation ?? '') &&
    arc.governor === clause?.governor &&
    /^(nmod|obl|obj|iobj)$/.test(arc.relation) &&
    children(sentence, own.governor, 'aux').some((one) =>
      /^(must|should|shall|ought)$/.test(sentence.tokens[one.dependent]?.text ?? ''),
    )
  );
};
