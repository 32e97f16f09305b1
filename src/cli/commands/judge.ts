import { Argument, type Command } from 'commander';
import { UsageError } from '../../errors.js';
import type { Verdict } from '../../model/judgement.js';
import { unify } from '../../resolve/across/unify.js';
import { decide, undo } from '../../write/decide.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { withStore } from '../withStore.js';

interface Options {
  readonly reason?: string;
  readonly by?: string;
  readonly undo?: string;
  readonly json?: true;
}

/** `newsgraph judge`: one decision on who is who. */
export const registerJudge: Register = (program) => {
  program
    .command('judge')
    .description('say whether two entities are one, or take that back')
    .argument('[a]', 'id of an entity, or of what was observed of it')
    .argument('[b]', 'id of the other')
    .addArgument(new Argument('[verdict]', 'what they are').choices(['same', 'not-same', 'unsure']))
    .option('--reason <words>', 'why, to be kept with the decision')
    .option('--by <name>', 'who decides')
    .option('--undo <judgement>', 'take a judgement back, by its id')
    .option('--json', 'print the judgement as JSON')
    .addHelpText(
      'after',
      `
The id of an entity stands for all that is joined in it. To tell apart what is one entity, name the ids of what was observed:
"newsgraph query identity -p id=ID" lists them.

Examples:
  newsgraph judge person:2cbffa3541066fcd person:5f14b43bdb059426 not-same --reason "two ministers"
  newsgraph judge --undo judgement:0123456789abcdef`,
    )
    .action(
      async (
        a: string | undefined,
        b: string | undefined,
        verdict: string | undefined,
        options: Options,
        command: Command,
      ) => {
        const { out } = printerOf(command);
        if (options.undo !== undefined) {
          if (a !== undefined) throw twoThings;
          const gone = await withStore(command, (store) => undo(store, options.undo as string, unify));
          return out(options.json ? JSON.stringify(gone) : `Undone: ${gone.aName} and ${gone.bName}, ${gone.verdict}.`);
        }
        if (!a || !b || !verdict) throw incomplete;
        const { reason, by } = options;
        const decision = {
          a,
          b,
          verdict: verdict.replace('-', ' ') as Verdict,
          ...(reason ? { reason } : {}),
          ...(by ? { by } : {}),
        };
        const { judgement, outcome } = await withStore(command, (store) => decide(store, decision, { unify }));
        const { id, aName, bName } = judgement;
        out(
          options.json
            ? JSON.stringify(judgement)
            : `${aName} and ${bName}: ${judgement.verdict} (${id}${outcome === 'unchanged' ? ', as decided before' : ''}).`,
        );
      },
    );
};

const incomplete = new UsageError('A judgement names two entities and a verdict: same, not-same or unsure.', {
  hint: '"newsgraph judge --help" has examples; "newsgraph review" shows pairs to decide.',
});

const twoThings = new UsageError('--undo stands alone.', { hint: 'Decide and undo by two commands.' });
