import type { Command } from 'commander';
import { UsageError } from '../../errors.js';
import { unify } from '../../resolve/across/unify.js';
import { awaitSearch } from '../../store/awaitSearch.js';
import { retract } from '../../write/retract.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { withStore } from '../withStore.js';

/** `newsgraph retract`: takes a source out of the graph. */
export const registerRetract: Register = (program) => {
  program
    .command('retract')
    .description('remove a source, all its editions, and all that only it supported')
    .argument('<source>', 'its address (URI) or id')
    .option('--json', 'print JSON on standard output')
    .addHelpText(
      'after',
      `
Examples:
  newsgraph retract https://example.org/article
  newsgraph retract source:355ccc7c8db8d56e --json`,
    )
    .action(async (source: string, { json }: { json?: true }, command: Command) => {
      const report = await withStore(command, async (store) => {
        const done = await retract(store, source, unify);
        await awaitSearch(store);
        return done;
      });
      if (!report.source) {
        throw new UsageError(`The graph has no source "${source}".`, {
          hint: 'A source is named by its whole address or its id (source:…), as `newsgraph export --layer text` shows them.',
        });
      }
      const known = report.source === source ? report.uri : report.source;
      const said = `Removed ${source} (${known}) with ${report.editions} ${report.editions === 1 ? 'edition' : 'editions'}.`;
      printerOf(command).out(json ? JSON.stringify(report) : said);
    });
};
