import type { Command } from 'commander';
import { UsageError } from '../../errors.js';
import { measures } from '../../ontology/measures/index.js';
import { ask } from '../ask.js';
import { type FigureRow, figureLines } from '../figureLines.js';
import { findEvent } from '../findEntity.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { asJson } from '../rows.js';
import { withStore } from '../withStore.js';

/** `newsgraph figures [EVENT]`: how many, according to whom. */
export const registerFigures: Register = (program) => {
  program
    .command('figures')
    .description('show how many, according to whom: every number with who counted, as of when, and its sentence')
    .argument('[event...]', 'id of an event, or words of its name or sentences; without it, all events')
    .option('-m, --measure <measure>', 'what was counted, as killed, wounded, missing, displaced')
    .option('--json', 'print a JSON line for each number')
    .addHelpText(
      'after',
      `
"At least 130" and 150 agree, 137 and 150 do not: what cannot be right if a number is stands under it.

Examples:
  newsgraph figures --measure killed                     how many died, according to whom?
  newsgraph figures Soviet troops Baku --measure killed
  newsgraph figures event:39fcbfe1a08a10ad --json`,
    )
    .action(async (words: readonly string[], options: { measure?: string; json?: true }, command: Command) => {
      const { out, error } = printerOf(command);
      const { measure = null, json } = options;
      if (measure !== null && !measures.some((one) => one.name === measure)) {
        throw new UsageError(`"${measure}" is nothing that is counted.`, {
          hint: `There are: ${measures.map((one) => one.name).join(', ')}.`,
        });
      }
      const rows = await withStore(command, async (store) => {
        const event = words.length === 0 ? null : (await findEvent(store, words.join(' '))).id;
        return ask<FigureRow>(store, 'figures', { event, measure, limit: 1000 });
      });
      if (rows.length === 0) return error('No numbers found.');
      for (const line of json ? rows.map(asJson) : figureLines(rows)) out(line);
    });
};
