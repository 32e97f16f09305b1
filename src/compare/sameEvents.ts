import { nameKey } from '../model/nameKey.js';
import { likeness, pairedUp, wordsOf } from './likeness.js';
import { kindOf, type StatedClaim, type StatedEnd } from './statedClaim.js';

/** What an end is, whatever edition names it, but for events, which only their own edition can tell. */
export const identity = (id: string | null | undefined, end: StatedEnd | null | undefined): string => {
  const kind = kindOf(id);
  if (end?.measure) {
    const { measure, value, upper, qualifier, unit } = end;
    return [kind, measure, value, upper, qualifier, unit].map((part) => part ?? '').join(' ');
  }
  return `${kind} ${end?.edtf ?? nameKey(end?.name ?? '')}`;
};

/** As alike as this two tellings are one event: half of what is said of them, or of their words, in common. */
const leastAlike = 0.5;

interface Told {
  readonly id: string;
  readonly type: string;
  readonly name: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * Which event of one edition is which of another, by id. Observed events are one where their type, day and place say so; an event
 * whose day or place was changed, or that has neither, is recognized by what else is said of it and by its sentences. Types must agree.
 */
export const sameEvents = (
  before: readonly StatedClaim[],
  after: readonly StatedClaim[],
): ReadonlyMap<string, string> => {
  const [old, current] = [eventsOf(before), eventsOf(after)];
  const shared = new Set(old.map((one) => one.id).filter((id) => current.some((one) => one.id === id)));
  const rest = (told: readonly Told[]) => told.filter((one) => !shared.has(one.id));
  const pairs = pairedUp(rest(old), rest(current), alike, leastAlike);
  return new Map([...[...shared].map((id) => [id, id] as const), ...pairs.map(([a, b]) => [a.id, b.id] as const)]);
};

const alike = (a: Told, b: Told): number =>
  a.type === b.type
    ? Math.max(likeness(a.facts, b.facts), (likeness(a.words, b.words) + likeness(a.name, b.name)) / 2)
    : 0;

const eventsOf = (claims: readonly StatedClaim[]): Told[] => {
  const told = new Map<string, { end: StatedEnd; facts: Set<string>; quotes: Set<string> }>();
  const add = (id: string | null | undefined, end: StatedEnd | null | undefined, fact: string, quote: string) => {
    if (!id || kindOf(id) !== 'event') return;
    const known = told.get(id) ?? { end: end ?? {}, facts: new Set<string>(), quotes: new Set<string>() };
    told.set(id, known);
    known.facts.add(fact);
    known.quotes.add(quote);
  };
  for (const { predicate, role, subjectId, subject, objectId, object, value, quote } of claims) {
    const fact = `${predicate} ${role ?? ''}`;
    add(subjectId, subject, `${fact} ${value ?? otherThanEvent(objectId, object)}`, quote);
    add(objectId, object, `${fact} ${otherThanEvent(subjectId, subject)}`, quote);
  }
  return [...told].map(([id, { end, facts, quotes }]) => ({
    id,
    type: end.type ?? '',
    name: wordsOf(end.name ?? ''),
    facts,
    words: wordsOf([...quotes].join(' ')),
  }));
};

const otherThanEvent = (id: string | null | undefined, end: StatedEnd | null | undefined): string =>
  kindOf(id) === 'event' ? `event ${end?.type ?? ''}` : identity(id, end);
