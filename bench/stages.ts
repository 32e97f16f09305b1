import '../src/cli/compileLater.js';
import { type CoreNlpClient, type CoreNlpReading, createCoreNlpClient } from '../src/annotate/corenlp/client.js';
import { annotate } from '../src/annotate/index.js';
import { extract } from '../src/extract/index.js';
import type { Document } from '../src/model/document.js';
import { readBytes } from '../src/read/readBytes.js';
import { readInputs } from '../src/read/readInputs.js';
import { resolveWithin } from '../src/resolve/within/index.js';
import { median, round } from './numbers.js';

/**
 * How many words a second each of our own stages reads, on one core, of one long document, and whether that stays as documents
 * grow. The CoreNLP server reads each text once at the start; its time is told apart (`corenlp`) and is in no other number.
 *   CORENLP_URL=... node dist/bench/stages.js [--words 40000] [FILE or FOLDER ...]
 * The texts of the files are put one after the other, again from the first when they are too few. One JSON line: words a second by
 * stage (medians of rounds), of `ours` together, and `growth`: time per word of the long text over that of a quarter of it.
 */
const { CORENLP_URL = 'http://127.0.0.1:9000', ROUNDS = '5' } = process.env;
const words = process.argv[2] === '--words' ? Number(process.argv[3]) : 40_000;
const inputs = process.argv.slice(process.argv[2] === '--words' ? 4 : 2);

const texts = await readTexts(inputs.length > 0 ? inputs : ['seed/documents']);
const server = createCoreNlpClient({ url: CORENLP_URL, concurrency: 1 });
const long = await prepare(words);
const short = await prepare(words / 4);
// In turns, so that a busy moment of the machine falls on both; the first round compiles and is not counted.
const rounds: { readonly long: Seconds; readonly short: Seconds }[] = [];
for (let i = 0; i <= Number(ROUNDS); i++) rounds.push({ long: await once(long), short: await once(short) });
rounds.shift();

const seconds = (of: 'long' | 'short', stage: keyof Seconds) => median(rounds.map((one) => one[of][stage]));
const rate = (stage: keyof Seconds) => Math.round(long.words / seconds('long', stage));
process.stdout.write(
  `${JSON.stringify({
    bench: 'stages',
    unit: 'words/s',
    words: long.words,
    read: rate('read'),
    annotate: rate('annotate'),
    extract: rate('extract'),
    resolve: rate('resolve'),
    ours: rate('ours'),
    corenlp: Math.round(long.words / long.corenlpSeconds),
    growth: round(seconds('long', 'ours') / long.words / (seconds('short', 'ours') / short.words)),
  })}\n`,
);

interface Seconds {
  readonly read: number;
  readonly annotate: number;
  readonly extract: number;
  readonly resolve: number;
  readonly ours: number;
}

interface Prepared {
  readonly document: Document;
  readonly words: number;
  readonly corenlpSeconds: number;
  readonly reading: CoreNlpReading;
}

async function readTexts(from: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const { value } of readInputs(from, { overrides: {}, stdin: process.stdin, cwd: process.cwd() })) {
    if (value) found.push(value.text);
  }
  return found;
}

/** A document of so many words, with the server's reading of it. */
async function prepare(length: number): Promise<Prepared> {
  const parts: string[] = [];
  let counted = 0;
  for (let i = 0; counted < length; i++) {
    const next = texts[i % texts.length];
    if (next === undefined) throw new Error('No text to read.');
    parts.push(next);
    counted += next.split(/\s+/).length;
  }
  const document = readPlain(parts.join('\n\n'));
  const start = performance.now();
  const reading: CoreNlpReading = await server.read(document.text, { date: '2025-01-20' });
  const corenlpSeconds = (performance.now() - start) / 1000;
  return { document, words: counted, corenlpSeconds, reading };
}

function readPlain(text: string): Document {
  const { value } = readBytes(Buffer.from(text), { name: 'bench.txt' }, { published: '2025-01-20' });
  if (!value) throw new Error('The text of the benchmark was not read.');
  return value;
}

async function once({ document, reading }: Prepared): Promise<Seconds> {
  // Fresh objects each time: what the stages keep about a sentence must not be there already.
  const fresh = structuredClone(reading);
  const corenlp: CoreNlpClient = { read: async () => fresh, ready: async () => true, tag: async () => [] };
  const start = performance.now();
  const read = readPlain(document.text);
  const afterRead = performance.now();
  const { value: annotated } = await annotate(read, corenlp);
  const afterAnnotate = performance.now();
  const extraction = extract(annotated);
  const afterExtract = performance.now();
  resolveWithin(extraction);
  const end = performance.now();
  return {
    read: (afterRead - start) / 1000,
    annotate: (afterAnnotate - afterRead) / 1000,
    extract: (afterExtract - afterAnnotate) / 1000,
    resolve: (end - afterExtract) / 1000,
    ours: (end - start) / 1000,
  };
}
