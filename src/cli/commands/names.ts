import type { Command } from 'commander';
import { ask } from '../ask.js';
import { findEntity } from '../findEntity.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { asJson } from '../rows.js';
import { terminalWidth } from '../terminalWidth.js';
import { withStore } from '../withStore.js';
import { wrappedTable } from '../wrappedTable.js';

interface NameRow {
  readonly name: string;
  readonly publisher: string;
  readonly saidBy: string | null;
  readonly since: string | null;
  readonly latest: string | null;
  readonly documents: number;
  readonly mentions: number;
}

/** `newsgraph names ENTITY`: who calls it what, and since when. */
export const registerNames: Register = (program) => {
  program
    .command('names')
    .description('show which source uses which name for a place, event, organization or person, and since when')
    .argument('<entity...>', 'its id, or words of its name')
    .option('--json', 'print a JSON line for each name and publisher')
    .addHelpText('after', '\nExamples:\n  newsgraph names Garabagh\n  newsgraph names Black January --json')
    .action(async (words: readonly string[], { json }: { json?: true }, command: Command) => {
      const { out } = printerOf(command);
      const { found, rows } = await withStore(command, async (store) => {
        const found = await findEntity(store, words.join(' '));
        return { found, rows: await ask<NameRow>(store, 'names', { id: found.id }) };
      });
      if (json) for (const row of rows) out(asJson(row));
      else out([`${found.name} (${found.id})`, '', table(rows)].join('\n'));
    });
};

const table = (rows: readonly NameRow[]): string =>
  wrappedTable(
    ['name', 'used by', 'since', 'until', 'documents', 'mentions'],
    rows.map(({ name, publisher, saidBy, since, latest, documents, mentions }) => [
      [name],
      [saidBy ? `${saidBy}, in ${publisher}` : publisher],
      since ? [since] : [],
      latest && latest !== since ? [latest] : [],
      [String(documents)],
      [String(mentions)],
    ]),
    terminalWidth(),
  );
