import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, dependents, governingVerb, hasCase, isInfinitive } from '../../model/syntax.js';
import { ownedByPlaces } from '../../ontology/pronouns.js';
import { judgingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import type { Entry } from './entry.js';
import { ownsByVerb } from './ownersByVerb.js';
import { isPronoun } from './sieve.js';
import { hasOwnSubject, subjectsOf } from './subjects.js';

/** How readily a pronoun is taken for a candidate: by nearness, function, number and kind; who is spoken of again and again rather than who came up once. */
export const salience = (pronoun: Entry, candidate: Entry, timesTold: number): number =>
  distance(pronoun, candidate) + standing(pronoun, candidate) + position(pronoun, candidate) + 0.5 * timesTold;

/** Nearer sentences first. */
const distance = (pronoun: Entry, candidate: Entry): number =>
  -3 * (pronoun.mention.sentence - candidate.mention.sentence);

/** What the candidate itself is: subjects first; an indefinite that comes up once last; a word before a noun hardly at all. */
const standing = (pronoun: Entry, candidate: Entry): number => {
  const relation = relationOf(candidate);
  const subject = /^nsubj/.test(relation)
    ? pronoun.sentence !== candidate.sentence && isToldSubject(candidate)
      ? 3
      : 4
    : /^(obj|iobj|root)$/.test(relation)
      ? 1
      : 0;
  const plural = pronoun.pronoun?.number === 'plural' && candidate.number === 'plural' ? 3 : 0;
  const name = candidate.mention.level === 'name' ? 1 : 0;
  const spokenOf = !isPronoun(candidate) ? 0 : isPersonal(pronoun) && pronoun.sentence === candidate.sentence ? 4 : 1;
  const indefinite = candidate.mention.kind === 'Person' && /^an?\b/i.test(candidate.mention.text) ? -1 : 0;
  const modifier = relation === 'compound' ? -3 : 0;
  const place = candidate.mention.kind === 'Place' && !isDoerOfOwn(pronoun, candidate) ? -3 : 0;
  const thing = candidate.mention.kind === 'Thing' && (isPossessive(pronoun) || plural > 0) ? -2 : 0;
  const bystander = isPersonal(pronoun) && isSomebodys(candidate) ? -3 : 0;
  return (
    subject + plural + name + spokenOf + indefinite + modifier + place + thing + bystander + owned(pronoun, candidate)
  );
};

/** "The group said the army had used jets. Its spokesman": rather the group's, which has the word, than the army's, of which it tells. */
const isToldSubject = ({ sentence, mention }: Entry): boolean => {
  const clause = arcTo(sentence, arcTo(sentence, mention.head)?.governor ?? -1);
  return clause?.relation === 'ccomp' && speechVerbs.has(sentence.tokens[clause.governor]?.lemma ?? '');
};

/** "until Norland halts its war": the state that does it is as good as any body. */
const isDoerOfOwn = (pronoun: Entry, candidate: Entry): boolean => {
  const own = arcOf(pronoun);
  if (!own || pronoun.sentence !== candidate.sentence || !isPossessive(pronoun)) return false;
  const deed = arcTo(pronoun.sentence, own.governor);
  return (
    deed?.relation === 'obj' &&
    children(pronoun.sentence, deed.governor, 'nsubj').some((arc) => arc.dependent === candidate.mention.head)
  );
};

/** "his interpreter", "a member of my staff": who is told by another, and without a name, is rather not who is told of on. */
const isSomebodys = ({ sentence, mention }: Entry): boolean =>
  mention.kind === 'Person' &&
  mention.level === 'nominal' &&
  !/^,? ?\p{Lu}/u.test(sentence.text.slice(mention.end - sentence.start)) &&
  [mention.head, ...children(sentence, mention.head, 'nmod').map((arc) => arc.dependent)].some((noun) =>
    children(sentence, noun, 'nmod:poss').some((arc) => sentence.tokens[arc.dependent]?.pos === 'PRP$'),
  );

/** Within one sentence "he" and "him" are mostly one man. */
const isPersonal = ({ pronoun }: Entry): boolean => pronoun?.gender === 'male' || pronoun?.gender === 'female';

/** "its inhabitants" are a place's, and no body's. */
const owned = (pronoun: Entry, { mention }: Entry): number => {
  if (pronoun.pronoun?.gender !== 'thing' || !isPossessive(pronoun)) return 0;
  const noun = pronoun.sentence.tokens[arcOf(pronoun)?.governor ?? -1]?.lemma ?? '';
  return ownedByPlaces.has(noun) ? (mention.kind === 'Place' ? 5 : -4) : 0;
};

/** "overturned the conviction of an editor jailed for insulting the king and ordered his release": who is held is released. */
const isHeldThere = (pronoun: Entry, candidate: Entry): boolean => {
  const { sentence, mention } = candidate;
  const noun = sentence.tokens[arcOf(pronoun)?.governor ?? -1]?.lemma ?? '';
  if (!isPossessive(pronoun) || !/^(release|trial|extradition|sentence|detention|acquittal|appeal)$/.test(noun))
    return false;
  const verbs = [
    ...children(sentence, mention.head, 'acl').map((arc) => arc.dependent),
    ...(arcOf(candidate)?.relation === 'nsubj:pass' ? [arcOf(candidate)?.governor ?? -1] : []),
  ];
  return verbs.some((verb) => {
    const { pos = '', lemma = '' } = sentence.tokens[verb] ?? {};
    return (
      pos === 'VBN' &&
      /^(jail|hold|detain|arrest|imprison|convict|sentence|capture|kidnap|abduct|charge|accuse|try)$/.test(lemma)
    );
  });
};

/** Where it stands in the sentence of the pronoun. */
const position = (pronoun: Entry, candidate: Entry): number => {
  const parallel = parallels(pronoun, candidate);
  if (pronoun.sentence !== candidate.sentence) return parallel;
  if (isWhoShall(pronoun, candidate) || isHeldThere(pronoun, candidate)) return 6;
  if (isOfSubject(pronoun, candidate) || isPunished(pronoun, candidate)) return parallel + 6;
  return (
    parallel +
    Math.max(
      nearness(pronoun, candidate),
      isOwner(pronoun, candidate) || isListedWith(pronoun, candidate) || ownsByVerb(pronoun, candidate) ? 8 : 0,
    )
  );
};

/** Whether it is the subject of a verb of speech. */
export const isSpeaker = (entry: Entry): boolean => {
  const arc = arcOf(entry);
  return arc?.relation === 'nsubj' && speechVerbs.has(entry.sentence.tokens[arc.governor]?.lemma ?? '');
};

/** How much more it is who has had the word: "praised the accord" too, and "according to Petrova", which is no subject. */
const hadWord = (entry: Entry): number => {
  const arc = arcOf(entry);
  const verb = entry.sentence.tokens[arc?.governor ?? -1]?.lemma ?? '';
  if (arc?.relation === 'nsubj' && (judgingVerbs.has(verb) || addressing.test(verb))) return 3;
  if (children(entry.sentence, entry.mention.head, 'case').some(isAccording(entry.sentence))) return 7;
  return isSpeaker(entry) ? 3 : 0;
};

/** Who does this has the word as well. */
const addressing = /^(apologi[sz]e|ask|remind|inquire|enquire|telephone|continue)$/;

const isAccording =
  (sentence: Sentence) =>
  ({ dependent }: Arc): boolean =>
    /^according$/i.test(sentence.tokens[dependent]?.text ?? '');

/** Who speaks is rather who spoke before; what something is done to is rather what something was done to before than who did it, above all in "bought arms and sold them". */
const parallels = (pronoun: Entry, candidate: Entry): number => {
  const [own, other] = [arcOf(pronoun), arcOf(candidate)];
  if (!own || !other) return 0;
  if (isSpeaker(pronoun)) return hadWord(candidate);
  if (pronoun.sentence !== candidate.sentence || !/^(obj|iobj)$/.test(own.relation)) return 0;
  // "bought kilograms of gold and sold it".
  const object = other.relation === 'nmod' ? arcTo(pronoun.sentence, other.governor) : other;
  if (!object || !/^(obj|iobj)$/.test(object.relation)) return 0;
  const verb = arcTo(pronoun.sentence, own.governor);
  if (verb?.relation === 'conj' && verb.governor === object.governor) return 5;
  return object === other ? 2 : 0;
};

const arcOf = ({ sentence, mention }: Entry) => arcTo(sentence, mention.head);

const relationOf = (entry: Entry): string => arcOf(entry)?.relation ?? '';

/** Bodies own more often than things do, and "they" are mostly people. */
const isPossessive = (pronoun: Entry): boolean => /poss/.test(relationOf(pronoun));

/**
 * A possessive is mostly the subject's of its own clause ("the army said that its men ..."), or whose who is to do it ("told Iran to
 * meet its obligations"); a subject mostly that of the clause around it ("Mexico said it would").
 */
const nearness = (pronoun: Entry, candidate: Entry): number => {
  const { sentence, mention } = pronoun;
  const verb = governingVerb(sentence, mention.head);
  const doers = subjectsOf(sentence, verb);
  if (doers.includes(candidate.mention.head)) return isInfinitive(sentence, verb) ? 4 : 2;
  if (arcOf(candidate)?.governor === verb) return 2;
  // "urge Iran to heed the call to meet its obligations": who is to do the one is to do the other.
  for (let at = verb, steps = 0; at >= 0 && steps < 3 && isInfinitive(sentence, at); steps++) {
    if (dependents(sentence, at, 'nsubj:xsubj').some((arc) => arc.dependent === candidate.mention.head)) return 2;
    at = governingVerb(sentence, at);
  }
  // "calls on the rebels to free all those held by them": who is to free them holds them.
  const above = arcTo(sentence, verb);
  if (above && above.governor >= 0 && /^(acl|ccomp)$/.test(above.relation) && sentence.tokens[verb]?.pos === 'VBN') {
    const isDoer = dependents(sentence, governingVerb(sentence, verb), 'nsubj:xsubj').some(
      (arc) => arc.dependent === candidate.mention.head,
    );
    if (isDoer) return 5;
  }
  return isInSubject(sentence, mention.head, verb) ? aroundness(sentence, verb, candidate.mention.head) : 0;
};

const isInSubject = (sentence: Sentence, token: number, verb: number): boolean => {
  let at = token;
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    const arc = arcTo(sentence, at);
    if (arc?.governor === verb) return arc.relation.startsWith('nsubj');
    at = arc?.governor ?? -1;
  }
  return false;
};

/** The subject of the nearest clause around that has one. */
const aroundness = (sentence: Sentence, verb: number, candidate: number): number => {
  for (let at = verb, steps = 0; at >= 0 && steps < 6; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || arc.governor < 0 || (arc.relation === 'conj' && hasOwnSubject(sentence, at))) return 0;
    at = arc.governor;
    const subjects = subjectsOf(sentence, at);
    if (subjects.length > 0 && /^(ccomp|advcl|acl|xcomp|csubj)$/.test(arc.relation))
      return !subjects.includes(candidate) ? 0 : speechVerbs.has(sentence.tokens[at]?.lemma ?? '') ? 3 : 2;
  }
  return 0;
};

/** "Iran's obligations under its agreement": whose the whole phrase is. */
const isOwner = (pronoun: Entry, candidate: Entry): boolean => {
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
const isOfSubject = (pronoun: Entry, candidate: Entry): boolean => {
  const [own, other] = [arcOf(pronoun), arcOf(candidate)];
  if (!own || !other || !/^(obj|iobj)$/.test(own.relation) || other.relation !== 'nmod') return false;
  const isOf = hasCase(candidate.sentence, candidate.mention.head, /^of$/);
  return isOf && subjectsOf(pronoun.sentence, own.governor).includes(other.governor);
};

/** "Police arrested dozens of students after they threw stones": for what one has done; "after they had got a tip" tells of who finds it out. */
const isPunished = (pronoun: Entry, candidate: Entry): boolean => {
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
  /^(arrest|detain|jail|imprison|sentence|fine|expel|charge|convict|punish|dismiss|suspend|deport|execute|evict|disperse|sanction|blacklist|rescue|evacuate|free|release|acquit|pardon|ban)$/;

const findsOut =
  /^(receive|get|find|discover|learn|see|hear|search|raid|storm|track|identify|recover|seize|trace|obtain|enter|stop|intercept|spot|uncover|notice|review|watch|take|arrive|come|be|have|investigate|question|interrogate)$/;

/** "the firm and its director": whose director is named with the firm. */
const isListedWith = (pronoun: Entry, candidate: Entry): boolean => {
  const own = arcOf(pronoun);
  const noun = own && isPossessive(pronoun) ? arcTo(pronoun.sentence, own.governor) : undefined;
  return noun?.relation === 'conj' && noun.governor === candidate.mention.head && candidate.mention.kind !== 'Place';
};

/** "a message to Iran that it must answer": who is told that "it" shall. */
const isWhoShall = (pronoun: Entry, candidate: Entry): boolean => {
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
