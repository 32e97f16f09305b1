import type { Driver } from './buildSchema.js';
import { readStatement } from './statement.js';

/** Columns of `cypher/read/examples.cypher`: ids, names and dates to begin with. Null where the graph has none. */
export type Examples = Readonly<Record<string, string | null>>;

/** Good places to start in this graph; nothing when it is empty or the database is away. */
export const readExamples = async (driver: Driver | undefined, database: string | undefined): Promise<Examples> =>
  ((await askQuietly(driver, database, 'examples', {}))[0] ?? {}) as Examples;

export interface Count {
  readonly kind: string;
  readonly count: number;
}

/** How many there are of each kind; nothing when the database is away. */
export const readCounts = async (driver: Driver | undefined, database: string | undefined): Promise<readonly Count[]> =>
  (await askQuietly(driver, database, 'statistics', {})).map((row) => ({
    kind: String(row.kind),
    count: Number(row.count),
  }));

/** "8 sources, 126 sentences, 31 people": what the graph holds, in the order in which one asks for it. */
export const countsInWords = (counts: readonly Count[]): string => {
  const words = countedKinds.flatMap(([kind, one, many]) => {
    const { count = 0 } = counts.find((each) => each.kind === kind) ?? {};
    return count === 0 ? [] : [`${count.toLocaleString('en')} ${count === 1 ? one : many}`];
  });
  return words.length === 0 ? 'There is nothing in the graph yet.' : `${words.join(', ')}.`;
};

const countedKinds = [
  ['Source', 'source', 'sources'],
  ['Sentence', 'sentence', 'sentences'],
  ['Claim', 'claim', 'claims'],
  ['Event', 'event', 'events'],
  ['Person', 'person', 'people'],
  ['Organization', 'organization', 'organizations'],
  ['Group', 'group', 'groups'],
  ['Place', 'place', 'places'],
  ['Document', 'cited document', 'cited documents'],
  ['Figure', 'figure', 'figures'],
] as const;

/** Id and kind of what an id leads to, be it of an entity or of what was observed of it. */
export const readEntity = async (
  driver: Driver | undefined,
  database: string | undefined,
  id: string,
): Promise<{ readonly id: string; readonly kind: string } | undefined> => {
  const [row] = await askQuietly(driver, database, 'entity', { id });
  const entity = row?.entity as { labels: readonly string[]; properties: { id: string } } | undefined;
  return entity && { id: entity.properties.id, kind: entity.labels.find((one) => one !== 'Entity') ?? 'Entity' };
};

/** Pages for Neo4j Browser are worth reading without the graph too, and `/readyz` says what is wrong. */
const askQuietly = async (
  driver: Driver | undefined,
  database: string | undefined,
  name: string,
  parameters: object,
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  if (!driver) return [];
  const session = driver.session({ defaultAccessMode: 'READ', ...(database ? { database } : {}) });
  try {
    // Outside a managed transaction, which the driver would repeat for half a minute when the database is away. Cold, it
    // plans for seconds on a busy machine.
    const { records } = await session.run(readStatement(name).cypher, parameters, { timeout: 20_000 });
    return records.map((record) => record.toObject());
  } catch {
    return [];
  } finally {
    await session.close();
  }
};
