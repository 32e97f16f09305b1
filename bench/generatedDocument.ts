import type { Claim } from '../src/model/claim.js';
import type { ObservedEntity, ResolvedDocument } from '../src/model/graph.js';
import { entityId, sourceId } from '../src/model/identifier.js';
import type { EntityKind } from '../src/model/kind.js';
import { type Mention, mentionKey } from '../src/model/mention.js';
import type { Span } from '../src/model/span.js';

/** A line of the workload that writers are compared on: what an extractor found in one document, in nobody's model. */
export interface GeneratedDocument {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly sentences: readonly ({ readonly index: number; readonly text: string } & Span)[];
  readonly entities: readonly { readonly key: string; readonly name: string; readonly type: string }[];
  readonly mentions: readonly ({ readonly sentence: number; readonly key: string; readonly surface: string } & Span)[];
  readonly relations: readonly {
    readonly type: string;
    readonly source: string;
    readonly target: string;
    readonly sentence: number;
    readonly confidence: number;
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly trigger: string;
    readonly sentence: number;
    readonly date: string;
    readonly args: readonly { readonly role: string; readonly key: string }[];
  }[];
}

/**
 * The document as our writer takes it. Each relation and each argument of an event is a claim with its sentence, each entity and
 * each event an observed entity with its key; a type that our ontology lacks gets the nearest name that it has. Events have no
 * mention, as the workload says of their trigger only which sentence it is in.
 */
export const resolvedOf = (one: GeneratedDocument): ResolvedDocument => {
  const idOf = new Map(one.entities.map((entity) => [entity.key, entityId(kindOf(entity.type), [entity.key])]));
  const mentions = one.mentions.map(({ key, surface, sentence, start, end }): Mention & { key: string } => {
    const kind = kindOf(one.entities.find((entity) => entity.key === key)?.type ?? '');
    return {
      id: mentionKey({ start, end }, kind),
      kind,
      level: 'name',
      text: surface,
      sentence,
      head: 0,
      start,
      end,
      key,
    };
  });
  const eventId = (id: string): string => entityId('Event', [id]);
  const said = (
    sentence: number,
    confidence: number,
    claim: Pick<Claim, 'subject' | 'predicate' | 'object' | 'role'>,
  ): Claim => {
    const { start = 0, end = 0 } = one.sentences[sentence] ?? {};
    const certainty = { polarity: 'affirmed', modality: 'asserted', confidence } as const;
    return { ...claim, ...certainty, span: { start, end }, sentence, extractor: 'rules', rule: 'bench' };
  };
  const relations = one.relations.map(({ type, source, target, sentence, confidence }) =>
    said(sentence, confidence, {
      subject: idOf.get(source) ?? '',
      predicate: predicates[type] ?? 'ALLIED_WITH',
      object: idOf.get(target) ?? '',
    }),
  );
  const participations = one.events.flatMap(({ id, sentence, args }) =>
    args.map(({ role, key }) =>
      said(sentence, 0.9, { subject: idOf.get(key) ?? '', predicate: 'PARTICIPATED_IN', object: eventId(id), role }),
    ),
  );
  const entities = one.entities.map(
    ({ key, name, type }): ObservedEntity => ({
      id: idOf.get(key) ?? '',
      kind: kindOf(type),
      name,
      aliases: [],
      keys: [key],
      properties: {},
      mentions: mentions.filter((mention) => mention.key === key).map((mention) => mention.id),
    }),
  );
  const events = one.events.map(
    ({ id, type, trigger, date }): ObservedEntity => ({
      id: eventId(id),
      kind: 'Event',
      name: trigger,
      aliases: [],
      keys: [id],
      properties: { type: eventTypes[type] ?? type, start: date, end: date, precision: 'day' },
      mentions: [],
    }),
  );
  return {
    document: {
      source: {
        id: sourceId(one.id),
        uri: one.id,
        title: one.title,
        publishedOn: one.published.slice(0, 10),
        language: 'en',
      },
      text: one.text,
      mediaType: 'text/plain',
    },
    sentences: one.sentences.map(({ index, text, start, end }) => ({ index, text, start, end })),
    mentions: mentions.map(({ key: _, ...mention }) => mention),
    observed: [...entities, ...events],
    claims: [...relations, ...participations],
    problems: [],
  };
};

const kinds: Readonly<Record<string, EntityKind>> = {
  Person: 'Person',
  Organization: 'Organization',
  Location: 'Place',
  Facility: 'Place',
  Product: 'Group',
  Work: 'Group',
};

const kindOf = (type: string): EntityKind => kinds[type] ?? 'Group';

const predicates: Readonly<Record<string, string>> = {
  WORKS_FOR: 'MEMBER_OF',
  LOCATED_IN: 'LOCATED_IN',
  ACQUIRED: 'PART_OF',
  OWNS: 'PART_OF',
  PARTNER_OF: 'ALLIED_WITH',
  MET_WITH: 'ALLIED_WITH',
  LEADS: 'REPRESENTS',
  SUED: 'FIGHTS_AGAINST',
  SUPPLIES: 'ALLIED_WITH',
  INVESTED_IN: 'PART_OF',
  MEMBER_OF: 'MEMBER_OF',
  CRITICIZED: 'FIGHTS_AGAINST',
};

const eventTypes: Readonly<Record<string, string>> = {
  Acquisition: 'Merger',
  Launch: 'Attack',
  Lawsuit: 'Trial',
};
