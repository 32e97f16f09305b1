import type { Claim } from '../../src/model/claim.js';
import type { ObservedEntity, PropertyValue, ResolvedDocument } from '../../src/model/graph.js';
import { entityId, sourceId } from '../../src/model/identifier.js';
import type { EntityKind } from '../../src/model/kind.js';
import { type Mention, mentionKey } from '../../src/model/mention.js';
import type { Problem } from '../../src/model/problem.js';

/** An entity as a test tells it. `says` are the words of its mention; its name unless told. */
export interface Told {
  readonly kind: EntityKind;
  readonly name: string;
  readonly keys?: readonly string[];
  readonly aliases?: readonly string[];
  readonly properties?: Readonly<Record<string, PropertyValue>>;
}

/** A claim as a test tells it: the entities by their place in the list. */
export type ToldClaim = Partial<Omit<Claim, 'subject' | 'object' | 'attributedTo'>> & {
  readonly subject: Told;
  readonly predicate: string;
  readonly object?: Told;
  readonly attributedTo?: Told;
};

export interface ToldDocument {
  readonly uri: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  /** Words before the facts: another opening is another text. */
  readonly opening?: string;
  /** Entities that are mentioned and of which nothing is claimed. */
  readonly mentioned?: readonly Told[];
  readonly claims?: readonly ToldClaim[];
  readonly problems?: readonly Problem[];
}

export const keysOf = ({ name, keys }: Told): readonly string[] => [...(keys ?? [name.toLowerCase()])].sort();

export const observedId = (told: Told): string => entityId(told.kind, keysOf(told));

/** A resolved document with a text that says the claims, a sentence each, and mentions at the right offsets. */
export const resolvedDocument = (told: ToldDocument): ResolvedDocument => {
  const claims = told.claims ?? [];
  const spoken = [
    ...(told.mentioned ?? []).map((one) => [one]),
    ...claims.map((claim) => [claim.subject, claim.object, claim.attributedTo].filter((one) => one !== undefined)),
  ];
  let text = `${told.opening ?? 'It was reported.'}`;
  const sentences = [{ index: 0, start: 0, end: text.length, text }];
  const mentions = new Map<string, Mention & { of: string }>();
  for (const entities of spoken) {
    text += '\n';
    const start = text.length;
    for (const [i, entity] of entities.entries()) {
      if (i > 0) text += ' – ';
      const span = { start: text.length, end: text.length + entity.name.length };
      text += entity.name;
      const id = mentionKey(span, entity.kind);
      const sentence = sentences.length;
      mentions.set(id, {
        ...span,
        id,
        kind: entity.kind,
        level: 'name',
        text: entity.name,
        sentence,
        head: i,
        of: observedId(entity),
      });
    }
    text += '.';
    sentences.push({ index: sentences.length, start, end: text.length, text: text.slice(start) });
  }
  const offset = sentences.length - claims.length;
  return {
    document: {
      source: {
        id: sourceId(told.uri),
        uri: told.uri,
        language: 'en',
        ...(told.title ? { title: told.title } : {}),
        ...(told.publisher ? { publisher: told.publisher } : {}),
        ...(told.publishedOn ? { publishedOn: told.publishedOn } : {}),
      },
      text,
      mediaType: 'text/plain',
    },
    sentences,
    mentions: [...mentions.values()].map(({ of: _, ...mention }) => mention),
    observed: observedOf(spoken.flat(), [...mentions.values()]),
    claims: claims.map((claim, i) => {
      const { start, end } = sentences[offset + i] as { start: number; end: number };
      const { subject, object, attributedTo, ...rest } = claim;
      return {
        polarity: 'affirmed',
        modality: 'asserted',
        confidence: 0.9,
        extractor: 'rules',
        rule: 'test.told',
        span: { start, end },
        sentence: offset + i,
        ...rest,
        subject: observedId(subject),
        ...(object ? { object: observedId(object) } : {}),
        ...(attributedTo ? { attributedTo: observedId(attributedTo) } : {}),
      };
    }),
    problems: told.problems ?? [],
  };
};

const observedOf = (told: readonly Told[], mentions: readonly { id: string; of: string }[]): ObservedEntity[] =>
  [...new Map(told.map((one) => [observedId(one), one])).entries()].map(([id, one]) => ({
    id,
    kind: one.kind,
    name: one.name,
    aliases: one.aliases ?? [],
    keys: keysOf(one),
    properties: one.properties ?? {},
    mentions: mentions.filter((mention) => mention.of === id).map((mention) => mention.id),
  }));
