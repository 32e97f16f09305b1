import { UsageError } from '../errors.js';
import type { Store } from '../store/openStore.js';
import { ask } from './ask.js';
import { formerEvent } from './formerEvent.js';

export interface Found {
  readonly id: string;
  readonly name: string;
  /** Names of others that were found too, best first. */
  readonly others: readonly string[];
}

/** An event by its id, or by words of its name or of the sentences that tell of it. Throws UsageError when there is none. */
export const findEvent = (store: Store, said: string): Promise<Found> =>
  found(store, said, 'event', () => ask<Hit>(store, 'event-by-words', { text: said }));

/** An entity of any kind by its id, or by words of its name; an event by its sentences too. Throws UsageError when there is none. */
export const findEntity = (store: Store, said: string): Promise<Found> =>
  found(store, said, 'entity', async () => {
    const named = await ask<Hit>(store, 'search', { text: said, kinds: namedKinds });
    return named.length > 0 ? named : ask<Hit>(store, 'event-by-words', { text: said });
  });

/** Kinds whose names are names: a date and a figure are called alike by everybody. */
const namedKinds = ['Person', 'Organization', 'Group', 'Place', 'Event', 'Document'];

type Hit = { id: string; name: string };

/** As `entityId` makes them. */
const isId = (said: string): boolean => /^[a-z]+:[0-9a-f]{16}$/.test(said);

const found = async (store: Store, said: string, what: string, search: () => Promise<Hit[]>): Promise<Found> => {
  const hits = isId(said)
    ? (await ask<{ entity: { properties: Hit } }>(store, 'entity', { id: said })).map((row) => row.entity.properties)
    : await search();
  const [best, ...rest] = hits;
  if (!best) {
    const former = isId(said) && said.startsWith('event:') ? await formerEvent(store, said) : undefined;
    if (former) throw former;
    throw new UsageError(`The graph has no ${what} ${isId(said) ? said : `for "${said}"`}.`, {
      hint: `Try fewer words; \`newsgraph query search -p text=WORDS\` shows what is there.`,
    });
  }
  return { id: best.id, name: best.name, others: rest.map((one) => one.name) };
};
