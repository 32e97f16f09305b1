import type { ObservedEntity } from '../../model/graph.js';
import type { EntityKind } from '../../model/kind.js';
import { sameEvent } from './sameEvent.js';

/** Whether two observed entities are one. Symmetric: it must not matter which is asked first. */
export type Verdict = 'same' | 'not same' | 'unsure';

/** A verdict on two observed entities by their ids, as somebody or some rule gave it; the higher score is the stronger one. */
export interface Judgement {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly score: number;
}

/** Observed entities that are one entity. `id` is the smallest of `members`, which are sorted. */
export interface Component {
  readonly id: string;
  readonly kind: EntityKind;
  readonly members: readonly string[];
}

/**
 * Which observed entities are one, as a function of the set alone: the order of `observed` and `judgements` does not matter.
 * Of one kind and with a common key, two are the same, but events are judged one pair at a time; what the judge does not
 * find the same is not linked, and may yet meet by way of a third. A `not same` in `judgements` keeps two apart however they are connected: connections are made strongest first, and one that would
 * bring such a pair together is left out.
 */
export const unify = (
  observed: readonly ObservedEntity[],
  judgements: readonly Judgement[] = [],
  judge: (a: ObservedEntity, b: ObservedEntity) => Verdict = sameEvent,
): Component[] => {
  const sorted = [...new Map(observed.map((one) => [one.id, one])).values()].sort(byId);
  const given = new Map(judgements.map((one) => [pairOf(one.a, one.b), one]));
  const links = pairs(sorted)
    .filter(([a, b]) => !given.has(pairOf(a.id, b.id)) && (a.kind !== 'Event' || judge(a, b) === 'same'))
    .map(([a, b]): Judgement => ({ a: a.id, b: b.id, verdict: 'same', score: ruleScore }));
  return components(sorted, [...links, ...given.values()]);
};

/** A person's judgement has more than a rule's. */
const ruleScore = 0.5;

type Group = { members: string[]; apart: Set<string> };

const components = (sorted: readonly ObservedEntity[], judgements: readonly Judgement[]): Component[] => {
  const groups = new Map<string, Group>(sorted.map(({ id }) => [id, { members: [id], apart: new Set() }]));
  for (const { a, b, verdict } of judgements) {
    if (verdict !== 'not same') continue;
    groups.get(a)?.apart.add(b);
    groups.get(b)?.apart.add(a);
  }
  for (const { a, b } of judgements.filter((one) => one.verdict === 'same').sort(strongestFirst)) {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (!one || !other || one === other || one.members.some((id) => other.apart.has(id))) continue;
    const joined = { members: [...one.members, ...other.members], apart: new Set([...one.apart, ...other.apart]) };
    for (const id of joined.members) groups.set(id, joined);
  }
  const kinds = new Map(sorted.map(({ id, kind }) => [id, kind]));
  return [...new Set(groups.values())].map(({ members }) => {
    const all = members.sort();
    const id = all[0] as string;
    return { id, kind: kinds.get(id) as EntityKind, members: all };
  });
};

/** Pairs of one kind that share a key, each once, the smaller id first. */
const pairs = (sorted: readonly ObservedEntity[]): [ObservedEntity, ObservedEntity][] => {
  const blocks = new Map<string, ObservedEntity[]>();
  for (const one of sorted) {
    for (const key of one.keys) {
      const block = blocks.get(`${one.kind} ${key}`);
      if (block) block.push(one);
      else blocks.set(`${one.kind} ${key}`, [one]);
    }
  }
  const result = new Map<string, [ObservedEntity, ObservedEntity]>();
  for (const block of blocks.values()) {
    for (const [i, a] of block.entries()) {
      for (const b of block.slice(i + 1)) result.set(pairOf(a.id, b.id), [a, b]);
    }
  }
  return [...result.values()];
};

const byId = (a: ObservedEntity, b: ObservedEntity): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const strongestFirst = (x: Judgement, y: Judgement): number =>
  y.score - x.score || (pairOf(x.a, x.b) < pairOf(y.a, y.b) ? -1 : 1);
