import type { ObservedEntity, PropertyValue } from '../model/graph.js';
import type { PersonJudgement, RuleJudgement } from '../model/judgement.js';
import type { EntityKind } from '../model/kind.js';
import { canonical, type Observation, representative } from './canonical.js';

/** Finds which observed entities are one: `resolve/across/unify`, passed in since stages do not import each other. */
export interface Unify {
  (
    observed: readonly (ObservedEntity & { readonly askedBy?: readonly string[] })[],
    given: readonly Given[],
  ): {
    readonly components: readonly {
      readonly id: string;
      readonly kind: EntityKind;
      readonly members: readonly string[];
    }[];
    readonly judgements: readonly RuleJudgement[];
  };
  /** How many may share a key before it is crowded. */
  readonly crowd: number;
  /** Whom of the anchors of its crowds, by key, one follows. */
  readonly follow: (
    one: Facts,
    anchors: ReadonlyMap<string, readonly Facts[]>,
  ) => (RuleJudgement & { readonly leader: string }) | undefined;
}

type Facts = Pick<ObservedEntity, 'id' | 'kind' | 'name' | 'keys' | 'properties'>;

/** What a person decided, as far as it matters here. */
export type Given = Pick<PersonJudgement, 'id' | 'verdict' | 'a' | 'b'>;

/** An observed entity as the graph has it, with the entity that it is resolved to so far. */
export interface Neighbour {
  readonly id: string;
  readonly kind: EntityKind;
  readonly keys: readonly string[];
  readonly entity: string | null;
  /** Properties of that entity. */
  readonly resolved: Readonly<Record<string, PropertyValue>> | null;
  readonly observations: readonly Observation[];
  /** What those say who follow it. */
  readonly told: readonly Observation[];
  /** Those of its keys that a crowd shares of which it is no anchor: by these it is compared with nobody. */
  readonly crowded: readonly string[];
  /** Who of those that were observed in this transaction it is, or leads. */
  readonly touched: readonly string[];
  /** Whether anybody follows it. */
  readonly leads: boolean;
  /** Rules' judgements that the graph has with this one as `a`. */
  readonly judged: readonly RuleJudgement[];
  /** Persons' judgements of which it is a side. */
  readonly given: readonly Given[];
  /** Of Wikidata and GeoNames, sorted, as `wikidata:Q227`. */
  readonly identifiers: readonly string[];
}

/** What must change so that the entities are again what their observations make of them. */
export interface Resolution {
  /** New or changed ones, sorted by id. */
  readonly entities: readonly {
    readonly id: string;
    readonly kind: EntityKind;
    readonly properties: Readonly<Record<string, PropertyValue>>;
  }[];
  /** Observed entities that were not resolved to it. */
  readonly members: readonly { readonly observed: string; readonly entity: string }[];
  /** Events whose reports are to be counted again. */
  readonly events: readonly string[];
  /** Observed entities whose mentions and claims must follow them from one entity to another. */
  readonly moves: readonly { readonly observed: string; readonly from: string; readonly to: string }[];
  /** Entities that keep no member. */
  readonly gone: readonly string[];
  /** Entity of every observed entity of the neighbourhood, from now on. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** Rules' judgements of the neighbourhood that are new or changed, and those that hold no more. */
  readonly judgements: readonly RuleJudgement[];
  readonly overruled: readonly { readonly a: string; readonly b: string }[];
}

/** `former` are entities that may have lost members that are no longer there. */
export const planResolution = (
  neighbours: readonly Neighbour[],
  former: Iterable<string>,
  unify: Unify,
): Resolution => {
  const byId = new Map(neighbours.map((one) => [one.id, one]));
  const given = new Map(neighbours.flatMap((one) => one.given.map((each) => [each.id, each] as const)));
  const { components, judgements } = unify(neighbours.map(identifiable), [...given.values()]);
  const known = new Map(neighbours.flatMap((one) => (one.entity ? [[one.entity, one.resolved] as const] : [])));
  const entityOf = new Map(components.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const moves = neighbours.flatMap(({ id, entity }) => {
    const to = entityOf.get(id);
    return entity && to && to !== entity ? [{ observed: id, from: entity, to }] : [];
  });
  const members = neighbours.flatMap(({ id, entity }) => {
    const to = entityOf.get(id);
    return to && to !== entity ? [{ observed: id, entity: to }] : [];
  });
  const entities = components
    .map(({ id, kind, members }) => {
      const all = members.flatMap((member) => byId.get(member) ?? []);
      const told = canonical(
        id,
        all.flatMap((one) => [...one.observations, ...one.told]),
      );
      return { id, kind, properties: { ...told, ...identifiersOf(all.flatMap((one) => one.identifiers)) } };
    })
    .filter((one) => !same(one.properties, withoutReports(known.get(one.id) ?? {})))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const touched = neighbours.filter((one) => one.touched.length > 0).flatMap((one) => entityOf.get(one.id) ?? []);
  const recounted = [
    ...entities.map((one) => one.id),
    ...touched,
    ...former,
    ...moves.flatMap((one) => [one.from, one.to]),
  ];
  const kinds = new Map(components.map(({ id, kind }) => [id, kind]));
  const events = [...new Set(recounted)].filter((id) => kinds.get(id) === 'Event').sort();
  const alive = new Set(entityOf.values());
  const gone = [...new Set([...former, ...known.keys()])].filter((id) => !alive.has(id)).sort();
  return { entities, members, events, moves, gone, entityOf, ...changed(neighbours, judgements) };
};

/** A judgement of which one end is outside the neighbourhood stands as it stood. */
const changed = (neighbours: readonly Neighbour[], judgements: readonly RuleJudgement[]) => {
  const here = new Set(neighbours.map((one) => one.id));
  const stored = new Map(
    neighbours.flatMap((one) => one.judged.filter(({ b }) => here.has(b)).map((each) => [pairOf(each), each] as const)),
  );
  const now = new Map(judgements.map((one) => [pairOf(one), one]));
  return {
    judgements: judgements.filter((one) => !same(one, stored.get(pairOf(one)) ?? {})),
    overruled: [...stored.values()].filter((one) => !now.has(pairOf(one))).map(({ a, b }) => ({ a, b })),
  };
};

const pairOf = ({ a, b }: RuleJudgement): string => `${a} ${b}`;

/** As it is compared: an identifier is a property, and a key, since two that have it are one whatever they are called. */
const identifiable = (one: Neighbour): ObservedEntity & { readonly askedBy?: readonly string[] } => {
  const { identifiers, crowded } = one;
  const askedBy =
    crowded.length > 0 ? [...one.keys.filter((key) => !crowded.includes(key)), ...identifiers] : undefined;
  const told = { ...representative(only(one), one.observations), ...(askedBy ? { askedBy } : {}) };
  if (identifiers.length === 0) return told;
  return { ...told, keys: [...told.keys, ...identifiers], properties: { ...told.properties, identifiers } };
};

const identifiersOf = (identifiers: readonly string[]): { identifiers?: readonly string[] } =>
  identifiers.length === 0 ? {} : { identifiers: [...new Set(identifiers)].sort() };

const only = ({ id, kind, keys }: Neighbour) => ({ id, kind, keys });

/** Reports are counted by the statement that writes. */
const withoutReports = ({ sources: _, mentions: __, ...rest }: Readonly<Record<string, PropertyValue>>) => rest;

const same = (a: object, b: object): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (properties: object) => Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
