import type { Command } from 'commander';
import { diffClaims } from '../../compare/diffClaims.js';
import { editionEnds } from '../../compare/editionEnds.js';
import type { StatedClaim } from '../../compare/statedClaim.js';
import { UsageError } from '../../errors.js';
import { ask } from '../ask.js';
import { changeLines } from '../changeLines.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { withStore } from '../withStore.js';
import { type Edition, editionNumber, noEdition, noSource } from './editions.js';

interface Options {
  readonly from?: number;
  readonly to?: number;
  readonly json?: true;
}

/** `newsgraph diff SOURCE`: what an edition of a source says otherwise than an earlier one. */
export const registerDiff: Register = (program) => {
  program
    .command('diff')
    .description('show which claims a new edition of a source added, dropped or changed, with both sentences')
    .argument('<source>', 'its address (URI) or id')
    .option('--from <number>', 'the earlier edition; the one before the later by default', editionNumber)
    .option('--to <number>', 'the later edition; the current one by default', editionNumber)
    .option('--json', 'print a JSON line for each change')
    .addHelpText(
      'after',
      `
A claim is changed when only a number, date, place, actor, role, polarity, modality, speaker or office of it is another. What is said
elsewhere in the text, or in other words, is no change.

Examples:
  newsgraph diff https://example.org/article
  newsgraph diff source:355ccc7c8db8d56e --from 1 --to 3 --json`,
    )
    .action(async (source: string, options: Options, command: Command) => {
      const { out, error } = printerOf(command);
      const { from, to, changes } = await withStore(command, async (store) => {
        const editions = await ask<Edition>(store, 'editions', { source });
        const numbers = ends(source, editions, options);
        const [before, after] = await Promise.all(
          [numbers.from, numbers.to].map((number) => ask<StatedClaim>(store, 'edition-claims', { source, number })),
        );
        return { ...numbers, changes: diffClaims(before ?? [], after ?? []) };
      });
      if (options.json) for (const change of changes) out(JSON.stringify(change));
      else if (changes.length === 0) error(`Edition ${to} says what edition ${from} says.`);
      else for (const line of changeLines(changes)) out(line);
    });
};

const ends = (source: string, editions: readonly Edition[], options: Options): { from: number; to: number } => {
  if (editions.length === 0) throw noSource(source);
  const found = editionEnds(editions, options);
  if ('from' in found) return found;
  if (found.missing !== undefined) throw noEdition(found.missing, editions);
  throw new UsageError('This source has no earlier edition to compare with.', {
    hint: 'Name two with --from and --to; `newsgraph editions SOURCE` lists them.',
  });
};
