import type { Verdict } from '../model/judgement.js';
import type { Decision } from '../write/decide.js';
import { pairText, type UnsurePair } from './unsurePairs.js';

/** What a review does with the graph. */
export interface ReviewTools {
  /** The pairs that are open now, best first: a decision may open and close others. */
  readonly open: () => Promise<readonly UnsurePair[]>;
  /** Keeps a decision and returns the id of the judgement. */
  readonly decide: (decision: Decision) => Promise<string>;
  readonly undo: (judgement: string) => Promise<void>;
}

/** What was done: judgements that stand, and pairs that were left for another time. */
export interface Reviewed {
  readonly decided: number;
  readonly skipped: number;
}

/**
 * Shows one pair after the other and does what the keys say: s same, n not same, k skip, u undo the last, q end. A pair that was
 * skipped is not shown again. Ends when nothing is open or no more keys come.
 */
export const reviewPairs = async (
  keys: AsyncIterable<string>,
  { open, decide, undo }: ReviewTools,
  say: (line: string) => void,
): Promise<Reviewed> => {
  const done: string[] = [];
  const skipped = new Set<string>();
  const next = async (): Promise<UnsurePair | undefined> => {
    const pair = (await open()).find((one) => !skipped.has(pairKey(one)));
    say(pair ? `\n${pairText(pair)}\n${keysHelp}` : nothingOpen);
    return pair;
  };

  let pair = await next();
  for await (const key of keys) {
    if (key === 'q') break;
    if (key === 'u') {
      const last = done.pop();
      if (last) await undo(last);
      say(last ? 'Undone.' : 'There is nothing to undo.');
    } else if (!pair) {
      break;
    } else if (key === 'k') {
      skipped.add(pairKey(pair));
    } else {
      const verdict = verdictOf[key];
      if (!verdict) continue;
      done.push(await decide({ a: pair.a.id, b: pair.b.id, verdict }));
      say(`${pair.a.name} and ${pair.b.name}: ${verdict}.`);
    }
    pair = await next();
    if (!pair && done.length === 0) break;
  }
  return { decided: done.length, skipped: skipped.size };
};

const verdictOf: Readonly<Record<string, Verdict>> = { s: 'same', n: 'not same' };

const keysHelp = '[s] same  [n] not same  [k] skip  [u] undo  [q] end';

const nothingOpen = 'Nothing is open. [u] undo  [q] end';

const pairKey = ({ a, b }: UnsurePair): string => `${a.id} ${b.id}`;
