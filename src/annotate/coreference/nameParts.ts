import { isDemonym, isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { organizationNouns } from '../../ontology/organizationNouns.js';
import { nameParticles } from '../../ontology/titles.js';
import type { Entry } from './entry.js';
import { keyWords } from './nameKey.js';
import { isMrs, isSomebodysKin, isWithWife } from './sharedLastNames.js';
import { isName, type Link, type Sieve } from './sieve.js';

/**
 * A part of a name stands for the whole: the last name of a person, the first words of an organization. Two full names
 * with one last name stay apart; a last name alone then goes to the one mentioned nearest before.
 */
export const nameParts: Sieve = ({ entries }) => {
  const names = entries.filter(isName).map((entry): Keyed => ({ entry, words: keyWords(entry) }));
  const withWives = new Set(names.filter(({ entry }, at) => isWithWife(entry, names[at + 1]?.entry)).map(keyOf));
  const byWord = new Map<string, Keyed[]>();
  for (const name of names.filter(({ words }) => words.length > 1)) {
    for (const word of new Set(name.words.flatMap((one) => [one, withoutParticles(one)]))) {
      const there = byWord.get(word);
      if (there) there.push(name);
      else byWord.set(word, [name]);
    }
  }
  const answers = new Map<string, readonly Keyed[]>();
  return names.flatMap((short): Link[] => {
    const key = `${short.entry.mention.kind} ${short.entry.gender ?? ''} ${short.words.join(' ')}`;
    const word = short.words[0] ?? '';
    const longer = answers.get(key) ?? wholesOf(short, byWord.get(word) ?? byWord.get(withoutParticles(word)) ?? []);
    answers.set(key, longer);
    const others = isMrs(short.entry) ? longer.filter((one) => !withWives.has(keyOf(one))) : longer;
    const chosen = isOneOfSeveral(short, others)
      ? undefined
      : (relativeOfKin(short, others, names) ?? nearest(short.entry, others));
    return chosen ? [[short.entry, chosen]] : [];
  });
};

const wholesOf = (short: Keyed, known: readonly Keyed[]): readonly Keyed[] => {
  const longer = known.filter((long) => isPartOf(short, long));
  return longer.length > 0 ? longer : known.filter((long) => isFirstOfTwo(short, long));
};

interface Keyed {
  readonly entry: Entry;
  readonly words: readonly string[];
}

const isPartOf = (short: Keyed, long: Keyed): boolean => {
  if (short.words.length >= long.words.length || short.entry.mention.kind !== long.entry.mention.kind) return false;
  if (short.entry.mention.kind === 'Person') return isPersonPart(short, long);
  if (short.entry.mention.kind === 'Thing') return isThingPart(short.words, long.words);
  return (
    short.entry.mention.kind === 'Organization' &&
    (isOrganizationPart(short.words, long.words) || isFirstWordOf(short, long))
  );
};

/** "Lee" of "Lee Hsien Loong", "Aliyev" of "Heydar Aliyev", "al-Abadi", "van Rompuy"; with a gender that does not disagree. */
const isPersonPart = (short: Keyed, long: Keyed): boolean => {
  const [part, whole] = [short.words, long.words];
  if (short.entry.gender && long.entry.gender && short.entry.gender !== long.entry.gender) return false;
  const tail = whole.slice(-part.length);
  if (part.every((word, at) => tail[at] === word)) return true;
  if (part.length === 1)
    return whole[0] === part[0] || withoutParticles(whole[whole.length - 1] ?? '') === withoutParticles(part[0] ?? '');
  return part[0] === whole[0] && part[part.length - 1] === whole[whole.length - 1];
};

/** "Maduro" of "Nicolás Maduro Moros", "Díaz-Canel" of "Miguel Díaz-Canel Bermúdez": of two family names the first is the one used. */
const isFirstOfTwo = (short: Keyed, long: Keyed): boolean => {
  const [part, whole] = [short.words, long.words];
  const from = whole.length - 1 - part.length;
  const given = long.entry.words[0] ?? '';
  return (
    short.entry.mention.kind === 'Person' &&
    long.entry.mention.kind === 'Person' &&
    long.entry.index < short.entry.index &&
    !isSomebodysKin(long.entry) &&
    (from === 1 || from === 2) &&
    part.every((word, at) => whole[from + at] === word) &&
    isGivenName(given) &&
    !isGivenName(short.entry.words[0] ?? '')
  );
};

/** "al-Abadi" and "Abadi". */
const withoutParticles = (word: string): string =>
  word
    .split('-')
    .filter((piece) => !nameParticles.has(piece))
    .join('-') || word;

/** "Dreamliner" of "Boeing 787 Dreamliner": a thing keeps the end of its name, and a number that tells it from others. */
const isThingPart = (part: readonly string[], whole: readonly string[]): boolean => {
  const tail = whole.slice(-part.length);
  return part.every((word, at) => tail[at] === word) && part.some((word) => /\p{L}/u.test(word));
};

const isOrganizationPart = (part: readonly string[], whole: readonly string[]): boolean => {
  const tail = whole.slice(part.length);
  return (
    part.every((word, at) => whole[at] === word) &&
    tail.length <= 3 &&
    tail.every((word) => looseWord.test(word)) &&
    !vague.test(part.join(' '))
  );
};

/** "Horizon" after "Horizon Rights Watch": one word that means nothing else, and no part of a body that bears the name of another. */
const isFirstWordOf = (short: Keyed, long: Keyed): boolean => {
  const [word = '', ...more] = short.words;
  const { text } = short.entry.mention;
  return (
    more.length === 0 &&
    long.words[0] === word &&
    long.entry.index < short.entry.index &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
    !vague.test(word) &&
    !isDemonym(text) &&
    !placeNamed(text) &&
    !isKnownOrganization(text) &&
    long.words.length <= 4 &&
    long.words
      .slice(1)
      .every((one) => /^\p{L}/u.test(one) && !/^(of|for|in|on)$/.test(one) && !organizationNouns.has(one))
  );
};

/** "Horizon" after "Horizon Rights Watch" and "Horizon Oil Partners" is neither. */
const isOneOfSeveral = (short: Keyed, longer: readonly Keyed[]): boolean =>
  short.entry.mention.kind === 'Organization' &&
  new Set(longer.filter(({ entry }) => entry.index < short.entry.index).map(({ words }) => words.join(' '))).size > 1 &&
  longer.some(({ words }) => !isOrganizationPart(short.words, words));

/** What may be left away behind the name of an organization: "Motor Company", "Aerospace", but not "Police" or "of Commerce". */
const looseWord =
  /^(motors?|company|computers?|group|holdings?|airlines?|airways|aerospace|systems|industries|technologies|international|bank|nv|party|movement|news|agency|network|organi[sz]ation|electric|energy|oil|mining|steel|cement|insurance|foods|pharmaceuticals|chemicals|resources|minerals|petroleum|telecom|communications|entertainment|media|stores|financial|capital|partners|logistics|shipping|construction|engineering|semiconductor|software|platforms|&|and|sons|co|rebels?|militants?)$/;

/** Words that begin many names say nothing alone. */
const vague = /^(united|national|international|new|the|first|american|general|royal|central|world)$/;

const keyOf = ({ words }: Keyed): string => words.join(' ');

/** "Mr. Okoro and his wife, Karen Okoro ... Okoro": where only the relative has a full name, the last name is of whom it was told first. */
const relativeOfKin = (short: Keyed, longer: readonly Keyed[], names: readonly Keyed[]): Entry | undefined => {
  if (short.words.length > 1 || short.entry.gender || !longer.every(({ entry }) => isSomebodysKin(entry)))
    return undefined;
  const first = longer[0]?.entry.index ?? -1;
  return names.find(
    ({ entry, words }) =>
      entry.index < first &&
      entry.mention.kind === 'Person' &&
      words.length === 1 &&
      words[0] === short.words[0] &&
      (entry.gender === undefined || longer[0]?.entry.gender !== entry.gender),
  )?.entry;
};

const nearest = (short: Entry, candidates: readonly Keyed[]): Entry | undefined => {
  const heads = candidates.filter(({ entry }) => !isSomebodysKin(entry));
  const meant = heads.length > 0 && heads.some(({ entry }) => entry.index < short.index) ? heads : candidates;
  const earlier = meant.filter(({ entry }) => entry.index < short.index);
  return (earlier[earlier.length - 1] ?? candidates[0])?.entry;
};
