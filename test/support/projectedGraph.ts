import { isOnlyAlike } from '../../src/model/alikeKeys.js';
import type { ResolvedDocument } from '../../src/model/graph.js';
import { edgeTypes } from '../../src/ontology/predicates.js';
import { unify as ours } from '../../src/resolve/across/unify.js';
import { canonicalJson } from '../../src/store/canonicalJson.js';
import type { Observation } from '../../src/write/canonical.js';
import { checkResolved } from '../../src/write/checkResolved.js';
import { type DocumentRows, documentRows } from '../../src/write/documentRows.js';
import { edgeProperties, factKey } from '../../src/write/fact.js';
import { planOrigins } from '../../src/write/planOrigins.js';
import { planResolution, type Unify } from '../../src/write/planResolution.js';

/**
 * The knowledge layer of documents as `newsgraph export` prints it, without a database: what the statements of cypher/write do to
 * claims is said here a second time, so that golden tests of the rules are quick and a test of the database has an oracle.
 */
export const projectedGraph = (documents: readonly ResolvedDocument[], unify: Unify = ours): string[] => {
  const rows = documents.map((one) => documentRows(checkResolved(one), 'projected'));
  const neighbours = neighboursOf(rows);
  const { entities: resolved, entityOf } = leadersOf(neighbours, unify);
  const entities = resolved.map((one) => ({
    ...one,
    properties: { ...one.properties, ...reportsOf(one, rows, entityOf) },
  }));
  const edges = [...edgesOf(rows, entityOf, originsIn(rows)), ...citationsOf(rows, entityOf)];
  const sources = new Map(rows.map(({ source }) => [source.id, source]));
  const cited = [...new Set(edges.filter((edge) => edge.type === 'CITED_IN').map((edge) => edge.to))];
  return [
    ...[
      ...entities.map(({ id, kind, properties: { id: _, ...rest } }: Resolved) => ({
        node: id,
        labels: ['Entity', kind].sort(),
        properties: rest,
      })),
      ...cited.map((id) => {
        const { id: _, ...rest } = sources.get(id) ?? { id };
        return { node: id, labels: ['Source'], properties: rest };
      }),
    ]
      .sort((a, b) => order(a.node, b.node))
      .map(canonicalJson),
    ...withDisputes(edges, new Map(entities.map((one) => [one.id, one.properties])))
      .map(({ type, from, to, properties }) => ({ edge: type, from, to, properties }))
      .sort(
        (a, b) =>
          order(a.edge, b.edge) ||
          order(a.from, b.from) ||
          order(a.to, b.to) ||
          order(canonicalJson(a), canonicalJson(b)),
      )
      .map(canonicalJson),
  ];
};

type Resolved = ReturnType<typeof planResolution>['entities'][number];

interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const neighboursOf = (rows: readonly DocumentRows[]) => {
  const observations = new Map<string, Map<string, Observation>>();
  const observed = new Map<string, DocumentRows['observed'][number]>();
  for (const row of rows.flatMap((one) => one.observed)) {
    observed.set(row.id, row);
    const known = observations.get(row.id) ?? new Map<string, Observation>();
    observations.set(row.id, known);
    const { name, aliases, ...properties } = row.content;
    known.set(row.observation, {
      name,
      aliases,
      properties,
      editions: (known.get(row.observation)?.editions ?? 0) + 1,
    });
  }
  return [...observed.values()].map(({ id, kind, keys }) => ({
    id,
    kind,
    keys,
    entity: null,
    resolved: null,
    told: [],
    crowded: [],
    touched: [],
    leads: false,
    judged: [],
    given: [],
    identifiers: [],
    observations: [...(observations.get(id)?.values() ?? [])],
  }));
};

/** An event's sources and mentions. */
const reportsOf = (
  { id, kind }: { id: string; kind: string },
  rows: readonly DocumentRows[],
  entityOf: ReadonlyMap<string, string>,
): Record<string, number> => {
  if (kind !== 'Event') return {};
  const told = rows.flatMap((one) =>
    one.observed
      .filter((row) => entityOf.get(row.id) === id)
      .map((row) => ({ edition: one.edition.id, mentions: row.mentions })),
  );
  return {
    sources: new Set(told.map((one) => one.edition)).size,
    mentions: told.reduce((sum, one) => sum + one.mentions, 0),
  };
};

/** Of keys that a crowd shares the smallest ids are anchors; who follows one of these is what it is, the rest is compared. */
const leadersOf = (neighbours: ReturnType<typeof neighboursOf>, unify: Unify) => {
  const sharing = new Map<string, typeof neighbours>();
  for (const one of neighbours)
    for (const key of one.keys) sharing.set(`${one.kind} ${key}`, [...(sharing.get(`${one.kind} ${key}`) ?? []), one]);
  const anchors = new Map(
    [...sharing].flatMap(([key, all]) => {
      const alike = isOnlyAlike(key.slice(key.indexOf(' ') + 1));
      const most = unify.crowd * (alike ? 2 : 1);
      if (all.length <= most) return [];
      const sorted = all.sort((a, b) => order(a.id, b.id));
      return [[key, (alike ? nameByName(sorted) : sorted).slice(0, most)] as const];
    }),
  );
  const facts = ({ id, kind, keys, observations: [said] }: (typeof neighbours)[number]) => ({
    id,
    kind,
    keys,
    name: said?.name ?? '',
    properties: said?.properties ?? {},
  });
  const leaderOf = new Map<string, string>();
  const leaders = neighbours.flatMap((one) => {
    const crowded = one.keys.filter((key) => anchors.get(`${one.kind} ${key}`)?.includes(one) === false);
    const asked = crowded
      .filter((key) => !isOnlyAlike(key))
      .map((key) => [key, (anchors.get(`${one.kind} ${key}`) ?? []).map(facts)] as const);
    const followed = unify.follow(facts(one), new Map(asked));
    if (followed) leaderOf.set(one.id, followed.leader);
    return followed ? [] : [{ ...one, crowded }];
  });
  const rootOf = (id: string): string => (leaderOf.has(id) ? rootOf(leaderOf.get(id) as string) : id);
  const told = (id: string) =>
    neighbours.filter((one) => one.id !== id && rootOf(one.id) === id).flatMap((one) => one.observations);
  const { entities, entityOf } = planResolution(
    leaders.map((one) => ({ ...one, told: told(one.id) })),
    [],
    unify,
  );
  return { entities, entityOf: new Map(neighbours.map(({ id }) => [id, entityOf.get(rootOf(id)) as string])) };
};

/** The first of each name, then the second of each. */
const nameByName = <T extends { keys: readonly string[] }>(all: readonly T[]): T[] => {
  const before = new Map<string, number>();
  return all
    .map((one) => {
      const name = one.keys.find((key) => !isOnlyAlike(key)) ?? '';
      const place = before.get(name) ?? 0;
      before.set(name, place + 1);
      return { one, place };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
};

/** What modalities are worth, as in `src/write/revise.ts`. */
const weight: Readonly<Record<string, number>> = { asserted: 1, alleged: 0.7, planned: 0.7 };

const originsIn = (rows: readonly DocumentRows[]): ReadonlyMap<string, string> => {
  const copies = rows.map(({ edition, source, keys }) => ({ edition: edition.id, source: source.id, keys }));
  const { originOf } = planOrigins(copies, new Set());
  return new Map(rows.map(({ edition, source }) => [source.id, originOf.get(edition.id) ?? source.id]));
};

type Claim = DocumentRows['claims'][number]['properties'];

/** Copies are one origin; who quotes a publisher that says it too adds none. As in cypher/write/edges.cypher. */
const countOrigins = (claims: readonly Claim[], originOf: ReadonlyMap<string, string>): number => {
  const origin = (claim: Claim) => originOf.get(claim.source) ?? claim.source;
  const own = claims.filter(
    (one) =>
      !one.quoting?.some((name) => claims.some((other) => other.publishedBy === name && origin(other) !== origin(one))),
  );
  return Math.max(1, new Set(own.map(origin)).size);
};

const edgesOf = (
  rows: readonly DocumentRows[],
  entityOf: ReadonlyMap<string, string>,
  originOf: ReadonlyMap<string, string>,
): Edge[] => {
  const facts = new Map<string, DocumentRows['claims'][number]['properties'][]>();
  for (const { properties: claim } of rows.flatMap((one) => one.claims)) {
    const [from, to] = [entityOf.get(claim.subject), entityOf.get(claim.object ?? '')];
    if (!from || !to || from === to || !edgeTypes.includes(claim.predicate)) continue;
    const key = `${from} ${to} ${factKey(claim)}`;
    facts.set(key, [...(facts.get(key) ?? []), claim]);
  }
  return [...facts].flatMap(([key, claims]): Edge[] => {
    const [from = '', to = ''] = key.split(' ');
    const first = claims[0];
    const supporting = claims.filter((claim) => claim.polarity === 'affirmed' && weight[claim.modality]);
    if (!first || supporting.length === 0) return [];
    return [
      {
        type: first.predicate,
        from,
        to,
        properties: {
          ...edgeProperties(first),
          claims: supporting.length,
          sources: new Set(supporting.map((claim) => claim.source)).size,
          origins: countOrigins(supporting, originOf),
          confidence: Math.max(...supporting.map((claim) => claim.confidence * (weight[claim.modality] ?? 0))),
          disputed: claims.some((claim) => claim.polarity === 'denied'),
        },
      },
    ];
  });
};

const citationsOf = (rows: readonly DocumentRows[], entityOf: ReadonlyMap<string, string>): Edge[] =>
  rows.flatMap(({ source, observed, claims }) => {
    const cited = observed.filter((one) => one.kind === 'Document').flatMap((one) => entityOf.get(one.id) ?? []);
    return [...new Set(cited)].map((document): Edge => {
      const about = claims
        .map((row) => row.properties)
        .filter((claim) => [claim.subject, claim.object ?? ''].some((id) => entityOf.get(id) === document));
      const confidence = about.length > 0 ? Math.max(...about.map((claim) => claim.confidence)) : 1;
      return {
        type: 'CITED_IN',
        from: document,
        to: source.id,
        properties: { claims: about.length, sources: 1, origins: 1, confidence, disputed: false },
      };
    });
  });

/** Figures of one event, measure and unit that cannot all be right, as in cypher/write/edges.cypher. */
const withDisputes = (edges: readonly Edge[], properties: ReadonlyMap<string, Record<string, unknown>>): Edge[] => {
  const bounds = (id: string) => {
    const { low, high = Infinity } = properties.get(id) as { low: number; high?: number };
    return { low, high };
  };
  const same = (a: string, b: string, name: string) =>
    (properties.get(a)?.[name] ?? 'person') === (properties.get(b)?.[name] ?? 'person');
  return edges.map((edge) => {
    if (edge.type !== 'HAS_FIGURE') return edge;
    const { low, high } = bounds(edge.to);
    const disjoint = edges.some((other) => {
      if (other.type !== 'HAS_FIGURE' || other.from !== edge.from) return false;
      if (!same(other.to, edge.to, 'measure') || !same(other.to, edge.to, 'unit')) return false;
      const bound = bounds(other.to);
      return bound.low > high || bound.high < low;
    });
    return { ...edge, properties: { ...edge.properties, disputed: disjoint || edge.properties.disputed === true } };
  });
};
