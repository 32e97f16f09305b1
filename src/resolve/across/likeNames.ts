import type { ObservedEntity } from '../../model/graph.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { sameWord } from '../names/fold.js';
import { acronymOf, bodyName, initialsOf } from '../names/organizationName.js';
import { type NameLikeness, personLikeness, personWords } from '../names/personName.js';
import type { Likeness } from './compare.js';
import { weights } from './weights.js';

/** Of persons only full names are compared; of several the best likeness counts, and "different" only if nothing is alike. */
export const likePersons = (a: ObservedEntity, b: ObservedEntity): Likeness =>
  best(
    pairs(fullNames(a), fullNames(b)).map(([one, other]) => {
      const found = personLikeness(one, other);
      return found === undefined || found === 'different' ? found : told(found, one.join(' '), other.join(' '));
    }),
  );

/** Bodies word by word, or by their letters. */
export const likeBodies = (a: ObservedEntity, b: ObservedEntity): Likeness =>
  best(
    pairs(namesOf(a), namesOf(b)).map(
      ([one, other]) => likeWords(bodyWords(one), bodyWords(other), one, other) ?? letters(one, other),
    ),
  );

/** Two names of the tables are two places. */
export const likePlaces = (a: ObservedEntity, b: ObservedEntity): Likeness =>
  best(
    pairs(namesOf(a), namesOf(b)).map(([one, other]) => {
      if (placeNamed(one) && placeNamed(other)) return 'different';
      return likeWords(wordsOf(one), wordsOf(other), one, other);
    }),
  );

const told = (found: Exclude<NameLikeness, 'different' | undefined>, one: string, other: string): Likeness => ({
  points: weights.name[found],
  reason: `${wordsFor[found]}, ${[one, other]
    .sort()
    .map((name) => `"${name}"`)
    .join(' and ')}`,
});

const wordsFor = {
  exact: 'the same name',
  variant: 'two spellings of a name',
  middle: 'a name with and without a middle name',
  loose: 'names of a like sound',
  initials: 'a name and its initials',
} as const;

const likeWords = (one: readonly string[], other: readonly string[], a: string, b: string): Likeness => {
  if (one.length !== other.length || one.length === 0) return undefined;
  const found = one.map((word, i) => sameWord(word, other[i] ?? ''));
  if (found.includes('not')) return undefined;
  const loosely = found.filter((one) => one === 'loosely').length;
  return told(loosely === 0 ? 'variant' : 'loose', a, b);
};

const letters = (one: string, other: string): Likeness => {
  const [short, long] = acronymOf(one) ? [one, other] : [other, one];
  const spelled = acronymOf(short);
  if (!spelled) return initialsOf(one) !== '' && initialsOf(one) === initialsOf(other) ? 'different' : undefined;
  if (acronymOf(long) || spelled.length < 3 || initialsOf(long) !== spelled) return undefined;
  return {
    points: spelled.length > 3 ? weights.name.acronym : weights.name.shortAcronym,
    reason: `"${short}" are the letters of "${long}"`,
  };
};

const fullNames = (one: ObservedEntity): (readonly string[])[] =>
  namesOf(one)
    .map(personWords)
    .filter((words) => words.length > 1);

const namesOf = ({ name, aliases }: ObservedEntity): string[] => [name, ...aliases];

const bodyWords = (name: string): string[] => wordsOf(bodyName(name).key);

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{M}\p{N}@'’ʻʼ]+/u).filter((word) => word !== '');

const pairs = <T>(one: readonly T[], other: readonly T[]): [T, T][] =>
  one.flatMap((a) => other.map((b): [T, T] => [a, b]));

const best = (found: readonly Likeness[]): Likeness => {
  const alike = found
    .filter((one) => typeof one === 'object')
    .sort((x, y) => y.points - x.points || (x.reason < y.reason ? -1 : 1));
  return alike[0] ?? (found.includes('different') ? 'different' : undefined);
};
