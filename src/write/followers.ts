import type { Transaction } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import type { Settled } from './crowds.js';
import type { Neighbour, Resolution } from './planResolution.js';

/** Who follows another is resolved to its entity, and goes with it when that is another from now on. */
export const withFollowers = async (
  transaction: Transaction,
  led: Resolution,
  neighbours: readonly Neighbour[],
  { changed }: Settled,
): Promise<Resolution> => {
  const entityOf = new Map(led.entityOf);
  for (const { id, touched } of neighbours)
    for (const one of touched) if (one !== id) entityOf.set(one, led.entityOf.get(id) as string);
  const own = [...changed].flatMap(([id, from]) => {
    const to = entityOf.get(id) as string;
    return from === to ? [] : [{ observed: id, from, to }];
  });
  const leading = new Set(neighbours.flatMap((one) => (one.leads ? one.id : [])));
  const leaders = [
    ...led.moves.map((one) => one.observed).filter((id) => leading.has(id)),
    ...own.flatMap((one) => (one.from === null ? [] : one.observed)),
  ].sort();
  const rows =
    leaders.length > 0
      ? await transaction.run<{ observed: string; leader: string; entity: string }>(statement('write/followers'), {
          leaders,
        })
      : [];
  const carried = rows
    .filter((row) => !changed.has(row.observed))
    .map((row) => ({ observed: row.observed, from: row.entity, to: entityOf.get(row.leader) as string }))
    .filter(({ from, to }) => from !== to);
  const all = [...new Map([...own, ...carried].map((one) => [one.observed, one])).values()];
  for (const { observed, to } of all) entityOf.set(observed, to);
  return {
    ...led,
    entityOf,
    members: [...led.members, ...all.map(({ observed, to }) => ({ observed, entity: to }))],
    moves: [...led.moves, ...all.flatMap(({ observed, from, to }) => (from === null ? [] : [{ observed, from, to }]))],
  };
};
