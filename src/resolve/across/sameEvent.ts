import type { ObservedEntity } from '../../model/graph.js';
import type { Verdict } from '../../model/judgement.js';
import { lineage } from '../../ontology/events/index.js';

/**
 * Whether two observed events that share a key are one event. Precision first: without dates only an explicit name makes two
 * tellings one ("the Treaty of Lisbon signing"), and a date alone never does.
 */
export const sameEvent = (a: ObservedEntity, b: ObservedEntity): Verdict => {
  if (!compatible(a, b)) return 'not same';
  const [one, other] = [period(a), period(b)];
  if (one && other && !(one.start <= other.end && other.start <= one.end)) return 'not same';
  if (sameName(a, b)) return 'same';
  if (!one || !other) return 'unsure';
  const places = shared(a, b, 'places');
  if (places === 'none') return 'not same';
  // A month has room for more than one event in a place: there the same people must have been at it.
  if (isLong(one) || isLong(other))
    return places === 'some' && shared(a, b, 'participants') === 'some' ? 'same' : 'unsure';
  return places === 'some' || shared(a, b, 'participants') === 'some' ? 'same' : 'unsure';
};

/** The same type, one broader than the other, or a group of types that the observation names. An `Action` is no type at all. */
const compatible = (a: ObservedEntity, b: ObservedEntity): boolean => {
  const [one, other] = [text(a, 'type'), text(b, 'type')];
  if (text(a, 'typeGroup') && text(a, 'typeGroup') === text(b, 'typeGroup')) return true;
  if (one === 'Action' && other === 'Action') return a.name.toLowerCase() === b.name.toLowerCase();
  return lineage(one).includes(other) || lineage(other).includes(one);
};

/** Days, when they are known to about a month: "in 1990" tells no two events apart and makes no two one. */
const period = (one: ObservedEntity): { start: string; end: string } | undefined => {
  const [start, end] = [text(one, 'start'), text(one, 'end') || text(one, 'start')];
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  return days >= 0 && days <= 31 ? { start, end } : undefined;
};

const isLong = ({ start, end }: { start: string; end: string }): boolean =>
  (Date.parse(end) - Date.parse(start)) / 86_400_000 > 10;

/** `properties.named` says that the name is a name of this event, as "the Velvet Revolution" is, not the word that tells it. */
const sameName = (a: ObservedEntity, b: ObservedEntity): boolean =>
  a.properties.named === true && b.properties.named === true && a.name.toLowerCase() === b.name.toLowerCase();

/** `unknown` when one of them says nothing. */
const shared = (a: ObservedEntity, b: ObservedEntity, property: string): 'some' | 'none' | 'unknown' => {
  const [one, other] = [list(a, property), list(b, property)];
  if (one.length === 0 || other.length === 0) return 'unknown';
  return one.some((key) => other.includes(key)) ? 'some' : 'none';
};

const text = (one: ObservedEntity, property: string): string => {
  const value = one.properties[property];
  return typeof value === 'string' ? value : '';
};

const list = (one: ObservedEntity, property: string): readonly string[] => {
  const value = one.properties[property];
  return Array.isArray(value) ? value : [];
};
