import { isOnlyAlike } from '../model/alikeKeys.js';
import type { ObservedEntity, PropertyValue } from '../model/graph.js';
import type { EntityKind } from '../model/kind.js';
import type { Transaction } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import { type DocumentRows, keyId } from './documentRows.js';
import type { Given, Neighbour, Unify } from './planResolution.js';

/** What was observed before and is not in this edition any more. */
export type Taken = Pick<Neighbour, 'id' | 'kind' | 'keys' | 'entity'>;

/** Who follows whom from now on, as far as it is otherwise than before. */
export interface Settled {
  readonly following: readonly { readonly id: string; readonly leader: string; readonly judgement: object }[];
  /** Those that follow nobody any more, or somebody else. */
  readonly released: readonly string[];
  /** Those that lead and may be compared with others than before. */
  readonly leaders: readonly string[];
  /** Those that led and follow now. */
  readonly left: readonly Taken[];
  /** Those that follow somebody else than before or follow for the first time, with the entity that they were resolved to, if any. */
  readonly changed: ReadonlyMap<string, string | null>;
  /** Whom rules or identifiers tied to those that left. */
  readonly tied: readonly string[];
}

const nothing: Settled = { following: [], released: [], leaders: [], left: [], changed: new Map(), tied: [] };

/** Renews the anchors of crowded keys and decides anew who follows whom where it may have changed. */
export const settleCrowds = async (
  transaction: Transaction,
  {
    observed,
    taken,
    decided,
  }: { observed: DocumentRows['observed']; taken: readonly Taken[]; decided: readonly string[] },
  { follow, crowd }: Unify,
): Promise<Settled> => {
  const rows = await transaction.run<CrowdRow>(statement('write/crowds'), {
    keys: touchedKeys([...observed, ...taken]),
    observed: [...new Set(observed.map((one) => one.id))].sort(),
    decided: [...new Set(decided)].sort(),
    crowd,
  });
  if (rows.length === 0) return nothing;
  const byId = new Map(rows.map((row) => [row.id, { row, facts: factsOf(row) }]));
  const candidates = rows.filter((row) => row.crowds !== null);
  const found = candidates.map((row) => ({
    row,
    now: follow(byId.get(row.id)?.facts ?? factsOf(row), anchorsOf(row, byId)),
  }));
  const isOther = ({ row, now }: (typeof found)[number]): boolean =>
    now?.leader !== (row.leader ?? undefined) ||
    (now !== undefined && (now.score !== row.score || now.reasons.join() !== row.reasons?.join()));
  const other = found.filter(isOther);
  const left = other.filter(({ row, now }) => now && row.leader === null && row.entity !== null).map(({ row }) => row);
  return {
    following: other.flatMap(({ row: { id }, now }) => {
      if (!now) return [];
      const { verdict, score, reasons, rule, leader } = now;
      return [{ id, leader, judgement: { verdict, score, reasons, rule } }];
    }),
    released: other.flatMap(({ row }) => (row.leader === null ? [] : [row.id])),
    leaders: found.flatMap(({ row, now }) => (now ? [] : [row.id])),
    left,
    changed: new Map(other.flatMap(({ row, now }) => (now ? [[row.id, row.entity] as const] : []))),
    tied: left.flatMap((row) => row.tied),
  };
};

interface CrowdRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly keys: readonly string[];
  readonly crowds: readonly { readonly key: string; readonly anchors: readonly string[] }[] | null;
  readonly entity: string | null;
  readonly leader: string | null;
  readonly score: number | null;
  readonly reasons: readonly string[] | null;
  readonly facts: Readonly<Record<string, PropertyValue | null>> | null;
  readonly given: readonly Pick<Given, 'verdict' | 'a' | 'b'>[];
  readonly identifiers: readonly string[];
  readonly tied: readonly string[];
}

type Facts = Pick<ObservedEntity, 'id' | 'kind' | 'name' | 'keys' | 'properties'>;

const factsOf = ({ id, kind, keys, facts }: CrowdRow): Facts => {
  const { name, ...properties } = Object.fromEntries(Object.entries(facts ?? {}).filter(([, value]) => value !== null));
  return { id, kind, keys, name: String(name ?? ''), properties: properties as Record<string, PropertyValue> };
};

const anchorsOf = (row: CrowdRow, byId: ReadonlyMap<string, { row: CrowdRow; facts: Facts }>): Map<string, Facts[]> =>
  new Map(
    (row.crowds ?? []).map(({ key, anchors }) => [
      key.slice(row.kind.length + 1),
      anchors.flatMap((id) => byId.get(id) ?? []).flatMap((anchor) => (mayFollow(row, anchor.row) ? anchor.facts : [])),
    ]),
  );

/**
 * What is decided of a leader holds for its followers; so one of which a person decided something follows only those of which the
 * same was decided, and one with identifiers only those that have the same.
 */
export const mayFollow = (
  one: Pick<CrowdRow, 'id' | 'given' | 'identifiers'>,
  anchor: Pick<CrowdRow, 'id' | 'identifiers'>,
): boolean =>
  one.identifiers.join() === anchor.identifiers.join() &&
  one.given.every(({ verdict, a, b }) => {
    const sides = verdict === 'same' ? [[...a, ...b]] : [a, b].filter((side) => side.includes(one.id));
    return sides.every((side) => side.includes(anchor.id));
  });

interface Touched {
  readonly id: string;
  /** A key of a like sound, of which anchors are chosen by name. */
  readonly alike: boolean;
  readonly observed: readonly { readonly id: string; readonly name: string }[];
}

const touchedKeys = (some: readonly Pick<Taken, 'id' | 'kind' | 'keys'>[]): Touched[] => {
  const touched = new Map<string, { alike: boolean; observed: Map<string, string> }>();
  for (const { id, kind, keys } of some) {
    const first = keys.find((one) => !isOnlyAlike(one)) ?? '';
    for (const key of keys) {
      const alike = isOnlyAlike(key);
      const known = touched.get(keyId(kind, key)) ?? { alike, observed: new Map() };
      touched.set(keyId(kind, key), known);
      known.observed.set(id, alike ? first : '');
    }
  }
  return [...touched]
    .map(([id, { alike, observed }]) => ({ id, alike, observed: [...observed].map(([id, name]) => ({ id, name })) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};
