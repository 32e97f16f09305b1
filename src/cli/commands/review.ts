import { type Command, Option } from 'commander';
import { NewsgraphError } from '../../errors.js';
import { type Verdict, verdicts } from '../../model/judgement.js';
import { entityKinds } from '../../model/kind.js';
import { unify } from '../../resolve/across/unify.js';
import type { Store } from '../../store/openStore.js';
import { decide, undo } from '../../write/decide.js';
import { numberedLines, objectIn } from '../jsonLines.js';
import { pressedKeys } from '../keys.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { reviewPairs } from '../reviewPairs.js';
import { someFailed } from '../someFailed.js';
import { unsurePairs } from '../unsurePairs.js';
import { withStore } from '../withStore.js';

interface Options {
  readonly kind?: string;
  readonly limit: number;
  readonly by?: string;
  readonly json?: true;
  readonly apply?: string;
}

/** `newsgraph review`: who is who where rules cannot be sure. */
export const registerReview: Register = (program) => {
  program
    .command('review')
    .description('decide who is who where the rules cannot be sure')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(entityKinds))
    .option('--limit <n>', 'at most so many pairs with --json', Number, 100)
    .option('--by <name>', 'who decides, to be kept with the decision')
    .option('--json', 'print a JSON line for each open pair, to be decided elsewhere')
    .addOption(new Option('--apply <file>', 'decide as the "verdict" of each line of FILE says').conflicts('json'))
    .addHelpText(
      'after',
      `
Shows pairs of entities that may be one, best first, with sentences of both. Keys: s same, n not same, k skip, u undo, q end.
A decision is kept for good, whatever happens to the documents; "newsgraph judgements" lists them.

Examples:
  newsgraph review --kind Person --by "the desk"
  newsgraph review --json > pairs.jsonl         # set "verdict" of a line to "same", "not same" or "unsure"
  newsgraph review --apply pairs.jsonl`,
    )
    .action((options: Options, command: Command) => withStore(command, (store) => run(store, options, command)));
};

const run = async (store: Store, options: Options, command: Command): Promise<void> => {
  const { out, error } = printerOf(command);
  const kind = options.kind ?? null;
  if (options.json) {
    for (const pair of await unsurePairs(store, kind, options.limit)) out(JSON.stringify({ verdict: null, ...pair }));
    return;
  }
  const by = options.by === undefined ? {} : { by: options.by };
  if (options.apply !== undefined) return apply(store, options.apply, by, { out, error });
  const { decided, skipped } = await reviewPairs(
    pressedKeys(),
    {
      open: () => unsurePairs(store, kind, 100),
      decide: async (decision) => (await decide(store, { ...decision, ...by }, { unify })).judgement.id,
      undo: async (judgement) => void (await undo(store, judgement, unify)),
    },
    out,
  );
  out(`${decided} decided, ${skipped} skipped.`);
};

/** Line by line: what cannot be done is said with its line, and the rest goes on. */
const apply = async (
  store: Store,
  file: string,
  by: { readonly by?: string },
  { out, error }: ReturnType<typeof printerOf>,
): Promise<void> => {
  const failed: string[] = [];
  const counts = { new: 0, unchanged: 0, open: 0 };
  for await (const { number, line } of numberedLines(file)) {
    const read = lineIn(line);
    if (typeof read === 'string') {
      failed.push(`${file}:${number}`);
      error(`${file}:${number}: ${read}`);
      continue;
    }
    if (read.verdict === undefined) {
      counts.open++;
      continue;
    }
    try {
      counts[(await decide(store, { ...by, ...read, verdict: read.verdict }, { unify })).outcome]++;
    } catch (problem) {
      if (!(problem instanceof NewsgraphError) || problem.exitCode !== 2) throw problem;
      failed.push(`${file}:${number}`);
      error(`${file}:${number}: ${problem.message}${problem.hint ? `\n  ${problem.hint}` : ''}`);
    }
  }
  out(`${counts.new} decided, ${counts.unchanged} known, ${counts.open} left open, ${failed.length} not usable.`);
  if (failed.length > 0) throw someFailed(failed);
};

type Line = { a: string; b: string; verdict?: Verdict; reason?: string };

/** What a line decides, or what is wrong with it. */
const lineIn = (line: string): Line | string => {
  const value = objectIn(line);
  if (!value) return 'This is no JSON object.';
  const id = (side: unknown): string | undefined =>
    typeof side === 'string'
      ? side
      : typeof side === 'object' && side !== null && 'id' in side
        ? String(side.id)
        : undefined;
  const [a, b] = [id(value.a), id(value.b)];
  if (!a || !b) return 'It names no two entities: "a" and "b" are ids, or objects with an "id".';
  const { verdict, reason } = value;
  if (verdict === null || verdict === undefined) return { a, b };
  if (!(verdicts as readonly unknown[]).includes(verdict))
    return `${JSON.stringify(verdict)} is no verdict: there are ${verdicts.map((one) => `"${one}"`).join(', ')}, and null.`;
  return { a, b, verdict: verdict as Verdict, ...(typeof reason === 'string' ? { reason } : {}) };
};
