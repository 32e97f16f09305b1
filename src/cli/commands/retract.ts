import { UsageError } from '../../errors.js';
import { unify } from '../../resolve/across/unify.js';
import { retract } from '../../write/retract.js';
import type { Register } from './index.js';
import { withStore } from './withStore.js';

export const registerRetract: Register = (program) => {
  program
    .command('retract')
    .description('Removes a source, all its editions, and all that only it supported.')
    .argument('<source>', 'its address (URI) or id')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ newsgraph retract https://example.org/article\n  $ newsgraph retract source:355ccc7c8db8d56e --json',
    )
    .action(async (source: string, { json }: { json?: boolean }) => {
      const report = await withStore((store) => retract(store, source, unify));
      if (!report.source) {
        throw new UsageError(`The graph has no source "${source}".`, {
          hint: 'A source is named by its whole address or its id (source:…), as `newsgraph export --layer text` shows them.',
        });
      }
      const said = `Removed ${report.source} with ${report.editions} ${report.editions === 1 ? 'edition' : 'editions'}.`;
      process.stdout.write(`${json ? JSON.stringify(report) : said}\n`);
    });
};
