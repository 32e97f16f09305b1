import { type Command, Option } from 'commander';
import type { PersonJudgement } from '../../model/judgement.js';
import { unify } from '../../resolve/across/unify.js';
import { readStatement } from '../../serve/statement.js';
import { importJudgements } from '../../write/decide.js';
import { numberedLines, objectIn } from '../jsonLines.js';
import { judgementFault } from '../judgementFault.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { someFailed } from '../someFailed.js';
import { withStore } from '../withStore.js';

interface Options {
  readonly json?: true;
  readonly import?: string;
}

/** `newsgraph judgements`: what persons decided, to read, to take along and to bring in. */
export const registerJudgements: Register = (program) => {
  program
    .command('judgements')
    .description('list what was decided of who is who, export it or import it')
    .option('--json', 'print a JSON line for each, as --import reads them')
    .addOption(new Option('--import <file>', 'bring in what another graph exported').conflicts('json'))
    .addHelpText(
      'after',
      `
Examples:
  newsgraph judgements
  newsgraph judgements --json > judgements.jsonl
  newsgraph judgements --import judgements.jsonl`,
    )
    .action(async (options: Options, command: Command) => {
      const { out, error } = printerOf(command);
      await withStore(command, async (store) => {
        if (options.import !== undefined) {
          const { judgements, failed } = await readJudgements(options.import, error);
          const fresh = await importJudgements(store, judgements, unify);
          out(`${fresh} new, ${judgements.length - fresh} known, ${failed.length} not usable.`);
          if (failed.length > 0) throw someFailed(failed);
          return;
        }
        const { cypher } = readStatement('judgements');
        const rows = await store.read((transaction) =>
          transaction.run<Row>(cypher, { kind: null, limit: Number.MAX_SAFE_INTEGER }),
        );
        if (options.json) for (const row of [...rows].reverse()) out(JSON.stringify(withoutState(row)));
        else for (const row of rows) out(asText(row));
        if (rows.length === 0) error('Nothing was decided yet.');
      });
    });
};

type Row = PersonJudgement & { readonly inEffect: boolean };

const asText = ({ id, kind, aName, bName, verdict, reason, decidedBy, decidedAt, inEffect }: Row): string =>
  [
    `${id}  ${kind}  ${aName} - ${bName}: ${verdict}`,
    ...(reason ? [`"${reason}"`] : []),
    [decidedAt.slice(0, 10), ...(decidedBy ? [decidedBy] : [])].join(' '),
    ...(inEffect ? [] : ['(waits: one side is not observed at present)']),
  ].join('  ');

const withoutState = ({ inEffect: _, ...judgement }: Row): object =>
  Object.fromEntries(Object.entries(judgement).filter(([, value]) => value !== null));

const readJudgements = async (file: string, error: (line: string) => void) => {
  const judgements: PersonJudgement[] = [];
  const failed: string[] = [];
  for await (const { number, line } of numberedLines(file)) {
    const value = objectIn(line);
    const fault = value ? judgementFault(value) : 'This is no JSON object.';
    if (fault) {
      failed.push(`${file}:${number}`);
      error(`${file}:${number}: ${fault}`);
    } else judgements.push(value as unknown as PersonJudgement);
  }
  return { judgements, failed };
};
