import '../src/cli/compileLater.js';
import { readFileSync } from 'node:fs';
import { createCoreNlpClient } from '../src/annotate/corenlp/client.js';
import { readingConcurrency } from '../src/cli/readingConcurrency.js';
import type { Line } from '../src/evaluate/line.js';
import { predictionOf } from '../src/evaluate/prediction.js';
import { inOrder } from '../src/inOrder.js';
import { sourceId } from '../src/model/identifier.js';
import { eventTypeNamed } from '../src/ontology/events/index.js';
import { readDocument, resolveDocument } from '../src/pipeline.js';
import { round } from './numbers.js';

/**
 * How fast `newsgraph annotate` reads beside the CoreNLP server alone, on the same texts in one run: in turns of twenty documents,
 * each turn once by the server only and once as a whole, so that a busy moment of the machine falls on both.
 *   CORENLP_URL=... node dist/bench/annotate.js FILE.jsonl [TIMES 1]
 * One JSON line: words a second of both, their ratio, and megabytes of this process: the most it ever had (`peak`) and what it
 * had at each quarter of the stream (`resident`), which is level when memory does not grow with it.
 */
const [, , file, times = '1'] = process.argv;
if (!file) throw new Error('Give a file of JSON lines.');
const { CORENLP_URL = 'http://127.0.0.1:9000' } = process.env;
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { id, text = '', dct } = JSON.parse(line) as Line;
    return { id, text, ...(dct ? { dct } : {}) };
  });
const batches = Array.from({ length: Number(times) }, () => lines).flatMap((all) =>
  all.flatMap((_, at) => (at % 20 === 0 ? [all.slice(at, at + 20)] : [])),
);
const corenlp = createCoreNlpClient({ url: CORENLP_URL, concurrency: readingConcurrency });

type Input = (typeof lines)[number];

const alone = async ({ text, dct }: Input): Promise<unknown> => corenlp.read(text, dct ? { date: dct } : {});

const whole = async ({ id, text, dct }: Input): Promise<unknown> => {
  const uri = `urn:line:${id}`;
  const source = { id: sourceId(uri), uri, language: 'en', ...(dct ? { publishedOn: dct } : {}) };
  const reading = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  const resolved = resolveDocument(reading.extraction);
  return JSON.stringify(predictionOf(id, { ...reading, resolved }, eventTypeNamed));
};

const seconds = async (batch: readonly Input[], read: (input: Input) => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  for await (const _ of inOrder(stream(batch), readingConcurrency, read));
  return (performance.now() - started) / 1000;
};

async function* stream(batch: readonly Input[]): AsyncGenerator<Input> {
  yield* batch;
}

// The first round of each warms what it runs on, and is not counted.
await seconds(batches[0] ?? [], whole);
const spent = { server: 0, whole: 0 };
const resident: number[] = [];
for (const [index, batch] of batches.entries()) {
  // Whoever comes first in a turn comes second in the next.
  for (const which of index % 2 === 0 ? (['server', 'whole'] as const) : (['whole', 'server'] as const)) {
    spent[which] += await seconds(batch, which === 'server' ? alone : whole);
  }
  const quarter = Math.ceil(batches.length / 4);
  if ((index + 1) % quarter === 0) resident.push(Math.round(process.memoryUsage().rss / 2 ** 20));
}
const words = batches.flat().reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
process.stdout.write(
  `${JSON.stringify({
    bench: 'annotate',
    unit: 'words/s',
    words,
    documents: batches.flat().length,
    server: Math.round(words / spent.server),
    whole: Math.round(words / spent.whole),
    ratio: round(spent.server / spent.whole),
    peak: Math.round(process.resourceUsage().maxRSS / 1024),
    resident,
  })}\n`,
);
