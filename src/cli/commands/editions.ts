import { type Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../../errors.js';
import { ask } from '../ask.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { asJson, asTable } from '../rows.js';
import { withStore } from '../withStore.js';

/** `newsgraph editions SOURCE`: every text that a source had. */
export const registerEditions: Register = (program) => {
  program
    .command('editions')
    .description('list the texts that a source had, or print one of them')
    .argument('<source>', 'its address (URI) or id')
    .option('--text <number>', 'print the text of this edition', editionNumber)
    .option('--json', 'print JSON lines')
    .addHelpText(
      'after',
      `
Examples:
  newsgraph editions https://example.org/article
  newsgraph editions https://example.org/article --text 1`,
    )
    .action(async (source: string, { text, json }: { text?: number; json?: true }, command: Command) => {
      const { out } = printerOf(command);
      const rows = await withStore(command, (store) => ask<Edition>(store, 'editions', { source }));
      if (rows.length === 0) throw noSource(source);
      if (text === undefined) {
        if (json) for (const row of rows) out(asJson(row));
        else out(asTable(rows.map(({ edition: _, source: __, ...row }) => row)));
        return;
      }
      const [found] = await withStore(command, (store) =>
        ask<{ text: string }>(store, 'edition-text', { source, number: text }),
      );
      if (!found) throw noEdition(text, rows);
      out(json ? asJson(found) : found.text.replace(/\n$/, ''));
    });
};

export interface Edition {
  readonly number: number;
  readonly current: boolean;
  readonly edition: string;
  readonly source: { readonly id: string };
}

export const editionNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It is a whole number above 0.');
  return number;
};

export const noSource = (source: string): UsageError =>
  new UsageError(`The graph has no source "${source}".`, {
    hint: 'A source is named by its whole address or its id (source:…), as `newsgraph export --layer text` shows them.',
  });

export const noEdition = (number: number, editions: readonly Edition[]): UsageError =>
  new UsageError(`There is no edition ${number} of this source.`, {
    hint: `There are: ${editions.map((one) => one.number).join(', ')}.`,
  });
