import type { Claim } from '../model/claim.js';
import { figureBounds } from '../model/figureBounds.js';
import type { ObservedEntity, PropertyValue, ResolvedDocument } from '../model/graph.js';
import { claimId, editionId, hash, mentionId, sentenceId } from '../model/identifier.js';
import { lookup } from '../model/lookup.js';
import type { FigureReading } from '../model/mention.js';
import { nameKey } from '../model/nameKey.js';
import { predicateNamed } from '../ontology/predicates.js';
import { isComparedOnly } from './canonical.js';
import { factKey } from './fact.js';
import { reportRow } from './reportRow.js';
import { textKeys } from './textKeys.js';

/** A document as rows of the write statements, but for what only the graph knows: which entities its observed ones are. */
export type DocumentRows = ReturnType<typeof documentRows>;

export const documentRows = (resolved: ResolvedDocument, rules: string) => {
  const { document, sentences } = resolved;
  const { source, text } = document;
  const edition = editionId(source.id, text);
  const publishedBy = source.publisher === undefined ? undefined : nameKey(source.publisher);
  const quoting = quotedNames(resolved.observed);
  const observedOf = new Map(resolved.observed.flatMap((one) => one.mentions.map((key) => [key, one.id] as const)));
  return {
    source,
    edition: {
      id: edition,
      textHash: hash(text),
      mediaType: document.mediaType,
      publishedOn: source.publishedOn,
      retrievedAt: document.retrievedAt,
      text,
      fingerprint: fingerprintOf(resolved, rules),
    },
    keys: textKeys(text),
    sentences: sentences.map(({ index, start, end, text }) => ({
      id: sentenceId(edition, index),
      index,
      start,
      end,
      text,
    })),
    mentions: resolved.mentions
      .map(({ id, sentence, kind, level, start, end, text, subtype }) => ({
        sentence: sentenceId(edition, sentence),
        properties: {
          id: mentionId(edition, id),
          kind,
          level,
          start,
          end,
          text,
          subtype,
          observed: observedOf.get(id),
        },
      }))
      .sort((a, b) => order(a.properties.id, b.properties.id)),
    observed: resolved.observed
      .map((one) => observedRow(one, resolved.claims))
      .sort((a, b) => order(a.observation, b.observation)),
    claims: distinct(
      resolved.claims.map((claim) =>
        claimRow(edition, source.id, claim, { publishedBy, quoting: quoting(claim.attributedTo) }),
      ),
    ),
    report: reportRow(resolved),
  };
};

/** Equal fingerprints: writing the document again would change nothing. Everything that a reading depends on is in it. */
export const fingerprintOf = ({ document }: Pick<ResolvedDocument, 'document'>, rules: string): string => {
  const { id, uri, title, publisher, author, publishedOn, language } = document.source;
  const about = [id, uri, title, publisher, author, publishedOn, language, document.mediaType, rules];
  return hash(JSON.stringify(about.map((one) => one ?? null)), document.text);
};

const observedRow = (one: ObservedEntity, claims: readonly Claim[]) => {
  const { id, kind, name, keys } = one;
  const content = withValues(one, claims);
  const said = Object.entries(content.properties).sort();
  const observation = `observation:${hash(JSON.stringify([id, name, content.aliases, said])).slice(0, 24)}`;
  const told = hash(JSON.stringify([name, content.aliases, said.filter(([property]) => !isComparedOnly(property))]));
  return {
    observation,
    content: { ...content.properties, name, aliases: content.aliases },
    /** Equal where an entity would be called and described alike, whatever else two are compared by. */
    told: told.slice(0, 16),
    mentions: one.mentions.length,
    id,
    kind,
    keys,
  };
};

/** Keys of two kinds never meet. */
export const keyId = (kind: string, key: string): string => `${kind}:${key}`;

/** Properties that claims with a value give their subject, by predicate. `ALSO_KNOWN_AS` gives aliases. */
const valueProperties: Readonly<Record<string, string>> = {
  HAS_TITLE: 'offices',
  LASTED: 'durations',
  INVOLVED: 'things',
};

const claimsOf = lookup((claim: Claim) => [claim.subject]);

const withValues = (one: ObservedEntity, claims: readonly Claim[]) => {
  const aliases = new Set(one.aliases);
  const lists = new Map<string, Set<string>>();
  for (const { predicate, value, polarity, modality } of claimsOf(claims, one.id)) {
    if (value === undefined || polarity !== 'affirmed' || modality !== 'asserted') continue;
    const property = valueProperties[predicate];
    if (predicate === 'ALSO_KNOWN_AS') aliases.add(value);
    else if (property) lists.set(property, (lists.get(property) ?? new Set()).add(value));
  }
  aliases.delete(one.name);
  const values = [...lists].map(([property, set]): [string, PropertyValue] => [property, [...set].sort()]);
  const bounds = one.kind === 'Figure' ? figureBounds(one.properties as unknown as FigureReading) : {};
  return { aliases: [...aliases].sort(), properties: { ...one.properties, ...bounds, ...Object.fromEntries(values) } };
};

/** What tells the origin of a claim: the publisher of its source, and the names of the organization on whose word it is said. */
interface Word {
  readonly publishedBy: string | undefined;
  readonly quoting: readonly string[] | undefined;
}

/** By observed entity: names by which a publisher may be known. */
const quotedNames = (observed: readonly ObservedEntity[]): ((id: string | undefined) => string[] | undefined) => {
  const organizations = new Map(observed.filter((one) => one.kind === 'Organization').map((one) => [one.id, one]));
  return (id) => {
    const one = organizations.get(id ?? '');
    return one && [...new Set([one.name, ...one.aliases].map(nameKey))].sort();
  };
};

const claimRow = (edition: string, source: string, claim: Claim, word: Word) => {
  const { span, sentence, ...said } = claim;
  const { subject, predicate, object, value, role, title, from, until, polarity, modality, attributedTo } = said;
  const parts = [predicate, subject, object, value, role, title, from, until, polarity, modality, attributedTo];
  const id = claimId(edition, [`${span.start}-${span.end}`, ...parts.map((part) => part ?? '')]);
  const fact =
    object !== undefined && predicateNamed(predicate)?.edge ? `${factKey(said)}${subject} ${object}` : undefined;
  // A span may be more than that, as a mention is, whose sentence is no id.
  const { start, end } = span;
  return { sentence: sentenceId(edition, sentence), start, end, properties: { ...said, ...word, id, source, fact } };
};

/** Two rules may say the same thing with the same words: the surer one speaks for both. */
const distinct = <T extends { properties: { id: string; confidence: number; rule: string } }>(
  rows: readonly T[],
): T[] => {
  const sorted = [...rows].sort(
    ({ properties: a }, { properties: b }) => order(a.id, b.id) || b.confidence - a.confidence || order(a.rule, b.rule),
  );
  return sorted.filter((row, i) => row.properties.id !== sorted[i - 1]?.properties.id);
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
