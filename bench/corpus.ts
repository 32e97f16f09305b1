import type { Claim, SentenceText } from '../src/model/claim.js';
import type { ObservedEntity, ResolvedDocument } from '../src/model/graph.js';
import { entityId, sourceId } from '../src/model/identifier.js';
import type { EntityKind } from '../src/model/kind.js';
import { type Mention, mentionKey } from '../src/model/mention.js';

/** What an article of about 500 words gives, in round numbers: see docs/graph-model.md for what the words mean. */
const size = { sentences: 25, entities: 20, events: 8, claims: 30, universe: 20_000 };

const kinds: readonly EntityKind[] = ['Person', 'Organization', 'Place', 'Place', 'Group'];

/**
 * Resolved documents that are the same for the same seed. Entities are drawn by a Zipf-Mandelbrot law, so that a few are in
 * nearly every document, as countries are, and most in one.
 */
export function* corpus(documents: number, seed = 7): Iterable<ResolvedDocument> {
  const random = mulberry(seed);
  for (let i = 0; i < documents; i++) yield oneDocument(i, random);
}

const oneDocument = (number: number, random: () => number): ResolvedDocument => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const ranks = new Set<number>();
  while (ranks.size < size.entities) ranks.add(rankAt(random()));
  const entities = [...ranks].map((rank) => {
    const kind = kinds[rank % kinds.length] as EntityKind;
    return { kind, name: `${kind} ${rank.toString(36)}`, keys: [`${kind} ${rank}`.toLowerCase()], properties: {} };
  });
  const events = Array.from({ length: size.events }, (_, i) => ({
    kind: 'Event' as const,
    name: `attack ${number}-${i}`,
    keys: [`attack ${number}-${i}`],
    properties: { type: 'Attack', start: '2001-05-03', end: '2001-05-03', precision: 'day' },
  }));
  const said = Array.from({ length: size.sentences }, (_, i) => [
    entities[i % entities.length] as (typeof entities)[number],
    events[i % events.length] as (typeof events)[number],
  ]);
  const { text, sentences, mentions } = spell(said, random);
  const idOf = (one: { kind: EntityKind; keys: readonly string[] }) => entityId(one.kind, one.keys);
  const claims = Array.from({ length: size.claims }, (_, i): Claim => {
    const sentence = pick(sentences);
    const event = events[i % events.length] as (typeof events)[number];
    const entity = pick(entities);
    const place = entities.find((one) => one.kind === 'Place') ?? entity;
    const what = i % 3;
    return {
      subject: what === 1 ? idOf(event) : idOf(entity),
      predicate: (['PARTICIPATED_IN', 'OCCURRED_IN', 'LOCATED_IN'] as const)[what] as string,
      object: what === 0 ? idOf(event) : idOf(place),
      ...(what === 0 ? { role: pick(['agent', 'patient', 'victim']) } : {}),
      span: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      polarity: 'affirmed',
      modality: 'asserted',
      confidence: 0.9,
      extractor: 'rules',
      rule: 'bench',
    };
  });
  const observed = [...entities, ...events].map(
    (one): ObservedEntity => ({
      ...one,
      id: idOf(one),
      aliases: [],
      mentions: mentions.filter((mention) => mention.text === one.name).map((mention) => mention.id),
    }),
  );
  const uri = `https://bench.example/${number}`;
  return {
    document: {
      source: { id: sourceId(uri), uri, language: 'en', title: `Report ${number}` },
      text,
      mediaType: 'text/plain',
    },
    sentences,
    mentions,
    observed,
    claims,
    problems: [],
  };
};

/** No two documents are copies of one another: their sentences have words of their own. */
const spell = (said: readonly (readonly { kind: EntityKind; name: string }[])[], random: () => number) => {
  const word = (): string => Math.floor(random() * 46_656).toString(36);
  let text = '';
  const sentences: SentenceText[] = [];
  const mentions: Mention[] = [];
  for (const [index, named] of said.entries()) {
    const start = text.length;
    text += `The government said on Monday that talks about ${word()} ${word()} and ${word()} ${word()} would begin after`;
    for (const { kind, name } of named) {
      const span = { start: text.length + 1, end: text.length + 1 + name.length };
      text += ` ${name} and a report of ${word()}`;
      mentions.push({ ...span, id: mentionKey(span, kind), kind, level: 'name', text: name, sentence: index, head: 0 });
    }
    text += '.';
    sentences.push({ index, start, end: text.length, text: text.slice(start) });
    text += ' ';
  }
  return { text, sentences, mentions };
};

const cumulative: number[] = [];
for (let rank = 0, sum = 0; rank < size.universe; rank++) {
  sum += (rank + 11) ** -1.05;
  cumulative.push(sum);
}

const rankAt = (share: number): number => {
  const wanted = share * (cumulative.at(-1) as number);
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Mulberry32, a small public-domain generator: Math.random takes no seed. */
const mulberry = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
