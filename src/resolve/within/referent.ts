import type { EntityKind } from '../../model/kind.js';
import type { Mention } from '../../model/mention.js';

/** What the mentions of one document are gathered into before it gets an id: one thing that the document speaks of. */
export interface Referent {
  readonly kind: EntityKind;
  /** In reading order; never empty. */
  readonly mentions: readonly Mention[];
}

export const namesOf = (referent: Referent): Mention[] =>
  referent.mentions.filter((mention) => mention.level === 'name');

/** How its name is spelled: each spelling once, in reading order. */
export const spellingsOf = (referent: Referent): string[] => [
  ...new Set(namesOf(referent).map((mention) => mention.text)),
];

export interface Join<T> {
  join(a: T, b: T): void;
  /** The members joined with this one so far, in the order of the whole list. */
  group(member: T): readonly T[];
  /** All groups in the order of their first members. */
  groups(): T[][];
}

/** Joins things pair by pair. */
export const createJoin = <T>(members: readonly T[]): Join<T> => {
  const order = new Map(members.map((member, place) => [member, place]));
  const groupOf = new Map<T, T[]>(members.map((member) => [member, [member]]));
  const group = (member: T): readonly T[] => groupOf.get(member) ?? [member];
  const join = (a: T, b: T): void => {
    if (group(a) === group(b)) return;
    const all = [...group(a), ...group(b)].sort((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0));
    for (const member of all) groupOf.set(member, all);
  };
  const groups = (): T[][] => [...new Set(members.map((member) => groupOf.get(member) ?? [member]))];
  return { join, group, groups };
};
