import type { AnnotatedDocument, Cluster } from '../model/annotation.js';
import type { Claim, Extraction } from '../model/claim.js';
import type { ResolvedDocument } from '../model/graph.js';
import type { EntityKind } from '../model/kind.js';
import type { Mention } from '../model/mention.js';
import { byPosition } from '../model/span.js';
import { offsetMap } from './codePoints.js';

/** What the pipeline makes of one document before anything is resolved across documents. */
export interface ReadDocument {
  readonly annotated: AnnotatedDocument;
  readonly extraction: Extraction;
  /** Where it was resolved: tells which events are one. */
  readonly resolved?: ResolvedDocument;
}

/** What the parts of a line are made from: mentions by id, claims, and spans with their words in code points. */
export interface LineSource {
  readonly text: string;
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly claims: readonly Claim[];
  readonly clusters: readonly Cluster[];
  readonly clusterOf: ReadonlyMap<string, string>;
  readonly placed: (span: { readonly start: number; readonly end: number }) => Placed;
}

export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Both stages' mentions: a name that no claim refers to is read all the same. */
export const lineSource = ({ annotated, extraction, resolved }: ReadDocument): LineSource => {
  const { text } = extraction.document;
  const { toCodePoint } = offsetMap(text);
  const all = [...annotated.mentions, ...extraction.mentions].sort(byPosition);
  const clusters = [...extraction.clusters, ...eventClusters(resolved)];
  return {
    text,
    mentions: new Map(all.map((mention) => [mention.id, mention])),
    claims: extraction.claims,
    clusters,
    clusterOf: new Map(
      [...annotated.clusters, ...clusters].flatMap((cluster) =>
        cluster.mentions.map((mention) => [mention, cluster.id] as const),
      ),
    ),
    placed: ({ start, end }) => ({ start: toCodePoint(start), end: toCodePoint(end), text: text.slice(start, end) }),
  };
};

/** Events that are told of more than once. */
const eventClusters = (resolved: ResolvedDocument | undefined): Cluster[] =>
  (resolved?.observed ?? []).flatMap(({ kind, mentions }) =>
    kind === 'Event' && mentions.length > 1 ? [{ id: `cluster of ${mentions[0]}`, mentions }] : [],
  );

export const mentionsOf = ({ mentions }: LineSource, ...kinds: EntityKind[]): Mention[] =>
  [...mentions.values()].filter((mention) => kinds.includes(mention.kind));

export const inCluster = (mention: Mention, { clusterOf }: LineSource): { readonly cluster?: string } => {
  const cluster = clusterOf.get(mention.id);
  return cluster === undefined ? {} : { cluster };
};
