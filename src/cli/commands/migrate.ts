import type { Command } from 'commander';
import { migrate } from '../../store/migrate.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { withStore } from '../withStore.js';

/** `newsgraph migrate`: the database's schema. */
export const registerMigrate: Register = (program) => {
  program
    .command('migrate')
    .description('bring the constraints and indexes of the database up to date')
    .option('--json', 'print JSON on standard output')
    .addHelpText(
      'after',
      `
May be run at any time; "ingest" does it by itself.

Examples:
  newsgraph migrate
  newsgraph migrate --json`,
    )
    .action(async ({ json }: { json?: true }, command: Command) => {
      const report = await withStore(command, (store) => migrate(store));
      const said =
        report.applied.length > 0 ? `Applied ${report.applied.join(', ')}.` : 'The schema is up to date already.';
      printerOf(command).out(json ? JSON.stringify(report) : said);
    });
};
