import { arcTo, children, hasCase, isInfinitive } from '../../model/syntax.js';
import { ownedByCompanies, ownedByMedia, ownedByPlaces } from '../../ontology/pronouns.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { nounKind } from '../mentions/nounKind.js';
import type { Entry } from './entry.js';
import { isPronoun } from './sieve.js';

/** What the candidate itself is: subjects first; an indefinite that comes up once last; a word before a noun hardly at all. */
export const standing = (pronoun: Entry, candidate: Entry): number => {
  const relation = relationOf(candidate);
  const subject = /^nsubj/.test(relation)
    ? pronoun.sentence !== candidate.sentence && isToldSubject(candidate) && !isPersonal(pronoun)
      ? 3
      : 4
    : /^(obj|iobj|root)$/.test(relation)
      ? 1
      : isOfTopic(pronoun, candidate)
        ? 3
        : 0;
  const plural = pronoun.pronoun?.number === 'plural' && candidate.number === 'plural' ? 3 : 0;
  const name = candidate.mention.level === 'name' ? 1 : 0;
  const spokenOf = !isPronoun(candidate) ? 0 : isPersonal(pronoun) && pronoun.sentence === candidate.sentence ? 4 : 1;
  const indefinite = candidate.mention.kind === 'Person' && /^an?\b/i.test(candidate.mention.text) ? -1 : 0;
  const modifier = relation === 'compound' ? -3 : 0;
  const isOnePlace = candidate.mention.kind === 'Place' && candidate.number !== 'plural';
  const place = isOnePlace && !isDoerOfOwn(pronoun, candidate) ? -3 : 0;
  const thing = candidate.mention.kind === 'Thing' && (isPossessive(pronoun) || plural > 0) ? -2 : 0;
  const bystander =
    isPersonal(pronoun) && (isSomebodys(candidate) || isOfNamed(pronoun, candidate))
      ? isForAnother.test(candidate.noun)
        ? -7
        : -3
      : 0;
  return (
    subject + plural + name + spokenOf + indefinite + modifier + place + thing + bystander + owned(pronoun, candidate)
  );
};

/** "Petrov's fate is unclear. He has not spoken": a sentence about what is his is about him. */
const isOfTopic = (pronoun: Entry, { sentence, mention }: Entry): boolean => {
  const own = arcTo(sentence, mention.head);
  const thing = own?.relation === 'nmod:poss' ? arcTo(sentence, own.governor) : undefined;
  return (
    isPersonal(pronoun) &&
    pronoun.sentence !== sentence &&
    mention.kind === 'Person' &&
    thing !== undefined &&
    /^nsubj/.test(thing.relation) &&
    arcTo(sentence, thing.governor)?.relation === 'root' &&
    nounKind(sentence, thing.dependent) === undefined &&
    // "Petrov's visit angered Berg. He called it a provocation".
    !children(sentence, thing.governor, 'obj', 'iobj', 'obl').some(
      ({ dependent }) => sentence.tokens[dependent]?.ner === 'PERSON' || nounKind(sentence, dependent) === 'Person',
    )
  );
};

/** "The group said the army had used jets. Its spokesman": rather the group's, which has the word, than the army's, of which it tells. */
export const isToldSubject = ({ sentence, mention }: Entry): boolean => {
  const clause = arcTo(sentence, arcTo(sentence, mention.head)?.governor ?? -1);
  return clause?.relation === 'ccomp' && speechVerbs.has(sentence.tokens[clause.governor]?.lemma ?? '');
};

/** "until Norland halts its war": the state that does it is as good as any body. */
const isDoerOfOwn = (pronoun: Entry, candidate: Entry): boolean => {
  const own = arcOf(pronoun);
  if (!own || pronoun.sentence !== candidate.sentence || !isPossessive(pronoun)) return false;
  const deed = arcTo(pronoun.sentence, own.governor);
  if (deed?.relation !== 'obj') return false;
  // "Norland is considering whether to close its consulate".
  const above = arcTo(pronoun.sentence, deed.governor);
  const isToDo = isInfinitive(pronoun.sentence, deed.governor) && above?.relation === 'ccomp';
  return [deed.governor, ...(isToDo ? [above.governor] : [])].some((verb) =>
    children(pronoun.sentence, verb, 'nsubj').some((arc) => arc.dependent === candidate.mention.head),
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

/** "insulted Petrov's deputy and called for his adviser to go": whose the one is, his the other is as well. */
const isOfNamed = (pronoun: Entry, { sentence, mention }: Entry): boolean =>
  sentence === pronoun.sentence &&
  mention.kind === 'Person' &&
  mention.level === 'nominal' &&
  !/^,? ?\p{Lu}/u.test(sentence.text.slice(mention.end - sentence.start)) &&
  children(sentence, mention.head, 'nmod:poss').some((arc) => sentence.tokens[arc.dependent]?.ner === 'PERSON');

/** They speak for whose they are: "Petrov's lawyer said he was ill". */
const isForAnother =
  /^(lawyer|attorney|counsel|doctor|physician|spokes\p{L}+|agent|brother|sister|father|mother|son|daughter|wife|husband|relative|friend|neighbou?r|cousin)$/u;

/** "Petrov spoke. Berg spoke as well. He added": the subject of the whole sentence right before. */
export const isMainBefore = (pronoun: Entry, candidate: Entry): boolean =>
  isPersonal(pronoun) &&
  pronoun.mention.sentence - candidate.mention.sentence === 1 &&
  /^nsubj/.test(relationOf(pronoun)) &&
  /^nsubj/.test(relationOf(candidate)) &&
  arcTo(candidate.sentence, arcOf(candidate)?.governor ?? -1)?.relation === 'root';

/** Within one sentence "he" and "him" are mostly one man. */
const isPersonal = ({ pronoun }: Entry): boolean => pronoun?.gender === 'male' || pronoun?.gender === 'female';

/** "its inhabitants" are a place's, and no body's. */
const owned = (pronoun: Entry, candidate: Entry): number => {
  const { mention } = candidate;
  if (!(pronoun.pronoun?.gender === 'thing' || pronoun.pronoun?.number === 'plural') || !isPossessive(pronoun))
    return 0;
  const noun = pronoun.sentence.tokens[arcOf(pronoun)?.governor ?? -1]?.lemma ?? '';
  if (ownedByPlaces.has(noun)) return mention.kind === 'Place' ? 5 : -4;
  return (ownedByMedia.has(noun) || ownedByCompanies.has(noun)) && isOfState(candidate) ? -6 : 0;
};

/** "A court fined the newspaper. Its editor": courts, ministries and armies have none. */
const isOfState = ({ mention, noun }: Entry): boolean =>
  mention.kind === 'Place' ||
  /^(court|tribunal|police|ministry|army|parliament|government|judge|prosecution|council|commission|authority|regulator)$/.test(
    noun,
  ) ||
  /^(court|ministry|armed force|parliament|government)$/.test(mention.subtype ?? '');

/** "overturned the conviction of an editor jailed for insulting the king and ordered his release": who is held is released. */
export const isHeldThere = (pronoun: Entry, candidate: Entry): boolean => {
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

/** "The robbers tied their victims, and a neighbour came to their rescue": to whom something was done. */
export const isRescued = (pronoun: Entry, candidate: Entry): boolean => {
  const noun = isPossessive(pronoun) ? (arcOf(pronoun)?.governor ?? -1) : -1;
  return (
    /^(rescue|aid|assistance|help|defen[cs]e)$/.test(pronoun.sentence.tokens[noun]?.lemma ?? '') &&
    hasCase(pronoun.sentence, noun, /^to$/) &&
    pronoun.sentence === candidate.sentence &&
    /^(obj|nsubj:pass)$/.test(arcOf(candidate)?.relation ?? '')
  );
};

export const arcOf = ({ sentence, mention }: Entry) => arcTo(sentence, mention.head);

const relationOf = (entry: Entry): string => arcOf(entry)?.relation ?? '';

/** Bodies own more often than things do, and "they" are mostly people. */
export const isPossessive = (pronoun: Entry): boolean => /poss/.test(relationOf(pronoun));
