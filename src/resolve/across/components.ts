import type { RuleJudgement } from '../../model/judgement.js';
import type { Given } from './unify.js';

/** Who is one: `groups` are sorted, and so are their members. */
export interface Components {
  readonly groups: readonly (readonly string[])[];
  /** Rules' judgements that hold the groups together: one less than members, where no person's does. */
  readonly joining: readonly RuleJudgement[];
  /** Rules' "same" that would have brought together what is not the same, or that fits two which are not. */
  readonly held: readonly RuleJudgement[];
}

/** Of some it can be seen that they are two, whether they were compared or not, as they have other identifiers. */
export interface AreTwo {
  readonly some: readonly string[];
  readonly check: (a: string, b: string) => boolean;
}

/**
 * Joins what is the same, strongest first and then by id, and leaves out each connection that would bring two together that are
 * not the same. A function of the set: of the order of the arguments nothing depends.
 */
export const components = (
  ids: readonly string[],
  ruled: readonly RuleJudgement[],
  given: readonly Given[],
  areTwo: AreTwo = { some: [], check: () => false },
): Components => {
  const present = new Set(ids);
  const decided = new Set<string>();
  const apart: Apart = new Map();
  const links: Link[] = [];
  for (const { verdict, ...sides } of given) {
    const [a, b] = [sides.a.filter((id) => present.has(id)).sort(), sides.b.filter((id) => present.has(id)).sort()];
    for (const x of a) for (const y of b) decided.add(pairOf(x, y));
    if (verdict === 'not same') for (const x of a) for (const y of b) keepApart(apart, x, y);
    if (verdict === 'same' && a[0] && b[0]) links.push({ a: a[0], b: b[0], score: Number.POSITIVE_INFINITY });
  }
  const open = ruled.filter((one) => !decided.has(pairOf(one.a, one.b)));
  for (const { a, b, verdict } of open) if (verdict === 'not same') keepApart(apart, a, b);
  const same = open.filter((one) => one.verdict === 'same');
  if (areTwo.some.length > 1) {
    const { groupOf } = join(ids, [...links, ...same.map(({ a, b, score }) => ({ a, b, score }))], new Map());
    for (const [i, x] of areTwo.some.entries())
      for (const y of areTwo.some.slice(i + 1)) {
        const meet = groupOf.get(x) === groupOf.get(y) && areTwo.check(x, y);
        if (meet && !decided.has(pairOf(x, y))) keepApart(apart, x, y);
      }
  }
  const fitsTwo = ambiguous(same, apart);
  links.push(
    ...same.filter((one) => !fitsTwo.has(one)).map((rule) => ({ a: rule.a, b: rule.b, score: rule.score, rule })),
  );

  const { groupOf, joining, refused } = join(ids, links.sort(strongestFirst), apart);
  const groups = [...new Set(groupOf.values())].map(({ members }) => members.sort());
  const outside = [...fitsTwo, ...refused].filter((one) => groupOf.get(one.a) !== groupOf.get(one.b));
  return {
    groups: groups.sort((x, y) => ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1)),
    joining,
    held: outside.map((one) => ({ ...one, verdict: 'unsure', held: true, reasons: [heldBack, ...one.reasons] })),
  };
};

const heldBack = 'it would join what is not the same';

type Apart = Map<string, Set<string>>;
type Group = { members: string[]; apart: Set<string> };
type Link = { a: string; b: string; score: number; rule?: RuleJudgement };

const keepApart = (apart: Apart, x: string, y: string): void => {
  for (const [one, other] of [
    [x, y],
    [y, x],
  ] as const)
    apart.set(one, (apart.get(one) ?? new Set()).add(other));
};

/** Links of which one end is as much like something else, from which the other end is kept apart: a bare name of two people. */
const ambiguous = (same: readonly RuleJudgement[], apart: Apart): Set<RuleJudgement> => {
  const linksOf = new Map<string, RuleJudgement[]>();
  for (const link of same)
    for (const id of apart.size > 0 ? [link.a, link.b] : []) {
      const links = linksOf.get(id);
      if (links) links.push(link);
      else linksOf.set(id, [link]);
    }
  const far = (link: RuleJudgement, id: string): string => (link.a === id ? link.b : link.a);
  return new Set(
    same.filter((link) =>
      [link.a, link.b].some((id) => {
        const enemies = apart.get(far(link, id));
        return enemies && linksOf.get(id)?.some((other) => other.score >= link.score && enemies.has(far(other, id)));
      }),
    ),
  );
};

const join = (ids: readonly string[], links: readonly Link[], apart: Apart) => {
  const groupOf = new Map<string, Group>(ids.map((id) => [id, { members: [id], apart: new Set(apart.get(id)) }]));
  const [joining, refused]: [RuleJudgement[], RuleJudgement[]] = [[], []];
  for (const { a, b, rule } of links) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (!one || !other || one === other) continue;
    const [small, large] = one.members.length < other.members.length ? [one, other] : [other, one];
    if (small.members.some((id) => large.apart.has(id))) {
      if (rule) refused.push(rule);
      continue;
    }
    for (const id of small.members) {
      large.members.push(id);
      groupOf.set(id, large);
    }
    for (const id of small.apart) large.apart.add(id);
    if (rule) joining.push(rule);
  }
  return { groupOf, joining, refused };
};

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const strongestFirst = (x: Link, y: Link): number =>
  (x.score === y.score ? 0 : y.score - x.score) || (pairOf(x.a, x.b) < pairOf(y.a, y.b) ? -1 : 1);
