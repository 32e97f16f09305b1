import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { graphClient } from './graphClient.js';

export interface Asked {
  readonly query: string;
  readonly variables: object;
}

export interface Load {
  readonly requests: number;
  /** Messages of what failed; answers without data among them. */
  readonly errors: readonly string[];
  readonly p50: number;
  readonly p99: number;
  /** Megabytes of this process's heap after a collection, when a third of the time was over and at the end. */
  readonly heap: readonly [number, number];
}

/**
 * So many clients ask one question after the other, for so many seconds. The server must live in this process: its memory is measured.
 */
export const runLoad = async (
  url: string,
  questions: readonly Asked[],
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Load> => {
  const ask = graphClient(url);
  const times: number[] = [];
  const errors: string[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const client = async (first: number): Promise<void> => {
    for (let i = first; performance.now() < end; i++) {
      const { query, variables } = questions[i % questions.length] as Asked;
      const asked = performance.now();
      const answer = await ask(query, variables).catch((error: unknown) => ({
        data: undefined,
        errors: [{ message: String(error) }],
      }));
      times.push(performance.now() - asked);
      if (answer.errors.length > 0 || !answer.data) errors.push(answer.errors[0]?.message ?? 'no data');
    }
  };
  const all = Promise.all(Array.from({ length: clients }, (_, i) => client(i)));
  await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / 3));
  const third = heapAfterCollection();
  await all;
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return { requests: sorted.length, errors, p50: at(0.5), p99: at(0.99), heap: [third, heapAfterCollection()] };
};

const heapAfterCollection = (): number => {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return Math.round(process.memoryUsage().heapUsed / 100_000) / 10;
};
