import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StorageError } from '../errors.js';
import { hash } from '../model/identifier.js';
import type { Store } from './openStore.js';
import { cypherFolder, statement, withoutComments } from './statement.js';

/** One file of `cypher/schema`: statements that are applied once, in the order of the file names. */
export interface Migration {
  /** The file name without `.cypher`, as `0001-identities`. */
  readonly id: string;
  /** SHA-256 of the file. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** What a run did. */
export interface MigrationReport {
  readonly applied: readonly string[];
  readonly already: readonly string[];
}

/**
 * Brings the database's schema up to date. May be run at any time and by several at once: each statement is repeatable
 * (IF NOT EXISTS), and what is done is recorded as (:Migration {id, checksum}).
 * Throws StorageError when an applied migration has changed since, or is unknown here.
 */
export const migrate = async (
  store: Store,
  migrations: readonly Migration[] = readMigrations(),
): Promise<MigrationReport> => {
  const rows = await store.read((tx) => tx.run<{ id: string; checksum: string }>(statement('store/migrations')));
  const known = new Map(rows.map((row) => [row.id, row.checksum]));
  checkApplied(migrations, known);
  const pending = migrations.filter((one) => !known.has(one.id));
  for (const { id, checksum, statements } of pending) {
    for (const text of statements) await store.execute(text);
    await store.write((tx) => tx.run(statement('write/migration'), { id, checksum }));
  }
  if (pending.length > 0) await store.read((tx) => tx.run(statement('store/await-indexes')));
  return { applied: pending.map((one) => one.id), already: [...known.keys()].sort() };
};

/** The migrations of this version. A file's statements end with a semicolon at the end of a line. */
export const readMigrations = (folder = join(cypherFolder, 'schema')): Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return {
        id: name.replace(/\.cypher$/, ''),
        checksum: hash(text),
        statements: withoutComments(text)
          .split(/;\s*$/m)
          .map((one) => one.trim())
          .filter((one) => one !== ''),
      };
    });

const checkApplied = (migrations: readonly Migration[], known: ReadonlyMap<string, string>): void => {
  for (const [id, checksum] of known) {
    const mine = migrations.find((one) => one.id === id);
    if (!mine) {
      throw new StorageError(`The database has the migration ${id}, which this version of newsgraph does not know.`, {
        hint: 'A later version has written to it: update newsgraph.',
      });
    }
    if (mine.checksum !== checksum) {
      throw new StorageError(`The migration ${id} was applied to this database and has changed since.`, {
        hint: `Restore cypher/schema/${id}.cypher and put the change into a new file with the next number.`,
      });
    }
  }
};
