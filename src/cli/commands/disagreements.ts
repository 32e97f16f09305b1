import type { Command } from 'commander';
import type { Store } from '../../store/openStore.js';
import { type Account, accountTable } from '../accountTable.js';
import { ask } from '../ask.js';
import { findEvent } from '../findEntity.js';
import { printerOf } from '../printer.js';
import { readLimit } from '../readLimit.js';
import type { Register } from '../register.js';
import { asJson } from '../rows.js';
import { terminalWidth } from '../terminalWidth.js';
import { withStore } from '../withStore.js';

/** `newsgraph disagreements [EVENT]`: what sources and those whom they quote say of an event, side by side. */
export const registerDisagreements: Register = (program) => {
  program
    .command('disagreements')
    .description('show what each source, and each speaker that it quotes, says of an event, and where they conflict')
    .argument('[event...]', 'its id, or words of its name or sentences; without it, every event with conflicts')
    .option(
      '--limit <number>',
      'at most so many accounts of an event, first those that tell who, where, when and how many',
      readLimit,
      20,
    )
    .option('--after <place>', 'only accounts behind this "place", as JSON lines and the last line of a table tell it')
    .option('--json', 'print a JSON line for each account')
    .addHelpText(
      'after',
      `
! marks what cannot be right if another account is (denied, different number, different date), ~ what is only put otherwise
(different actor, different place, range overlap, contained). Nothing is chosen.

Examples:
  newsgraph disagreements Soviet troops Baku
  newsgraph disagreements event:39fcbfe1a08a10ad --json
  newsgraph disagreements                                 events with conflicts, most sources first`,
    )
    .action(async (words: readonly string[], { json, ...page }: Options, command: Command) => {
      const { out, error } = printerOf(command);
      await withStore(command, async (store) => {
        let shown = 0;
        for await (const { event, accounts } of words.length > 0
          ? one(store, words.join(' '), page, error)
          : all(store, page)) {
          if (json) {
            for (const account of accounts) out(asJson({ event, ...account }));
          } else {
            out(`${shown > 0 ? '\n\n' : ''}${event.name} (${event.id})`);
            out(`${howMany(accounts)}\n`);
            for (const line of accountTable(accounts, terminalWidth())) out(line);
            if ((accounts.at(-1)?.following ?? 0) > 0) out(`\nThose that follow: --after "${accounts.at(-1)?.place}"`);
          }
          shown += 1;
        }
        if (shown === 0) error('No accounts conflict.');
      });
    });
};

interface Page {
  readonly limit: number;
  readonly after?: string;
}

interface Options extends Page {
  readonly json?: true;
}

const isPart = (accounts: readonly Account[]): boolean => accounts.length < (accounts[0]?.accounts ?? 0);

const howMany = (accounts: readonly Account[]): string => {
  if (isPart(accounts)) return `${accounts.length} of ${accounts[0]?.accounts} accounts`;
  const sources = new Set(accounts.map((account) => account.source.id)).size;
  return `${accounts.length} accounts in ${sources} ${sources === 1 ? 'source' : 'sources'}`;
};

interface Told {
  readonly event: { readonly id: string; readonly name: string };
  readonly accounts: readonly Account[];
}

async function* one(store: Store, said: string, page: Page, note: (line: string) => void): AsyncIterable<Told> {
  const { id, name, others } = await findEvent(store, said);
  if (others.length > 0) note(`Of ${others.length + 1} events found this one fits best; others: ${others.join('; ')}.`);
  yield { event: { id, name }, accounts: await ask<Account>(store, 'disagreements', { event: id, ...page }) };
}

async function* all(store: Store, page: Page): AsyncIterable<Told> {
  for (const { id, name } of await ask<{ id: string; name: string }>(store, 'contested', { limit: 1000 })) {
    const accounts = await ask<Account>(store, 'disagreements', { event: id, ...page });
    if (accounts.some((account) => account.conflicts.length > 0)) yield { event: { id, name }, accounts };
  }
}
