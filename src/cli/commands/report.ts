import type { Command } from 'commander';
import { UsageError } from '../../errors.js';
import { readStatement } from '../../serve/statement.js';
import { printerOf } from '../printer.js';
import { readLimit } from '../readLimit.js';
import type { Register } from '../register.js';
import { withStore } from '../withStore.js';

interface Options {
  readonly limit: number;
  readonly json?: true;
}

/** A row of `cypher/read/reports`. */
interface Report {
  readonly source: { readonly uri: string };
  readonly edition: number;
  readonly current: boolean;
  readonly sentences: number;
  readonly mentions: number;
  readonly entities: number;
  readonly claims: number;
  readonly rejected: number;
  readonly annotateMs: number | null;
  readonly extractMs: number | null;
  readonly resolveMs: number | null;
  readonly writeMs: number | null;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly start: number | null }[];
}

/** `newsgraph report`: what became of documents when they were ingested, as the graph keeps it. */
export const registerReport: Register = (program) => {
  program
    .command('report')
    .description('what became of documents that were ingested: counts, what was left out and why, times')
    .argument('[source]', 'address (URI) or id of one; without it the last ones, without what was left out')
    .option('--limit <number>', 'at most so many', readLimit, 50)
    .option('--json', 'print a JSON line for each edition')
    .addHelpText(
      'after',
      `
Examples:
  newsgraph report
  newsgraph report https://example.org/article
  newsgraph report --json --limit 10000 | jq -r '.problems[].code' | sort | uniq -c`,
    )
    .action(async (source: string | undefined, { limit, json }: Options, command: Command) => {
      const { out, error } = printerOf(command);
      const { cypher } = readStatement('reports');
      const rows = await withStore(command, (store) =>
        store.read((transaction) => transaction.run<Report>(cypher, { source: source ?? null, limit })),
      );
      if (json) for (const row of rows) out(JSON.stringify(row));
      else for (const row of rows) out(textOf(row, source !== undefined));
      if (rows.length > 0) return;
      if (source === undefined) return error('The graph has no documents.');
      throw new UsageError(`The graph has no source "${source}".`, {
        hint: 'A source is named by its whole address or its id (source:…), as `newsgraph report` shows them.',
      });
    });
};

const textOf = (report: Report, whole: boolean): string => {
  const { source, edition, current, sentences, mentions, entities, claims, rejected } = report;
  const times = (['annotate', 'extract', 'resolve', 'write'] as const).flatMap((stage) => {
    const milliseconds = report[`${stage}Ms`];
    return milliseconds === null ? [] : [`${stage} ${milliseconds} ms`];
  });
  return [
    `${source.uri}${edition > 1 || !current ? `, edition ${edition}${current ? '' : ' (not current)'}` : ''}`,
    `  ${sentences} sentences, ${mentions} mentions, ${entities} entities, ${claims} claims, ${rejected} candidates left out`,
    ...(times.length > 0 ? [`  ${times.join(', ')}`] : []),
    ...(whole ? report.problems.map(({ code, message }) => `  ${code}: ${message}`) : []),
  ].join('\n');
};
