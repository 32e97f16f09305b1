import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ServiceError, StorageError } from '../../src/errors.js';
import { awaitSearch } from '../../src/store/awaitSearch.js';
import { migrate, readMigrations } from '../../src/store/migrate.js';
import { openStore, type Store } from '../../src/store/openStore.js';
import { emptyStore, testAddress } from '../support/database.js';
import { openWire, type Wire } from '../support/wire.js';

jest.setTimeout(300_000);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

describe('openStore says what is wrong in a sentence with a hint', () => {
  const check = async (change: object, message: RegExp) => {
    const error: unknown = await openStore({ ...testAddress(), ...change }).catch((reason) => reason);
    expect(error).toBeInstanceOf(ServiceError);
    expect((error as ServiceError).message).toMatch(message);
    expect((error as ServiceError).hint).toBeTruthy();
    expect((error as ServiceError).cause).toBeTruthy();
  };

  test('nobody answers', () => check({ uri: 'bolt://127.0.0.1:9' }, /does not answer at bolt:\/\/127\.0\.0\.1:9/));
  test('wrong password', () => check({ password: 'wrong' }, /does not accept the password of user "neo4j"/));
  test('no such database', () => check({ database: 'elsewhere' }, /no database "elsewhere"/));
  test('no address', () => check({ uri: 'http://127.0.0.1' }, /no address of a Neo4j/));
});

describe('migrate', () => {
  test('does nothing twice', async () => {
    const report = await migrate(store);
    expect(report).toEqual({ applied: [], already: readMigrations().map((one) => one.id) });
  });

  test('names an applied migration that has changed, and one that it does not know', async () => {
    const [first, ...rest] = readMigrations();
    const error = await migrate(store, [{ ...first!, checksum: 'other' }, ...rest]).catch((e) => e);
    expect(error).toBeInstanceOf(StorageError);
    expect(error.message).toContain('0001-identities');
    await expect(migrate(store, rest)).rejects.toThrow(/0001-identities, which this version/);
  });
});

describe('a connection that is lost', () => {
  let wire: Wire;
  let far: Store;
  beforeAll(async () => {
    wire = await openWire();
    far = await openStore(wire.address);
  });
  afterAll(async () => {
    await far?.close();
    wire?.close();
  });

  test('at the last wait of a run is no failure of it: the wait is done again', async () => {
    const cut = wire.cutAt('awaitEventuallyConsistentIndexRefresh');
    await expect(awaitSearch(far)).resolves.toBeUndefined();
    await cut;
  });

  test('in a statement outside of a transaction, which may have been done, is a sentence', async () => {
    const cut = wire.cutAt('RETURN 1 AS lost');
    await expect(far.execute('RETURN 1 AS lost')).rejects.toThrow(/Neo4j does not answer at bolt:/);
    await cut;
  });
});

describe('numbers', () => {
  test('whole numbers are integers in the graph and numbers in JavaScript', async () => {
    const rows = await store.read((tx) =>
      tx.run('RETURN valueType($whole) AS whole, valueType($part) AS part, $whole AS value', { whole: 3, part: 0.5 }),
    );
    expect(rows).toEqual([{ whole: 'INTEGER NOT NULL', part: 'FLOAT NOT NULL', value: 3 }]);
  });

  test('a read transaction cannot write', async () => {
    await expect(store.read((tx) => tx.run('CREATE (:Source)'))).rejects.toThrow(/read access mode/);
  });
});
