import { isOnlyAlike } from '../../model/alikeKeys.js';
import type { ObservedEntity } from '../../model/graph.js';
import type { RuleJudgement } from '../../model/judgement.js';
import type { Point } from './compare.js';
import { compareContexts, wordsOf } from './compareContexts.js';
import { compatible, inCommon, list, onDays, sameName } from './compareEvents.js';
import { thresholds, total, weights } from './weights.js';

/**
 * How many may share a key and be compared each with each. Of a key that more share, this many, its anchors (the smallest ids), are
 * compared with each other, and the rest may follow one of them: so what a document costs does not grow with the number of
 * namesakes. The n-th to come is an anchor once in n times, and then all n are looked at: one such crowd a document in the mean.
 */
export const crowd = 16;

/** What is immutable of an observed entity: its id is made of it. So nobody has to be asked again when others say it otherwise. */
export type Facts = Pick<ObservedEntity, 'id' | 'kind' | 'name' | 'keys' | 'properties'>;

/**
 * Whom of the anchors of its crowds one follows: the one most alike, then the smallest id; nobody when it is not surely the same as
 * any. Followers are not compared with one another, so an anchor must say all by which they could be told apart, and no more than the
 * follower says: whoever follows it then has that in common with all others who do. `anchors` are smaller than `one`, by key.
 */
export const follow = (
  one: Facts,
  anchors: ReadonlyMap<string, readonly Facts[]>,
): (RuleJudgement & { readonly leader: string }) | undefined => {
  const shared = new Map<Facts, string[]>();
  for (const [key, all] of anchors)
    if (!isOnlyAlike(key)) for (const anchor of all) shared.set(anchor, [...(shared.get(anchor) ?? []), key]);
  const fitting = [...shared].flatMap(([anchor, keys]) => {
    const points = one.kind === 'Event' ? asEvent(one, anchor, keys) : asNamed(one, anchor);
    const score = points ? total(points.map((each) => each.points)) : 0;
    return points && score >= thresholds.same ? [{ anchor, score, points }] : [];
  });
  const best = sorts(one.kind)
    .reduce((some, sort) => (sort(one).length > 0 ? some : agreeing(some, sort)), fitting)
    .sort((x, y) => y.score - x.score || (x.anchor.id < y.anchor.id ? -1 : 1))[0];
  if (!best) return undefined;
  const { anchor, score, points } = best;
  const reasons = points.map((each) => each.reason);
  return { a: anchor.id, b: one.id, leader: anchor.id, verdict: 'same', score, reasons, rule: 'identity.crowd' };
};

/** What tells two of a crowd apart. */
const sorts = (kind: string): ((one: Facts) => readonly string[])[] =>
  kind === 'Event'
    ? [(one) => list(one, 'places'), daysOf]
    : [(one) => wordsOf(one, 'country'), (one) => wordsOf(one, 'state')];

/** Who leaves open what anchors gainsay one another in is not any of these: it may follow those that leave it open too. */
const agreeing = <T extends { anchor: Facts }>(some: readonly T[], sort: (one: Facts) => readonly string[]): T[] => {
  const said = new Map(some.map(({ anchor }) => [sort(anchor).join(), sort(anchor)]));
  said.delete('');
  const all = [...said.values()];
  const gainsaid = all.some((x, i) => all.slice(i + 1).some((y) => !x.some((word) => y.includes(word))));
  return some.filter(({ anchor }) => !gainsaid || sort(anchor).length === 0);
};

/** One name, and the same country, state and line of work as far as they are told. */
const asNamed = (one: Facts, anchor: Facts): Point[] | undefined => {
  const says = (sort: string) => ({ mine: wordsOf(one, sort), theirs: wordsOf(anchor, sort) });
  const country = says('country');
  const state = says('state');
  const office = says('office');
  const isTold =
    within(country) &&
    within(state) &&
    (country.mine.length > 0 || office.mine.length === 0 || office.theirs.length > 0);
  return isTold
    ? [{ points: weights.name.exact, reason: 'the same name' }, ...compareContexts(one, anchor)]
    : undefined;
};

/** What somebody says includes all that the anchor says of it, and the anchor says something; or nothing is said. */
const within = ({ mine, theirs }: { mine: readonly string[]; theirs: readonly string[] }): boolean =>
  mine.length === 0 || (theirs.length > 0 && theirs.every((word) => mine.includes(word)));

/** By a day, not by a month, which has room for more than one; or by a name of its own. */
const asEvent = (one: Facts, anchor: Facts, keys: readonly string[]): Point[] | undefined => {
  const days = { mine: daysOf(one), theirs: daysOf(anchor) };
  const places = { mine: list(one, 'places'), theirs: list(anchor, 'places') };
  if (!within(days) || !within(places) || !compatible(one, anchor)) return undefined;
  const day = keys.some(dayIn) ? [...days.theirs].sort()[0] : undefined;
  if (day) {
    const where =
      places.mine.length > 0 ? [{ points: weights.place.same, reason: inCommon('place', places.theirs) }] : [];
    const theirs = new Set(list(anchor, 'participants'));
    const who = list(one, 'participants').filter((each) => theirs.has(each));
    const with_ = who.length > 0 ? [{ points: weights.participant.same, reason: inCommon('participant', who) }] : [];
    return [{ points: weights.date.day, reason: onDays(day) }, ...where, ...with_];
  }
  const isDated = days.mine.length > 0 || one.properties.start === undefined;
  return isDated && sameName(one, anchor) ? [{ points: weights.name.event, reason: 'a name of its own' }] : undefined;
};

const dayIn = (key: string): string | undefined => /^Event \S+ (\d{4}-\d\d-\d\d) /.exec(key)?.[1];

const daysOf = (one: Facts): readonly string[] => {
  const known = days.get(one) ?? [...new Set(one.keys.flatMap((key) => dayIn(key) ?? []))];
  days.set(one, known);
  return known;
};

const days = new WeakMap<Facts, readonly string[]>();
