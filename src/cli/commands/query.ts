import type { Command } from 'commander';
import { readParameters } from '../../serve/readParameters.js';
import { readStatement, type Statement, statementNames } from '../../serve/statement.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { asJson, asTable } from '../rows.js';
import { withStore } from '../withStore.js';

interface Options {
  readonly param?: readonly string[];
  readonly json?: true;
}

/** `newsgraph query [NAME]`: the questions of `cypher/read`, the same that GraphQL and the guide ask. */
export const registerQuery: Register = (program) => {
  program
    .command('query')
    .argument('[name]', 'which query; without it they are listed')
    .description('ask the graph one of the prepared queries')
    .option('-p, --param <name=value...>', 'values for its parameters; lists with commas')
    .option('--json', 'print a JSON line for each row')
    .addHelpText(
      'after',
      `
Examples:
  newsgraph query                                         what can be asked, with parameters
  newsgraph query search -p text=baku                     ids by name
  newsgraph query timeline -p from=1990 to=1994-03        what happened then
  newsgraph query evidence -p subject=ID limit=5 --json   where facts come from`,
    )
    .action(async (name: string | undefined, options: Options, command: Command) => {
      const { out, error } = printerOf(command);
      if (name === undefined) return out(listOf(statementNames.map(readStatement), options));
      const statement = readStatement(name);
      const parameters = readParameters(statement, options.param ?? []);
      const rows = await withStore(command, (store) =>
        store.read((transaction) => transaction.run(statement.cypher, parameters)),
      );
      if (options.json) for (const row of rows) out(asJson(row));
      else if (rows.length > 0) out(asTable(rows));
      else error('Nothing found.');
    });
};

const listOf = (statements: readonly Statement[], { json }: Options): string =>
  json
    ? statements.map(({ name, summary, parameters }) => JSON.stringify({ name, summary, parameters })).join('\n')
    : statements.map(describe).join('\n\n');

const describe = ({ name, summary, parameters }: Statement): string =>
  [
    `${name}: ${summary}`,
    ...parameters.map((one) => {
      const value =
        'default' in one ? (one.default === null ? ', may be left out' : `, ${JSON.stringify(one.default)}`) : '';
      return `    ${one.name}${value}: ${one.meaning}`;
    }),
  ].join('\n');
