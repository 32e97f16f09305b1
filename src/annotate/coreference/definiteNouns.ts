import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { nounKind } from '../mentions/nounKind.js';
import { countTold, isPlaceMeant } from './definitePlaces.js';
import type { Entry } from './entry.js';
import { isToldBy } from './namedBelow.js';
import { isOfAge, isOnlyPerson, isThere } from './onlyDescribed.js';
import { isOutside } from './quotationSpeaker.js';
import { isAgainstAnother, ofTwoBodies, ofTwoPersons } from './rivals.js';
import { isSpeaker } from './salience.js';
import { isSeatedElsewhere } from './sameHead.js';
import { before, type Discourse, isName, isNominal, type Link, nested, type Sieve } from './sieve.js';
import { isCentralBank, isSuchBody } from './suchBodies.js';

/**
 * "the president" for a person called so, "the company" for an organization just named, "the country" for a country. Only
 * phrases without a modifier, only for a name of the last sentences; of several names by how they stand, or not at all.
 */
export const definiteNouns: Sieve = (discourse) => {
  const links = discourse.entries
    .filter((entry) => isWanted(discourse, entry))
    .flatMap((entry): Link[] => {
      const name = nameMeant(discourse, entry);
      return name ? [[entry, name]] : [];
    });
  // What was held for one thing is one name: the first found, so that two names never become one by a noun between them.
  const named = new Map<Entry | undefined, Entry | undefined>();
  const isTaken = (entry: Entry, thing: Entry | undefined): boolean =>
    links.some(
      ([other, name]) =>
        other.index < entry.index &&
        other.noun !== entry.noun &&
        isBesideIt(entry, other) &&
        discourse.joined(name)[0] === thing,
    );
  return links.filter(([entry, name]) => {
    const [group, thing] = [discourse.joined(entry)[0], discourse.joined(name)[0]];
    if (isTaken(entry, thing)) return false;
    if (!named.has(group)) named.set(group, thing);
    return named.get(group) === thing;
  });
};

/** "The company moved oil for the group": two that stand under one verb are not one. */
const isBesideIt = ({ sentence, mention }: Entry, other: Entry): boolean =>
  sentence === other.sentence &&
  arcTo(sentence, mention.head)?.governor === arcTo(sentence, other.mention.head)?.governor;

const isWanted = (discourse: Discourse, entry: Entry): boolean =>
  isNominal(entry) &&
  entry.definite &&
  entry.number !== 'plural' &&
  !isSpecified(entry) &&
  discourse.joined(entry).every((one) => !isName(one));

const isNamed =
  (sentence: Sentence) =>
  ({ dependent }: Arc): boolean =>
    sentence.tokens[dependent]?.pos === 'NNP';

/** "the city in the north of the country", "the company that made it": what the phrase itself tells apart needs no name before it. */
const isSpecified = ({ sentence, mention, noun }: Entry): boolean => {
  const isPlace = mention.kind === 'Place';
  // "the Saraya Swehli militia": it has its own name.
  if (mention.kind === 'Organization' && children(sentence, mention.head, 'compound').some(isNamed(sentence)))
    return true;
  if (
    isPlace &&
    /^ in the (?:\S+ )?(?:part|north|south|east|west)\b/.test(sentence.text.slice(mention.end - sentence.start))
  )
    return true;
  const next = mention.head + 1;
  return children(sentence, mention.head, 'nmod', 'acl').some(({ dependent, relation }) => {
    const begins = dependent === next || children(sentence, dependent).some((arc) => arc.dependent === next);
    if (!begins || relation === 'nmod:poss') return false;
    const preposition = textAt(sentence, next);
    if (relation.startsWith('acl')) return preposition !== ',';
    return isPlace ? noun !== 'capital' && /^(of|in|near)$/.test(preposition) : preposition === 'of';
  });
};

/** The nearest name that fits, of places the one most spoken of; none where a rival beside it fits about as well. */
const nameMeant = (discourse: Discourse, entry: Entry): Entry | undefined => {
  // "The Oslo-based company left. The Toronto-based company stayed": which of the two was named is not told.
  if (before(discourse, entry, 5).some((one) => isSeatedElsewhere(entry, one))) return undefined;
  if (entry.noun === 'group' && before(discourse, entry, 8).some(isGroupOfSome)) return undefined;
  const isPlace = entry.mention.kind === 'Place';
  const found = before(discourse, entry, isPlace ? 6 : 30).filter(
    (one) =>
      isName(one) &&
      // "the UN refugee agency ... the agency": nor the UN.
      !discourse.joined(entry).some((same) => nested(same, one)) &&
      !isDoneTo(entry, one) &&
      !isOnlyModifier(entry, one) &&
      !isOfAnalyst(entry, one) &&
      !isOfSpeaker(discourse, entry, one) &&
      fits(discourse, entry, one),
  );
  const told = (one: Entry): number => countTold(discourse, entry, one);
  const ranked = isPlace ? [...found].sort((a, b) => told(b) - told(a) || b.index - a.index) : found;
  const best = ranked[0];
  const rival = ranked.find((one) => best && discourse.joined(one) !== discourse.joined(best));
  if (best && best.sentence !== entry.sentence && isAgainstAnother(discourse, best)) return undefined;
  if (!best || !rival) return best;
  // "The Italian company", where two were named: which one is Italian was not said.
  if (entry.mention.kind === 'Organization' && (entry.modifiers.length > 0 || /-based /.test(entry.mention.text)))
    return undefined;
  if (isPlace) return told(best) - told(rival) < 0.5 ? ofSentence(discourse, entry, ranked) : best;
  return entry.mention.kind === 'Person'
    ? ofTwoPersons(discourse, entry, best, found)
    : ofTwoBodies(discourse, entry, best, found);
};

/** "a group of 28 officers ... the group": those, and no body; but "Halden Holdings bought a group of hotels. The group will pay". */
const isGroupOfSome = ({ mention, sentence }: Entry): boolean =>
  (mention.kind === 'Group' && /\bgroup of /i.test(mention.text)) ||
  (mention.level === 'nominal' &&
    /\bgroup$/i.test(mention.text) &&
    !/^the /i.test(mention.text) &&
    /^ of (?!\p{Lu})/u.test(sentence.text.slice(mention.end - sentence.start)) &&
    children(sentence, mention.head, 'nmod').every(
      ({ dependent }) => !/^(Organization|Place)$/.test(nounKind(sentence, dependent) ?? ''),
    ));

/** "after violence in Baku, troops killed 130 people in the city": the only one that its own sentence names. */
const ofSentence = (discourse: Discourse, entry: Entry, found: readonly Entry[]): Entry | undefined => {
  const own = found.filter((one) => one.sentence === entry.sentence);
  return own.every((one) => discourse.joined(one) === discourse.joined(own[0] ?? one)) ? own[0] : undefined;
};

/** "Halden accused the company of fraud": who does it is not whom it is done to. */
const isDoneTo = (entry: Entry, name: Entry): boolean => {
  if (entry.sentence !== name.sentence) return false;
  const [own, other] = [arcTo(entry.sentence, entry.mention.head), arcTo(name.sentence, name.mention.head)];
  return (
    own !== undefined &&
    own.governor === other?.governor &&
    /^(obj|iobj)$/.test(own.relation) &&
    /^nsubj/.test(other.relation)
  );
};

/** "the South Pacific nation ... the area": what only says which nation it is is no area told of. */
const isOnlyModifier = (entry: Entry, { sentence, mention }: Entry): boolean =>
  /^(area|region)$/.test(entry.noun) && /^(compound|amod)$/.test(arcTo(sentence, mention.head)?.relation ?? '');

/** "An analyst at Halden Bank said the group was slow": it is another whom he watches. */
const isOfAnalyst = (entry: Entry, { sentence, mention }: Entry): boolean => {
  if (entry.sentence !== sentence || entry.mention.kind !== 'Organization') return false;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  return /\b(?:analyst|economist|strategist|trader|broker|fund manager|portfolio manager)s?\b[^,.;]{0,40} (?:of|at|with|from|for) (?:the )?$|\b(?:analyst|economist|strategist|trader|broker)s? (?:at|with|for|of) (?:the )?$/i.test(
    before,
  );
};

/** '"The group was a mix of men and women," the Red Cross official said': of one's own body one says "we". */
const isOfSpeaker = (discourse: Discourse, entry: Entry, name: Entry): boolean => {
  const arc = arcTo(name.sentence, name.mention.head);
  return (
    entry.mention.kind === 'Organization' &&
    !isOutside(discourse, entry) &&
    isOutside(discourse, name) &&
    /^(compound|nmod|nmod:poss)$/.test(arc?.relation ?? '') &&
    discourse
      .inSentence(name.mention.sentence)
      .some((one) => one.mention.kind === 'Person' && one.mention.head === arc?.governor && isSpeaker(one))
  );
};

const fits = (discourse: Discourse, entry: Entry, name: Entry): boolean => {
  const distance = entry.mention.sentence - name.mention.sentence;
  if (name.mention.kind !== entry.mention.kind) return false;
  switch (entry.mention.kind) {
    case 'Person':
      return isCalled(discourse, entry, name, distance);
    case 'Organization':
      return (
        distance <= 3 &&
        // By all its names: "Halden" is the Halden Agency.
        discourse
          .joined(name)
          .slice(0, 20)
          .filter(isName)
          .every((one) => isSuchBody(entry, one)) &&
        (entry.modifiers.length === 0 || isCentralBank(entry) || isThere(discourse, entry, name))
      );
    case 'Place':
      return distance <= 6 && entry.modifiers.length === 0 && isPlaceMeant(discourse, entry, name);
    default:
      return false;
  }
};

/** Called so before ("President Ali Bongo ... the president"), or a man or woman of whom nothing else is known. */
const isCalled = (discourse: Discourse, entry: Entry, name: Entry, distance: number): boolean => {
  if (entry.gender && name.gender && entry.gender !== name.gender) return false;
  const called = discourse
    .joined(name)
    .some(
      (one) => isTitled(entry, one) || (isNominal(one) && one.noun === entry.noun && !isLesser(entry, one.modifiers)),
    );
  if (called)
    return (
      entry.modifiers.every((word) =>
        discourse.joined(name).some((one) => one.titles.includes(word) || one.modifiers.includes(word)),
      ) && !isToldBy(discourse, discourse.joined(entry), name)
    );
  if (distance > 2) return false;
  const age = isAge.exec(entry.mention.text)?.[1];
  return age !== undefined
    ? isOfAge(discourse, entry, name, age)
    : /^(man|woman)$/.test(entry.noun) && entry.modifiers.length === 0 && isOnlyPerson(discourse, entry, name);
};

const isTitled = (entry: Entry, { titles }: Entry): boolean => titles.includes(entry.noun) && !isLesser(entry, titles);

/** "Deputy Prime Minister Petrov" is not "the prime minister". */
const isLesser = ({ modifiers }: Entry, words: readonly string[]): boolean =>
  words.some((word) => /^(deputy|vice|assistant|former|ex)$/.test(word) && !modifiers.includes(word));

const isAge = /^the (\d{1,2})-year-old$/i;
