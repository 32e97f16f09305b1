import type { Transaction } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import type { DocumentRows } from './documentRows.js';
import { keyId } from './documentRows.js';
import type { Neighbour } from './planResolution.js';

/**
 * All whose resolution may change. One that a judgement ties to what is found, and that is resolved elsewhere, may change too:
 * it is fetched with all that is resolved with it, until nothing more is tied.
 */
export const neighbourhood = async (
  transaction: Transaction,
  observed: DocumentRows['observed'],
  taken: readonly Pick<Neighbour, 'id' | 'kind' | 'keys' | 'entity'>[],
  decided: readonly string[],
): Promise<Neighbour[]> => {
  const all = [...observed, ...taken];
  const found = new Map<string, Neighbour>();
  const asked = new Set<string>();
  let wanted = {
    observed: [...all.map((one) => one.id), ...decided],
    keys: all.flatMap((one) => one.keys.map((key) => keyId(one.kind, key))),
    entities: taken.flatMap((one) => one.entity ?? []),
  };
  do {
    const parameters = {
      observed: distinct(wanted.observed),
      keys: distinct(wanted.keys),
      entities: distinct(wanted.entities),
    };
    const rows = await transaction.run<NeighbourRow>(statement('write/neighbourhood'), parameters);
    for (const row of rows) found.set(row.id, neighbour(row));
    for (const id of wanted.observed) asked.add(id);
    const tied = rows.flatMap((row) => [
      ...row.held,
      ...row.alike,
      ...row.given.flatMap((one) => [...one.a, ...one.b]),
    ]);
    wanted = { observed: tied.filter((id) => !found.has(id) && !asked.has(id)), keys: [], entities: [] };
  } while (wanted.observed.length > 0);
  return [...found.values()];
};

type NeighbourRow = Omit<Neighbour, 'observations' | 'judged'> & {
  observations: Record<string, never>[];
  judged: (Omit<Neighbour['judged'][number], 'held'> & { held: true | null })[];
  held: string[];
  alike: string[];
};

const neighbour = ({ observations, judged, held: _, alike: __, ...row }: NeighbourRow): Neighbour => ({
  ...row,
  observations: observations.map(({ id: _, name, aliases, editions, told, ...properties }) => ({
    name: name ?? '',
    aliases: aliases ?? [],
    editions: editions ?? 0,
    ...(told ? { told } : {}),
    properties,
  })),
  judged: judged.map(({ held, ...one }) => (held ? { ...one, held } : one)),
});

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
