import { arcTo, children } from '../../model/syntax.js';
import { kinNouns } from '../../ontology/personNouns.js';
import { offices } from '../../ontology/titles.js';
import type { Entry } from './entry.js';
import { isName, isNominal, type Link, nested, type Sieve } from './sieve.js';

/** "Ahmed Hassan, a village teacher," and "a village teacher, Ahmed Hassan,": a name and a noun phrase set beside it. */
export const appositions: Sieve = ({ entries, inSentence }) => {
  const links: Link[] = [];
  for (const entry of entries) {
    const beside = nameBeside(entry, inSentence(entry.mention.sentence));
    if (beside) links.push([beside, entry]);
    for (const arc of children(entry.sentence, entry.mention.head, 'appos')) {
      const other = inSentence(entry.mention.sentence).find((one) => one.mention.head === arc.dependent);
      if (other && isApposition(entry, other)) links.push(entry.index < other.index ? [other, entry] : [entry, other]);
    }
  }
  return links;
};

const isApposition = (a: Entry, b: Entry): boolean => {
  if (nested(a, b) || a.mention.kind !== b.mention.kind) return false;
  if (a.number && b.number && a.number !== b.number) return false;
  if (!((isName(a) && isNominal(b)) || (isNominal(a) && isName(b)) || (isNominal(a) && isNominal(b)))) return false;
  if (b.mention.kind === 'Place' || isSubjectBehind(a, b) || isOfNextName(a, b)) return false;
  if (isNominal(a) && isName(b) && (isSubjectApart(a, b) || isInList(a))) return false;
  const start = a.sentence.start;
  const [first, second] = a.mention.start < b.mention.start ? [a, b] : [b, a];
  const between = a.sentence.text.slice(first.mention.end - start, second.mention.start - start);
  const isList =
    children(a.sentence, a.mention.head, 'conj', 'cc').length > 0 ||
    children(b.sentence, b.mention.head, 'conj', 'cc').length > 0;
  return (
    (!isList || isHonoured.test(between)) &&
    (isComma.test(between) ||
      // "the security service, the SBU, said".
      (isNominal(a) && isName(b) && b.mention.kind === 'Organization' && between === ', the ') ||
      // "whose wife, the pianist Ana Petrova, died".
      (isNominal(a) && isName(b) && /^, (?:the|an?) (?:\p{Ll}[\p{Ll}-]* ){1,3}$/u.test(between)) ||
      /^,? ?$/.test(between) ||
      /^ ?[-–—(] ?$/.test(between) ||
      /^ (?:of|for|in|from|at) [^,]*, $/.test(between.replace(title, '')))
  );
};

/** "Petrov, his daughter Ana and two others": whose name follows is that one, and not who is named before. */
const isOfNextName = (a: Entry, b: Entry): boolean =>
  isName(a) &&
  isNominal(b) &&
  /^(his|her|their) /i.test(b.mention.text) &&
  kinNouns.has(b.noun) &&
  /^NNP/.test(b.sentence.tokens[b.mention.head + 1]?.pos ?? '');

/** "To speak with his mother, Petrova was put through": a name that a verb follows is its subject, and no apposition. */
const isSubjectBehind = (a: Entry, b: Entry): boolean => {
  const [first, second] = a.mention.start < b.mention.start ? [a, b] : [b, a];
  return (
    isNominal(first) &&
    isName(second) &&
    /^(VBD|VBZ|VBP|MD)$/.test(second.sentence.tokens[second.mention.head + 1]?.pos ?? '')
  );
};

/** "a councillor, Ana Petrova, in the west", "in the capital, Tarsk.": between commas, whatever the parser makes of it. */
const nameBeside = (noun: Entry, there: readonly Entry[]): Entry | undefined => {
  if (!isNominal(noun) || noun.number === 'plural' || !isOneKnown(noun)) return undefined;
  const { start, text } = noun.sentence;
  return there.find(
    (name) =>
      isName(name) &&
      name.mention.kind === noun.mention.kind &&
      (noun.mention.kind !== 'Organization' || isItsLetters(noun, name)) &&
      !(noun.gender && name.gender && noun.gender !== name.gender) &&
      !isSubjectApart(noun, name) &&
      (isListedHolder(noun, name, there) ||
        (!isInList(noun) &&
          children(name.sentence, name.mention.head, 'conj').length === 0 &&
          children(noun.sentence, noun.mention.head, 'conj').length === 0 &&
          isEndOfPhrase.test(text.slice(name.mention.end - start)))) &&
      (isComma.test(text.slice(noun.mention.end - start, name.mention.start - start)) ||
        isItsLetters(noun, name) ||
        isItsHolder(noun, name, there) ||
        isKinOf(noun, name)),
  );
};

const isEndOfPhrase = /^(?:, (?!and\b|or\b)|[.;)]|$)/;

/** "the president of Norland, Jan Vik, and the president of Sudova, Ana Kral, met": listed with another who has an office or is told by it. */
const isListedHolder = (noun: Entry, name: Entry, there: readonly Entry[]): boolean =>
  /^, and (?:the|his|her) \p{Ll}/u.test(name.sentence.text.slice(name.mention.end - name.sentence.start)) &&
  isItsHolder(noun, name, there);

/** "Unlike his deputy, Petrova, 34, was freed", "To the surprise of his deputy, Petrova resigned": the name is the subject, and the noun part of what opens. */
const isSubjectApart = ({ sentence, mention }: Entry, name: Entry): boolean => {
  const own = arcTo(sentence, mention.head);
  // "The accused, Ana Petrova, denied it", whatever the parser makes of it: nothing opens the sentence but the noun.
  if (own?.relation === 'dep' && mention.start === sentence.start) return false;
  if (/^nsubj/.test(arcTo(sentence, name.mention.head)?.relation ?? '')) return !/^nsubj/.test(own?.relation ?? '');
  const phrase = own?.relation === 'nmod' ? arcTo(sentence, own.governor) : own;
  return (
    phrase?.relation === 'obl' &&
    phrase.governor > name.mention.head &&
    children(sentence, phrase.governor, 'nsubj', 'nsubj:pass').length === 0
  );
};

/** "his deputy, Ana Petrova, Tom Hale and Peter Brown": several beside a noun, the last with "and", are others. */
const isInList = ({ sentence, mention }: Entry): boolean => {
  const beside = children(sentence, mention.head, 'appos');
  return beside.length > 1 && beside.some(({ dependent }) => children(sentence, dependent, 'conj').length > 0);
};

/** "Norland's army, the FARN, said". */
const isItsLetters = (noun: Entry, name: Entry): boolean =>
  /^\p{Lu}[\p{Lu}\d]+$/u.test(name.mention.text) &&
  /^, (?:the )?$/.test(
    noun.sentence.text.slice(noun.mention.end - noun.sentence.start, name.mention.start - noun.sentence.start),
  );

/** "the head of the peace committee, Ana Petrova,": nobody else stands between. */
const isItsHolder = (noun: Entry, name: Entry, there: readonly Entry[]): boolean =>
  noun.definite &&
  name.mention.kind === 'Person' &&
  // "Andrej Stolar, the President of Norland, Lucia Berg, arrived": of one or the other.
  !there.some((one) => isName(one) && /^, $/.test(textBetween(one, noun))) &&
  (offices.has(noun.noun) || /^(founder|owner|author|director)$/.test(noun.noun)) &&
  behindField.test(
    noun.sentence.text.slice(noun.mention.end - noun.sentence.start, name.mention.start - noun.sentence.start),
  ) &&
  there.every(
    ({ mention }) =>
      mention.kind !== 'Person' || mention.end <= noun.mention.end || mention.start >= name.mention.start,
  );

/** "the widow of General Okoro, Karen Okoro,": the one of the family who is named behind. */
const isKinOf = (noun: Entry, name: Entry): boolean =>
  kinNouns.has(noun.noun) &&
  name.mention.kind === 'Person' &&
  / /.test(name.mention.text) &&
  /^ of [^,.;:"“”()]{2,50}, $/.test(
    noun.sentence.text.slice(noun.mention.end - noun.sentence.start, name.mention.start - noun.sentence.start),
  );

const isOneKnown = ({ mention, noun }: Entry): boolean =>
  mention.kind === 'Person' || mention.kind === 'Organization'
    ? /^(an?|the|his|her|its|their|my|our)\b|[’']s? /i.test(mention.text)
    : mention.kind === 'Place' && noun === 'capital' && !/^an?\b/i.test(mention.text);

const titles =
  '(?:(?:(?:His|Her) (?:Royal )?(?:Excellency|Majesty|Highness|Holiness|Honou?r) |H\\. ?E\\.,? )*(?:(?:Mr|Mrs|Ms|Dr|Sgt|Lt|Col|Gen|Maj|Capt|Cpl|Adm|Prof|Rev)\\.?|Ambassador|General|Colonel|Major|Captain|Admiral|Professor|Senator|Sheikh) |(?:(?:His|Her) (?:Royal )?(?:Excellency|Majesty|Highness|Holiness|Honou?r) |H\\. ?E\\.,? )+)';

/** A comma, and perhaps a title: "an expert, Sgt. Ana Petrova,". */
const isComma = new RegExp(`^, (?:${titles})?$`);

/** The same behind a phrase of the noun: "the commander of the army, General Omar Hadi". */
const title = new RegExp(`(?<=, )${titles}$`);

/** Who is called so holds the office before, whoever is listed besides: "the Minister, Her Excellency Ana Petrova, and". */
const isHonoured = /, (?:(?:His|Her) (?:Royal )?(?:Excellency|Majesty|Highness|Holiness|Honou?r) )/;

/** What the office is of, then a comma. */
const behindField = new RegExp(`^ (?:of|for|to) [^,.;:"“”()]{1,60}, (?:${titles})?$`);

const textBetween = ({ sentence, mention }: Entry, { mention: next }: Entry): string =>
  next.start > mention.end ? sentence.text.slice(mention.end - sentence.start, next.start - sentence.start) : '';
