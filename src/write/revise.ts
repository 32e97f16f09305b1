import type { Transaction } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import { type Settled, settleCrowds, type Taken as TakenObserved } from './crowds.js';
import { cite, derive } from './derive.js';
import type { DocumentRows } from './documentRows.js';
import { withFollowers } from './followers.js';
import { neighbourhood } from './neighbourhood.js';
import { type CopyFound, originsOf } from './origins.js';
import { planEdges, type TouchedClaim } from './planEdges.js';
import { type Neighbour, planResolution, type Resolution, type Unify } from './planResolution.js';

/** An edition that is to support nothing any more; `text`: its sentences go too; `whole`: and it itself. */
export interface Withdrawal {
  readonly id: string;
  readonly text: boolean;
  readonly whole: boolean;
}

export interface Revision {
  readonly withdrawn: readonly Withdrawal[];
  /** Rows of `write/record`. */
  readonly editions: readonly object[];
  readonly added: readonly DocumentRows[];
  /** Sources whose citations are to be derived again. */
  readonly sources: readonly string[];
  /** Observed entities of which a person decided something, or took a decision back. */
  readonly decided?: readonly string[];
  readonly unify: Unify;
}

/**
 * Takes back and adds what editions support, and derives again all that depends on it: which entities there are, what they are
 * called, and the edges between them. Everything is computed from what is there, nothing is counted up or down, so the
 * result does not depend on what was written in which order. The caller holds the locks of the sources and
 * the turn of the graph.
 */
export const revise = async (transaction: Transaction, revision: Revision): Promise<void> => {
  const { withdrawn, editions, added, sources, decided = [], unify } = revision;
  const taken = withdrawn.length === 0 ? nothing : await withdraw(transaction, withdrawn);
  const observed = added.flatMap((one) => one.observed);
  // Statements are sent in this order without waiting for each other's answers.
  const asked = { observed, taken: taken.observed, decided };
  const { neighbours, found, settled } = await neighbourhoodOf(transaction, editions, asked, unify);
  const former = [...taken.observed, ...settled.left].map((one) => one.entity).concat([...settled.changed.values()]);
  const led = planResolution(
    neighbours,
    former.flatMap((id) => id ?? []),
    unify,
  );
  const resolution = await withFollowers(transaction, led, neighbours, settled);
  const before = new Map(
    [
      ...taken.observed,
      ...neighbours,
      ...resolution.moves.map((one) => ({ id: one.observed, entity: one.from })),
    ].flatMap(({ id, entity }) => (entity ? [[id, entity] as const] : [])),
  );
  const resolving = resolve(transaction, resolution);
  const moved = resolution.moves.length === 0 ? unmoved : await resolving;
  const origins = await originsOf(transaction, { added, found, left: taken.origins });
  const recounted = origins.copies.length === 0 ? unmoved : await relabel(transaction, origins);

  const now = new Map([...recounted.entityOf, ...moved.entityOf, ...resolution.entityOf]);
  const claims = [
    ...taken.claims,
    ...moved.claims,
    ...recounted.claims,
    ...added.flatMap((one) => one.claims.map((row) => row.properties)),
  ];
  // The far end of a moved claim is outside the neighbourhood: it stands where it stood.
  const edges = planEdges(claims, { before: new Map([...recounted.entityOf, ...moved.entityOf, ...before]), now });
  await Promise.all([
    resolving,
    attach(transaction, added, now, origins.originOf),
    derive(transaction, edges, resolution),
    cite(transaction, resolution, [...before, ...now], sources),
  ]);
};

type Taken = {
  observed: TakenObserved[];
  claims: TouchedClaim[];
  origins: string[];
};

const withdraw = async (transaction: Transaction, editions: readonly Withdrawal[]): Promise<Taken> => {
  const rows = await transaction.run<Omit<Taken, 'origins'> & { origin: string | null }>(statement('write/withdraw'), {
    editions,
  });
  return {
    observed: rows.flatMap((row) => row.observed),
    claims: rows.flatMap((row) => row.claims),
    origins: rows.flatMap((row) => row.origin ?? []),
  };
};

const nothing: Taken = { observed: [], claims: [], origins: [] };

/**
 * Writes texts and what they observe, clears what nobody observes any more, decides who follows whom, and reads what may be resolved
 * anew, and copies.
 */
const neighbourhoodOf = async (
  transaction: Transaction,
  editions: readonly object[],
  asked: Parameters<typeof settleCrowds>[1],
  unify: Unify,
): Promise<{ neighbours: Neighbour[]; found: CopyFound[]; settled: Settled }> => {
  const { taken } = asked;
  const [found, , settled] = await Promise.all([
    editions.length > 0 ? transaction.run<CopyFound>(statement('write/record'), { editions }) : [],
    taken.length > 0 && transaction.run(statement('write/sweep'), { observed: taken.map((one) => one.id) }),
    settleCrowds(transaction, asked, unify),
  ]);
  return { neighbours: await neighbourhood(transaction, asked, settled), found, settled };
};

type MovedClaim = TouchedClaim & { object: string; subjectEntity: string; objectEntity: string };

const unmoved = { claims: [] as MovedClaim[], entityOf: new Map<string, string>() };

const resolve = async (transaction: Transaction, resolution: Resolution): Promise<typeof unmoved> => {
  const { entities, members, events, moves, gone, judgements, overruled } = resolution;
  const [, claims] = await Promise.all([
    entities.length + members.length + events.length + judgements.length + overruled.length > 0 &&
      transaction.run(statement('write/entities'), { entities, members, events, judgements, overruled }),
    moves.length > 0 ? transaction.run<MovedClaim>(statement('write/move'), { moves }) : [],
    gone.length > 0 && transaction.run(statement('write/remove-entities'), { entities: gone }),
  ]);
  return { claims, entityOf: entitiesOf(claims) };
};

const entitiesOf = (claims: readonly MovedClaim[]): Map<string, string> =>
  new Map(
    claims.flatMap((one) => [[one.subject, one.subjectEntity] as const, [one.object, one.objectEntity] as const]),
  );

/** Gives editions and their claims the origin that they have from now on. What regrouped ones support is to be counted again. */
const relabel = async (
  transaction: Transaction,
  { copies, originOf, regrouped }: Awaited<ReturnType<typeof originsOf>>,
): Promise<typeof unmoved> => {
  const editions = copies
    .map(({ edition, origin }) => ({ id: edition, former: origin ?? null, origin: originOf.get(edition) ?? null }))
    .map(({ former, ...one }) => ({ ...one, again: regrouped.has(one.id), changed: former !== one.origin }))
    .filter((one) => one.again || one.changed);
  const claims = await transaction.run<MovedClaim>(statement('write/relabel'), { editions });
  return { claims, entityOf: entitiesOf(claims) };
};

const attach = async (
  transaction: Transaction,
  added: readonly DocumentRows[],
  entityOf: ReadonlyMap<string, string>,
  originOf: ReadonlyMap<string, string>,
) => {
  const entity = (id: string | undefined): string | undefined => {
    const found = id === undefined ? undefined : entityOf.get(id);
    return found === id ? undefined : found;
  };
  const mentions = added
    .flatMap((one) => one.mentions)
    .map((row) => ({ ...row, entity: entity(row.properties.observed) }));
  const claims = added
    .flatMap(({ edition, claims }) => claims.map((row) => ({ row, origin: originOf.get(edition.id) })))
    .map(({ row, origin }) => ({
      ...row,
      properties: origin === undefined ? row.properties : { ...row.properties, origin },
      subject: entity(row.properties.subject),
      object: entity(row.properties.object),
      attributedTo: entity(row.properties.attributedTo),
    }));
  if (mentions.length + claims.length > 0) await transaction.run(statement('write/attach'), { mentions, claims });
};
