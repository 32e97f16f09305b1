import type { ObservedEntity } from '../../model/graph.js';
import { lineage } from '../../ontology/events/index.js';
import type { Compared, Point } from './compare.js';
import { total, verdictOf, weights } from './weights.js';

/**
 * Whether two tellings that share a key are of one event: by type, days that overlap, place, participants and name. Precision first:
 * without dates only a name of its own makes two tellings one ("the Treaty of Lisbon signing"), and a date alone never does.
 */
export const compareEvents = (a: ObservedEntity, b: ObservedEntity): Compared => {
  const says = (score: number, points: readonly Point[], verdict = verdictOf(score)): Compared => ({
    verdict,
    score,
    reasons: points.map((one) => one.reason),
    rule: 'identity.event',
  });
  if (!compatible(a, b))
    return says(0, [{ points: 0, reason: `${text(a, 'type')} and ${text(b, 'type')} are not one type` }]);
  const [one, other] = [period(a), period(b)];
  if (one && other && !(one.start <= other.end && other.start <= one.end))
    return says(0, [{ points: 0, reason: 'other days' }]);
  if (sameName(a, b)) {
    const points = [{ points: weights.name.event, reason: `a name of its own, "${a.name}"` }, ...where(a, b)];
    return says(weights.name.event, points, 'same');
  }
  const dated = one && other ? [datePoint(one, other)] : [];
  const points = [...dated, ...where(a, b), ...participation(a, b)];
  const score = total(points.map((each) => each.points));
  // What is not dated may have happened at any time.
  return says(score, points, dated.length === 0 ? 'unsure' : verdictOf(score));
};

/** The same type, one broader than the other, or a group of types that the observation names. An `Action` is no type at all. */
export const compatible = (a: Telling, b: Telling): boolean => {
  const [one, other] = [text(a, 'type'), text(b, 'type')];
  if (text(a, 'typeGroup') && text(a, 'typeGroup') === text(b, 'typeGroup')) return true;
  if (one === 'Action' && other === 'Action') return a.name.toLowerCase() === b.name.toLowerCase();
  return lineage(one).includes(other) || lineage(other).includes(one);
};

/** First and last possible day. */
interface Period {
  readonly start: string;
  readonly end: string;
}

/** Days, when they are known to about a month: "in 1990" tells no two events apart and makes no two one. */
const period = (one: ObservedEntity): Period | undefined => {
  const [start, end] = [text(one, 'start'), text(one, 'end') || text(one, 'start')];
  const days = length({ start, end });
  return days >= 0 && days <= 31 ? { start, end } : undefined;
};

/** A month has room for more than one event in a place: there the same people must have been at it. */
const datePoint = (one: Period, other: Period): Point =>
  length(one) > 10 || length(other) > 10
    ? { points: weights.date.month, reason: 'in one month' }
    : { points: weights.date.day, reason: onDays([one.start, other.start].sort()[1]) };

const length = ({ start, end }: Period): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;

/** `properties.named` says that the name is a name of this event, as "the Velvet Revolution" is, not the word that tells it. */
export const sameName = (a: Telling, b: Telling): boolean =>
  a.properties.named === true && b.properties.named === true && a.name.toLowerCase() === b.name.toLowerCase();

const where = (a: Telling, b: Telling): Point[] =>
  shared(a, b, 'places', 'place', weights.place.same, weights.place.other);

const participation = (a: Telling, b: Telling): Point[] =>
  shared(a, b, 'participants', 'participant', weights.participant.same, 0);

type Telling = Pick<ObservedEntity, 'name' | 'properties'>;

/** By keys, which begin with the kind. Nothing when one of them says nothing. */
const shared = (a: Telling, b: Telling, property: string, word: string, same: number, other: number): Point[] => {
  const [one, two] = [list(a, property), list(b, property)];
  if (one.length === 0 || two.length === 0) return [];
  const both = one.filter((key) => two.some((each) => meets(key, each)));
  if (both.length > 0) return [{ points: same, reason: inCommon(word, both) }];
  return other === 0 ? [] : [{ points: other, reason: `another ${word}` }];
};

/** In words for people: `place in common: velm (orland)` for the key `Place velm @orland`. */
export const inCommon = (word: string, keys: readonly string[]): string => {
  const names = keys.map((key) => key.replace(/^[A-Z]\p{L}+ /u, '').replace(/ @(.+)$/u, ' ($1)'));
  return `${word} in common: ${names.join(', ')}`;
};

export const onDays = (day: string | undefined): string => `on the same days, ${day}`;

/** A place of which one says the country and the other does not may be the same. */
const meets = (a: string, b: string): boolean => {
  const [[one = '', here], [other = '', there]] = [a.split(' @'), b.split(' @')];
  if (!a.startsWith('Place ')) return a === b;
  return one === other && (here === undefined || there === undefined || here === there);
};

const text = (one: Telling, property: string): string => {
  const value = one.properties[property];
  return typeof value === 'string' ? value : '';
};

export const list = (one: Pick<ObservedEntity, 'properties'>, property: string): readonly string[] => {
  const value = one.properties[property];
  return Array.isArray(value) ? value : [];
};
