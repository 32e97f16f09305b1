import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { unify } from '../../src/resolve/across/unify.js';
import { eventKeys } from '../../src/resolve/within/keys.js';
import type { Row, Store } from '../../src/store/openStore.js';
import { toParameters } from '../../src/store/parameters.js';
import { statement } from '../../src/store/statement.js';
import { writeDocument } from '../../src/write/writeDocument.js';
import { empty, emptyStore, testAddress } from '../support/database.js';
import { resolvedDocument, type Told } from '../support/resolvedDocument.js';

jest.setTimeout(300_000);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

/** One document that tells of one attack again and again, each time with somebody else who took part. */
const longDocument = (times: number, opening?: string) => {
  const velm: Told = { kind: 'Place', name: 'Velm', keys: ['Place velm'] };
  const claims = Array.from({ length: times }, (_, i) => {
    const subject: Told = { kind: 'Person', name: `Witness ${i}`, keys: [`Person witness ${i}`] };
    const who = { places: ['Place velm'], participants: [`Person witness ${i}`] };
    const object: Told = {
      kind: 'Event',
      name: 'attack',
      keys: eventKeys('Attack', ['2001-05-03'], who, undefined, `Event local ${i}`),
      properties: { type: 'Attack', start: '2001-05-03', end: '2001-05-03', ...who },
    };
    return [
      { subject, predicate: 'PARTICIPATED_IN', object, role: 'victim' },
      { subject: object, predicate: 'OCCURRED_IN', object: velm },
    ];
  }).flat();
  return resolvedDocument({ uri: 'https://example.org/long', claims, ...(opening ? { opening } : {}) });
};

interface Plan {
  readonly dbHits: number;
  readonly children: readonly Plan[];
}
const hitsOf = ({ dbHits, children }: Plan): number => children.reduce((sum, one) => sum + hitsOf(one), Number(dbHits));

/** What the database looks at for each statement that writes the document, by the statement's text. */
const hitsOfWriting = async (document: ReturnType<typeof longDocument>): Promise<Map<string, number>> => {
  const { uri, user, password } = testAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session();
  const hits = new Map<string, number>();
  const profiled = (transaction: ManagedTransaction) => ({
    run: async <T extends object = Row>(text: string, parameters: object = {}): Promise<T[]> => {
      const asked = text.replace(/^(?<options>CYPHER replan=skip\s)?/, '$<options>PROFILE ');
      const { records, summary } = await transaction.run(asked, toParameters(parameters));
      hits.set(text, (hits.get(text) ?? 0) + hitsOf(summary.profile as unknown as Plan));
      return records.map((record) => record.toObject() as T);
    },
  });
  try {
    const write: Store['write'] = (work) => session.executeWrite((transaction) => work(profiled(transaction)));
    await writeDocument({ ...store, write }, document, { unify, rules: '1' });
    return hits;
  } finally {
    await session.close();
    await driver.close();
  }
};

const startOf = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 80);
const dearer = (few: ReadonlyMap<string, number>, many: ReadonlyMap<string, number>): unknown[] =>
  [...many]
    .map(([text, hits]) => ({ statement: startOf(text), few: few.get(text) ?? 0, many: hits }))
    .filter(({ few, many }) => many > 5 * few + 200);

test('what a document costs grows with its length and not with the square of it, new and changed', async () => {
  await empty(store);
  const few = await hitsOfWriting(longDocument(60));
  const fewAgain = await hitsOfWriting(longDocument(60, 'It was reported again.'));
  await empty(store);
  const many = await hitsOfWriting(longDocument(240));
  const [attack] = await store.execute(
    'MATCH (event:Event)<-[:RESOLVED_TO]-(one) RETURN event.id AS id, count(one) AS told',
  );
  expect(attack).toMatchObject({ told: 240 });
  const manyAgain = await hitsOfWriting(longDocument(240, 'It was reported again.'));
  expect(dearer(few, many)).toEqual([]);
  // What deriving the edges of a changed document costs depends on the graph that its plan was first made for: it is not asked here.
  const withdraw = statement('write/withdraw');
  expect(many.size).toBeGreaterThan(5);
  expect(manyAgain.has(withdraw)).toBe(true);
  const only = (hits: ReadonlyMap<string, number>) => new Map([[withdraw, hits.get(withdraw) ?? 0]]);
  expect(dearer(only(fewAgain), only(manyAgain))).toEqual([]);
});
