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

/** Joins things pair by pair: of two groups the members of the smaller move, and the list of a group is made anew when it grows. */
export const createJoin = <T>(members: readonly T[]): Join<T> => {
  const order = new Map(members.map((member, place) => [member, place]));
  const groupOf = new Map(members.map((member) => [member, { all: [member] as readonly T[] }]));
  const group = (member: T): readonly T[] => groupOf.get(member)?.all ?? [member];
  const place = (member: T | undefined): number => order.get(member as T) ?? 0;
  const together = (a: readonly T[], b: readonly T[]): T[] => {
    if (place(a.at(-1)) < place(b[0])) return [...a, ...b];
    return [...a, ...b].sort((x, y) => place(x) - place(y));
  };
  const join = (a: T, b: T): void => {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (!one || !other || one === other) return;
    const [large, small] = one.all.length < other.all.length ? [other, one] : [one, other];
    const all = place(one.all[0]) < place(other.all[0]) ? together(one.all, other.all) : together(other.all, one.all);
    for (const member of small.all) groupOf.set(member, large);
    large.all = all;
  };
  const groups = (): T[][] => [...new Set(members.map((member) => group(member) as T[]))];
  return { join, group, groups };
};
