import type { Command } from 'commander';
import type { Store } from '../../store/openStore.js';
import { type Account, accountTable } from '../accountTable.js';
import { ask } from '../ask.js';
import { findEvent } from '../findEntity.js';
import { printerOf } from '../printer.js';
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
    .action(async (words: readonly string[], { json }: { json?: true }, command: Command) => {
      const { out, error } = printerOf(command);
      await withStore(command, async (store) => {
        let shown = 0;
        for await (const { event, accounts } of words.length > 0 ? one(store, words.join(' '), error) : all(store)) {
          if (json) {
            for (const account of accounts) out(asJson({ event, ...account }));
          } else {
            const sources = new Set(accounts.map((account) => account.source.id)).size;
            out(`${shown > 0 ? '\n\n' : ''}${event.name} (${event.id})`);
            out(`${accounts.length} accounts in ${sources} ${sources === 1 ? 'source' : 'sources'}\n`);
            for (const line of accountTable(accounts, terminalWidth())) out(line);
          }
          shown += 1;
        }
        if (shown === 0) error('No accounts conflict.');
      });
    });
};

interface Told {
  readonly event: { readonly id: string; readonly name: string };
  readonly accounts: readonly Account[];
}

async function* one(store: Store, said: string, note: (line: string) => void): AsyncIterable<Told> {
  const { id, name, others } = await findEvent(store, said);
  if (others.length > 0) note(`Of ${others.length + 1} events found this one fits best; others: ${others.join('; ')}.`);
  yield { event: { id, name }, accounts: await ask<Account>(store, 'disagreements', { event: id }) };
}

async function* all(store: Store): AsyncIterable<Told> {
  for (const { id, name } of await ask<{ id: string; name: string }>(store, 'contested', { limit: 1000 })) {
    const accounts = await ask<Account>(store, 'disagreements', { event: id });
    if (accounts.some((account) => account.conflicts.length > 0)) yield { event: { id, name }, accounts };
  }
}
