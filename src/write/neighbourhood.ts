import type { Transaction } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import type { Observation } from './canonical.js';
import type { Settled, Taken } from './crowds.js';
import type { DocumentRows } from './documentRows.js';
import { keyId } from './documentRows.js';
import type { Neighbour } from './planResolution.js';

/**
 * All that lead and whose resolution may change. One that a judgement ties to what is found, and that is resolved elsewhere, may
 * change too: it is fetched with all that is resolved with it, until nothing more is tied.
 */
export const neighbourhood = async (
  transaction: Transaction,
  {
    observed,
    taken,
    decided,
  }: { observed: DocumentRows['observed']; taken: readonly Taken[]; decided: readonly string[] },
  settled: Settled,
): Promise<Neighbour[]> => {
  const found = new Map<string, Neighbour>();
  const asked = new Set<string>();
  const gone = [...taken, ...settled.left];
  const compared = distinct([...observed, ...taken].map((one) => one.id).concat(decided, settled.leaders));
  let wanted = {
    following: settled.following,
    released: settled.released,
    observed: distinct([...compared, ...settled.changed.keys(), ...settled.tied]),
    compared,
    keys: distinct(gone.flatMap((one) => one.keys.map((key) => keyId(one.kind, key)))),
    entities: distinct([...gone.map((one) => one.entity), ...settled.changed.values()].flatMap((id) => id ?? [])),
  };
  do {
    const rows = await transaction.run<NeighbourRow>(statement('write/neighbourhood'), wanted);
    for (const row of rows) found.set(row.id, neighbour(row, found.get(row.id)));
    for (const id of wanted.observed) asked.add(id);
    const tied = rows.flatMap((row) => [
      ...row.held,
      ...row.alike,
      ...row.given.flatMap((one) => [...one.a, ...one.b]),
    ]);
    const more = distinct(tied.filter((id) => !found.has(id) && !asked.has(id)));
    wanted = { following: [], released: [], observed: more, compared: [], keys: [], entities: [] };
  } while (wanted.observed.length > 0);
  return [...found.values()];
};

type NeighbourRow = Omit<Neighbour, 'observations' | 'told' | 'judged' | 'crowded'> & {
  observations: Record<string, never>[];
  told: Record<string, never>[];
  judged: (Omit<Neighbour['judged'][number], 'held'> & { held: true | null })[];
  crowded: string[];
  held: string[];
  alike: string[];
};

const neighbour = (
  { observations, told, judged, crowded, held: _, alike: __, ...row }: NeighbourRow,
  known: Neighbour | undefined,
): Neighbour => ({
  ...row,
  touched: [...(known?.touched ?? []), ...row.touched],
  crowded: crowded.map((key) => key.slice(row.kind.length + 1)),
  observations: observations.map(observation),
  told: told.map(observation),
  judged: judged.map(({ held, ...one }) => (held ? { ...one, held } : one)),
});

const observation = ({
  id: _,
  told: __,
  name,
  aliases,
  editions,
  ...properties
}: Record<string, never>): Observation => ({
  name: name ?? '',
  aliases: aliases ?? [],
  editions: editions ?? 0,
  properties,
});

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
