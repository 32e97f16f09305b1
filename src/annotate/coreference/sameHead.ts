import { arcTo, children, hasCase } from '../../model/syntax.js';
import type { Entry } from './entry.js';
import { before, type Discourse, isName, isNominal, linkEach, nested, type Sieve } from './sieve.js';

/** "the company" after "a small company": the same head, no new modifier, the same number, not long ago. */
export const sameHead: Sieve = (discourse) => {
  const isNamed = (entry: Entry): boolean => discourse.joined(entry).some(isName);
  return linkEach(
    discourse.entries,
    // "the town of Halden" says itself which town it is.
    (entry) => isNominal(entry) && isAnaphoric(entry) && !(entry.mention.kind === 'Place' && isNamed(entry)),
    (entry) => before(discourse, entry, 12),
    (entry, other) => {
      if (nested(entry, other) || other.mention.kind !== entry.mention.kind) return false;
      // "his party" is not the Congress Party that the text named.
      if (isName(other)) return isHeadOfName(entry, other) && entry.modifiers.length === 0 && ownerOf(entry) === '';
      if (!isNominal(other) || other.noun !== entry.noun || other.number !== entry.number) return false;
      // Of regions and cities there are many.
      if (entry.mention.kind === 'Place' && entry.mention.sentence - other.mention.sentence > 5) return false;
      const known = before(discourse, other, 12).filter((one) => isOfSame(one, entry));
      if (isSlainPart(other) && known.some((one) => isAnaphoric(one) || isDoer(one))) return false;
      if (isOtherBand(entry, other) && known.some((one) => isAnaphoric(one) && one.modifiers.length === 0))
        return false;
      if (isNamed(entry) && isNamed(other)) return false;
      // "no fair vote is possible under a party government. He asked for the government's resignation".
      // One that "was formed", or that somebody named, is told of, and no such example.
      if (/^(government|parliament|state)$/.test(entry.noun) && /^an? /i.test(other.mention.text) && !isToldOf(other))
        return false;
      // "another bomber" is not the one of before, nor he it.
      if (/^another\b/i.test(other.mention.text) || /^another\b/i.test(entry.mention.text)) return false;
      if (entry.mention.kind === 'Person' && isNamed(other) && isOfSeveral(discourse, entry)) return false;
      if ((ownerOf(entry) !== '' || entry.mention.kind === 'Place') && ownerOf(entry) !== ownerOf(other)) return false;
      if (isOfOther(entry, other) || isSeatedElsewhere(entry, other) || isFallen(entry, other)) return false;
      return entry.modifiers.every((word) => other.modifiers.includes(word)) && !contradicts(entry, other);
    },
  );
};

/** "killed two militants", where "the militants" are known: those others go on. */
const isSlainPart = ({ sentence, mention, definite, modifiers, number }: Entry): boolean => {
  const arc = sentence.tree[mention.head];
  const verb = arc && /^(obj|nsubj:pass)$/.test(arc.relation) ? sentence.tokens[arc.governor] : undefined;
  const isCounted = number === 'plural' && !definite && children(sentence, mention.head, 'nummod').length > 0;
  return isCounted && modifiers.length > 0 && /^(kill|execute|shoot|behead|hang|murder|slay)$/.test(verb?.lemma ?? '');
};

/** Who did something, and was not killed by it: "Communist rebels ambushed a convoy". */
const isDoer = ({ sentence, mention }: Entry): boolean => arcTo(sentence, mention.head)?.relation === 'nsubj';

const isToldOf = ({ sentence, mention }: Entry): boolean => {
  const arc = arcTo(sentence, mention.head);
  return (
    arc !== undefined &&
    (/^nsubj/.test(arc.relation) ||
      (arc.relation === 'obj' && bringingAbout.test(sentence.tokens[arc.governor]?.lemma ?? '')))
  );
};

const bringingAbout = /^(form|name|appoint|set|elect|create|install|establish|found|lead|head|announce|proclaim)$/;

/** "The rebels" were told of; "Muslim separatist rebels", whom the state fights as well, are others. */
const isOtherBand = (entry: Entry, { number, definite, modifiers, sentence, mention }: Entry): boolean =>
  entry.number === 'plural' &&
  entry.mention.kind === 'Group' &&
  entry.modifiers.length === 0 &&
  number === 'plural' &&
  !definite &&
  modifiers.length > 0 &&
  /^(obj|obl|nmod|conj)$/.test(arcTo(sentence, mention.head)?.relation ?? '');

const isOfSame = (one: Entry, other: Entry): boolean =>
  isNominal(one) && one.noun === other.noun && one.number === other.number && one.mention.kind === other.mention.kind;

/** "Prime Minister Petrova met Prime Minister Brown. The prime minister ...": either; a title before the name counts as well. */
const isOfSeveral = (discourse: Discourse, entry: Entry): boolean =>
  new Set(
    before(discourse, entry, 12)
      .filter(
        (one) =>
          one.titles.includes(entry.noun) ||
          (isNominal(one) && one.noun === entry.noun && discourse.joined(one).some(isName)),
      )
      .map((one) => discourse.joined(one)),
  ).size > 1;

const isAnaphoric = (entry: Entry): boolean =>
  // "the people of Norland": all of them.
  !(entry.noun === 'people' && children(entry.sentence, entry.mention.head, 'nmod').length > 0) &&
  !isAnyWho(entry) &&
  isDefinitePhrase(entry);

/** "the guards who risk their lives", "those people with little": all who do, and not those told of before. */
const isAnyWho = ({ sentence, mention, number, definite }: Entry): boolean =>
  number === 'plural' &&
  definite &&
  (children(sentence, mention.head, 'acl:relcl').some(
    ({ dependent }) =>
      /^(who|that|which)$/.test(sentence.tokens[mention.head + 1]?.text ?? '') &&
      (/^VB[PZ]$/.test(sentence.tokens[dependent]?.pos ?? '') ||
        children(sentence, dependent, 'aux', 'aux:pass', 'cop').some((arc) =>
          /^(are|is|have|has|may|can|do|does)$/.test(sentence.tokens[arc.dependent]?.text ?? ''),
        )),
  ) ||
    (/^those /i.test(mention.text) && /^(with|in|of|at)$/.test(sentence.tokens[mention.head + 1]?.text ?? '')));

const isDefinitePhrase = (entry: Entry): boolean =>
  (entry.definite && !/^(those|other)$/.test(entry.noun)) || /^(its|his|her|their|our)\b/i.test(entry.mention.text);

/** "the ministry" after "Ministry of Defence", "the airport" after "Changi International Airport". */
const isHeadOfName = (entry: Entry, name: Entry): boolean => {
  const words = name.words.map((word) => word.toLowerCase());
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  return words.length > 1 && words[of > 0 ? of - 1 : words.length - 1] === entry.noun && entry.number !== 'plural';
};

/** Numbers and opposites keep two phrases apart: "the two leaders", "the three leaders"; "the first", "the second". */
const contradicts = (entry: Entry, other: Entry): boolean => {
  const opposed =
    /^(first|second|third|other|another|former|new|old|northern|southern|eastern|western|young|local|foreign|deputy|vice|assistant|\d+|two|three|four|five|six|seven|eight|nine|ten)$/;
  const extra = other.modifiers.filter((word) => opposed.test(word) && !entry.modifiers.includes(word));
  return (
    extra.some((word) => /^(other|another|deputy|vice|assistant)$/.test(word)) ||
    (entry.modifiers.some((word) => opposed.test(word)) && extra.length > 0)
  );
};

/** "the head of the committee" is not "the head of the army". */
const isOfOther = (entry: Entry, other: Entry): boolean => {
  const [own, others] = [ofWhat(entry), ofWhat(other)];
  return entry.mention.kind === 'Person' && own !== undefined && others !== undefined && own !== others;
};

const ofWhat = ({ sentence, mention }: Entry): string | undefined => {
  const of = children(sentence, mention.head, 'nmod').find(({ dependent }) => hasCase(sentence, dependent, /^of$/));
  // "Norland President Omar Hale" is not "the president of the National Assembly".
  const before = children(sentence, mention.head, 'compound').find(
    ({ dependent }) => sentence.tokens[dependent]?.ner === 'LOCATION',
  );
  return sentence.tokens[(of ?? before)?.dependent ?? -1]?.lemma;
};

/** "the Oslo-based company" is not "the Toronto-based company". */
export const isSeatedElsewhere = (entry: Entry, other: Entry): boolean => {
  const [own, others] = [entry, other].map(({ mention }) => /(\S+)-(?:based|listed)\b/.exec(mention.text)?.[1]);
  return own !== undefined && others !== undefined && own !== others;
};

/** "toppled the Taliban government. The government said": another has come since, or has the word. */
const isFallen = (entry: Entry, { sentence, mention, noun, modifiers }: Entry): boolean => {
  const arc = arcTo(sentence, mention.head);
  return (
    /^(government|regime|cabinet|administration|junta)$/.test(noun) &&
    (modifiers.length > 0 || children(sentence, mention.head, 'compound').length > 0) &&
    entry.mention.text.split(' ').length < mention.text.split(' ').length &&
    /^(obj|nsubj:pass)$/.test(arc?.relation ?? '') &&
    /^(topple|oust|overthrow|depose|unseat|remove|dissolve)$/.test(sentence.tokens[arc?.governor ?? -1]?.lemma ?? '')
  );
};

/** "its share" is not "the share" of somebody else. */
const ownerOf = ({ mention }: Entry): string =>
  /^(its|his|her|their|our)\b/i.exec(mention.text)?.[0].toLowerCase() ?? '';
