import { migrate } from '../../store/migrate.js';
import type { Register } from './index.js';
import { withStore } from './withStore.js';

export const registerMigrate: Register = (program) => {
  program
    .command('migrate')
    .description('Brings the constraints and indexes of the database up to date. May be run at any time.')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nExamples:\n  $ newsgraph migrate\n  $ newsgraph migrate --json | jq .applied')
    .action(async ({ json }: { json?: boolean }) => {
      const report = await withStore((store) => migrate(store));
      const said =
        report.applied.length > 0 ? `Applied ${report.applied.join(', ')}.` : 'The schema is up to date already.';
      process.stdout.write(`${json ? JSON.stringify(report) : said}\n`);
    });
};
