import { sourceId } from '../model/identifier.js';
import { entityKinds } from '../model/kind.js';
import { predicateNamed } from '../ontology/predicates.js';

/**
 * What makes a JSON value unusable as an Extraction, as the end of a sentence ("Line 3 ..."); undefined when it can be written.
 * Looks at the shape and at references; whether offsets give their text is checked again where claims are written.
 */
export const extractionFault = (value: unknown): string | undefined => {
  if (!isRecord(value)) return 'is not a JSON object';
  const lists = ['sentences', 'mentions', 'clusters', 'claims', 'problems'] as const;
  return (
    documentFault(value.document) ??
    firstFault(lists, (name) => (isList(value[name]) ? undefined : `has no list of "${name}"`)) ??
    firstFault(value.sentences as Fields[], sentenceFault) ??
    firstFault(value.mentions as Fields[], mentionFault) ??
    referenceFault(value as unknown as References) ??
    firstFault(value.problems as Fields[], ({ code, message }) =>
      isText(code) && isText(message) ? undefined : 'has a problem without "code" and "message"',
    )
  );
};

type Fields = Readonly<Record<string, unknown>>;

interface References {
  readonly sentences: readonly Fields[];
  readonly mentions: readonly Fields[];
  readonly clusters: readonly Fields[];
  readonly claims: readonly Fields[];
}

const documentFault = (document: unknown): string | undefined => {
  if (!isRecord(document) || !isRecord(document.source)) return 'has no "document" with a "source"';
  if (typeof document.text !== 'string' || !document.text.trim()) return 'has a document without "text"';
  if (!isText(document.mediaType)) return 'has a document without "mediaType"';
  const { id, uri, language } = document.source;
  if (!isText(uri) || !isText(language)) return 'has a source without "uri" and "language"';
  return id === sourceId(uri) ? undefined : `has the source id ${String(id)}, which is not that of ${uri}`;
};

const sentenceFault = (sentence: Fields): string | undefined =>
  hasSpan(sentence) && isIndex(sentence.index) && typeof sentence.text === 'string'
    ? undefined
    : 'has a sentence without "index", "start", "end" and "text"';

const mentionFault = (mention: Fields): string | undefined => {
  const { id, kind, level, text, sentence, head } = mention;
  if (!isText(id)) return 'has a mention without "id"';
  if (!(entityKinds as readonly unknown[]).includes(kind)) return `has a mention of the unknown kind "${kind}"`;
  if (!['name', 'nominal', 'pronoun'].includes(String(level))) return `has a mention of the unknown level "${level}"`;
  if (!isText(text) || !hasSpan(mention)) return 'has a mention without "text", "start" and "end"';
  if (!isIndex(sentence) || !isIndex(head)) return 'has a mention without "sentence" and "head"';
  return undefined;
};

const referenceFault = ({ sentences, mentions, clusters, claims }: References): string | undefined => {
  const known = new Set(mentions.map(({ id }) => id));
  const indexes = new Set(sentences.map(({ index }) => index));
  const unknown = (id: unknown): string | undefined =>
    known.has(id) ? undefined : `refers to the mention ${String(id)}, which it does not have`;
  return (
    firstFault(mentions, ({ sentence }) => (indexes.has(sentence) ? undefined : 'has a mention in no sentence')) ??
    firstFault(clusters, (cluster) =>
      isText(cluster.id) && Array.isArray(cluster.mentions)
        ? firstFault(cluster.mentions, unknown)
        : 'has a cluster without "id" and "mentions"',
    ) ??
    firstFault(claims, (claim) => claimFault(claim, unknown, indexes))
  );
};

const claimFault = (
  claim: Fields,
  unknown: (id: unknown) => string | undefined,
  sentences: ReadonlySet<unknown>,
): string | undefined => {
  const { predicate, object, value, span, confidence } = claim;
  if (!isText(predicate) || !predicateNamed(predicate)) return `has a claim with the unknown predicate "${predicate}"`;
  if ((object === undefined) === (value === undefined))
    return 'has a claim without exactly one of "object" and "value"';
  if (!isRecord(span) || !hasSpan(span) || !sentences.has(claim.sentence)) return 'has a claim in no sentence';
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1))
    return 'has a claim whose "confidence" is not from 0 to 1';
  if (!isText(claim.extractor) || !isText(claim.rule)) return 'has a claim without "extractor" and "rule"';
  if (!polarities.has(claim.polarity)) return `has a claim with the unknown polarity "${claim.polarity}"`;
  if (!modalities.has(claim.modality)) return `has a claim with the unknown modality "${claim.modality}"`;
  return firstFault(
    [claim.subject, object, claim.attributedTo].filter((id, at) => at === 0 || id !== undefined),
    unknown,
  );
};

const polarities: ReadonlySet<unknown> = new Set(['affirmed', 'denied']);
const modalities: ReadonlySet<unknown> = new Set(['asserted', 'alleged', 'planned', 'threatened', 'hypothetical']);

const firstFault = <T>(items: readonly T[], faultOf: (item: T) => string | undefined): string | undefined => {
  for (const item of items) {
    const fault = faultOf(item);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isRecord);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isIndex = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const hasSpan = ({ start, end }: Fields): boolean => isIndex(start) && isIndex(end) && end >= start;
