import { readStatement } from '../serve/statement.js';
import type { Store } from '../store/openStore.js';

/** A side of a pair, and a sentence that speaks of it. */
interface Named {
  readonly id: string;
  readonly name: string;
}
interface Evidence {
  readonly quote: string;
  readonly source: {
    readonly title?: string | null;
    readonly publisher?: string | null;
    readonly publishedOn?: string | null;
    readonly uri: string;
  };
}

/** Two entities that may be one: a row of `cypher/read/unsure`. */
export interface UnsurePair {
  readonly kind: string;
  readonly a: Named;
  readonly b: Named;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly aEvidence: readonly Evidence[];
  readonly bEvidence: readonly Evidence[];
}

/** Best first. */
export const unsurePairs = (store: Store, kind: string | null, limit: number): Promise<UnsurePair[]> =>
  store.read((transaction) => transaction.run<UnsurePair>(readStatement('unsure').cypher, { kind, limit }));

/** For a terminal: both names with their sentences, and why it is asked. */
export const pairText = ({ kind, a, b, score, reasons, aEvidence, bEvidence }: UnsurePair): string =>
  [
    `${kind}, ${score.toFixed(2)}: ${reasons.join('; ')}`,
    ...sideText('A', a, aEvidence),
    ...sideText('B', b, bEvidence),
  ].join('\n');

const sideText = (letter: string, { id, name }: Named, evidence: readonly Evidence[]): string[] => [
  `  ${letter}  ${name}  (${id})`,
  ...evidence.flatMap(({ quote, source }) => [
    `       "${quote.replace(/\s+/g, ' ').trim()}"`,
    `         ${[source.publisher, source.title ?? source.uri, source.publishedOn].filter(Boolean).join(', ')}`,
  ]),
];
