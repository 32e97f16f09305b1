import type { ObservedEntity } from '../../model/graph.js';
import { fieldOfOccupation } from '../../ontology/occupations.js';
import type { Point } from './compare.js';
import { weights } from './weights.js';

/** Points for and against by what else is said of the two (`resolve/within/context`). What one of them does not say counts for nothing. */
export const compareContexts = (a: Contextual, b: Contextual): Point[] => {
  const said = (sort: string) => ({ one: wordsOf(a, sort), other: wordsOf(b, sort) });
  const country = compareSort('country', said('country'), weights.country);
  const isElsewhere = country.some((one) => one.points < 0);
  const state = compareSort('state', said('state'), weights.state);
  const [states, aPlace] = [said('state'), a.kind === 'Place'];
  const unsaid =
    aPlace &&
    (states.one.length === 0) !== (states.other.length === 0) &&
    wordsOf(a, 'country').length * wordsOf(b, 'country').length === 0;
  // The foreign minister of one country and that of another are two because of it.
  return [
    ...country,
    ...state,
    ...(unsaid ? [{ points: weights.state.unsaid, reason: 'only one is said to be in a certain state' }] : []),
    ...(isElsewhere ? [] : compareOffices(said('office'))),
    ...(isElsewhere ? [] : compareSort('body', said('body'), { same: weights.body.same, other: 0 })),
  ].filter((one) => one.points !== 0);
};

type Contextual = Pick<ObservedEntity, 'kind' | 'properties'>;

interface Said {
  readonly one: readonly string[];
  readonly other: readonly string[];
}

const compareSort = (sort: string, { one, other }: Said, worth: { same: number; other: number }): Point[] => {
  if (one.length === 0 || other.length === 0) return [];
  const shared = one.filter((word) => other.includes(word));
  return shared.length > 0
    ? [{ points: worth.same, reason: `${sort} in common: ${shared.join(', ')}` }]
    : [{ points: worth.other, reason: `another ${sort}: ${[one.join(', '), other.join(', ')].sort().join(' / ')}` }];
};

/** Other offices of one field of life are no difference: ministers become presidents, and so do generals. */
const compareOffices = (said: Said): Point[] => {
  const [found] = compareSort('office', said, weights.office);
  if (!found || found.points > 0) return found ? [found] : [];
  const fields = (words: readonly string[]) =>
    words.flatMap((word) => fieldOfOccupation.get(word)?.replace('force', 'state') ?? []);
  const [one, other] = [fields(said.one), fields(said.other)];
  return one.length === 0 || other.length === 0 || one.some((field) => other.includes(field)) ? [] : [found];
};

/** What a context says of a sort of thing, as `country`. */
export const wordsOf = ({ properties: { context } }: Pick<ObservedEntity, 'properties'>, sort: string): string[] =>
  (Array.isArray(context) ? (context as readonly string[]) : [])
    .filter((word) => word.startsWith(`${sort} `))
    .map((word) => word.slice(sort.length + 1));
