import type { Claim } from '../src/model/claim.js';
import type { ObservedEntity, ResolvedDocument } from '../src/model/graph.js';
import { entityId, sourceId } from '../src/model/identifier.js';
import { type Mention, mentionKey } from '../src/model/mention.js';

type Told = Omit<ObservedEntity, 'id' | 'mentions' | 'aliases'> & { readonly words?: readonly string[] };

/**
 * Documents that all tell one event, with people and a place whom all of them name: the worst case of resolution, since everything
 * shares its keys with everything. What each says besides differs, so that no two observe the same: offices and bodies of the people,
 * who took part. A quarter of each document is its own.
 */
export function* crowd(documents: number): Iterable<ResolvedDocument> {
  for (let i = 0; i < documents; i++) yield oneDocument(i);
}

const offices = 'president minister senator judge general governor envoy mayor speaker adviser'.split(' ');
const bodies = Array.from({ length: 13 }, (_, i) => `Organization body ${i}`);
const names = ['Anne Moreau', 'Ivan Petrov', 'Maria Santos', 'John Whitaker'];
const others = Array.from({ length: 14 }, (_, i) => `Person witness ${i}`);

const oneDocument = (number: number): ResolvedDocument => {
  const at = <T>(list: readonly T[], j: number): T => list[j % list.length] as T;
  const people = names.map((name, j): Told => {
    const context = [
      'country velmia',
      `body ${at(bodies, number * 3 + j)}`,
      `office ${at(offices, (number >> 2) + j)}`,
    ];
    return {
      kind: 'Person',
      name,
      keys: [`Person ${name.toLowerCase()}`],
      properties: { context: context.sort() },
      words: context,
    };
  });
  const place: Told = { kind: 'Place', name: 'Velm', keys: ['Place velm'], properties: {} };
  const took = [
    at(others, number),
    at(others, number * 5 + 1),
    at(others, (number >> 3) * 3 + 2),
    `Group ${number} 12`,
  ];
  const participants = [...new Set([...took, ...people.flatMap((one) => one.keys).slice(0, 1 + (number % 4))])].sort();
  const who = ['Place velm', ...participants.filter((key) => !key.startsWith('Group '))];
  const event: Told = {
    kind: 'Event',
    name: at(['attack', 'the attack', 'assault', 'raid'], number),
    keys: ['2001-05-03', '2001-05'].flatMap((time) => who.map((key) => `Event Attack ${time} ${key}`)).sort(),
    properties: {
      type: 'Attack',
      start: '2001-05-03',
      end: '2001-05-03',
      precision: 'day',
      places: ['Place velm'],
      participants,
    },
    words: participants,
  };
  const value = at([137, 150, 130, 143, 170], number * 7);
  const figure: Told = {
    kind: 'Figure',
    name: String(value),
    keys: [`Figure killed ${value}  exact 2001-05 Place velm`, `Figure killed ${value}  exact 2001-05-03 Place velm`],
    properties: { measure: 'killed', value, qualifier: 'exact' },
  };
  const own = Array.from(
    { length: 8 },
    (_, j): Told => ({
      kind: 'Organization',
      name: `Council ${number}-${j}`,
      keys: [`Organization ${number} ${j}`],
      properties: {},
    }),
  );
  const said: [Told, string, Told, string?][] = [
    ...people.map((one, j): [Told, string, Told, string] => [
      one,
      'PARTICIPATED_IN',
      event,
      j === 0 ? 'agent' : 'victim',
    ]),
    [event, 'OCCURRED_IN', place],
    [event, 'HAS_FIGURE', figure],
    ...own.map((one): [Told, string, Told] => [one, 'LOCATED_IN', place]),
  ];
  return spelled(number, said);
};

const spelled = (number: number, said: readonly (readonly [Told, string, Told, string?])[]): ResolvedDocument => {
  const idOf = ({ kind, keys, words = [] }: Told) => entityId(kind, [...keys, ...words]);
  const uri = `https://bench.example/crowd/${number}`;
  let text = '';
  const mentions = new Map<string, Mention & { of: string }>();
  const sentences = said.map(([subject, , object], index) => {
    const start = text.length;
    text += `Report ${number * 7919} said line ${index * 31 + number} that`;
    for (const one of [subject, object]) {
      const span = { start: text.length + 1, end: text.length + 1 + one.name.length };
      const id = mentionKey(span, one.kind);
      mentions.set(id, {
        ...span,
        id,
        kind: one.kind,
        level: 'name',
        text: one.name,
        sentence: index,
        head: 0,
        of: idOf(one),
      });
      text += ` ${one.name} and ${(number * 131 + index * 17 + span.start).toString(36)}`;
    }
    text += '.\n';
    return { index, start, end: text.length - 1, text: text.slice(start, -1) };
  });
  const claims = said.map(([subject, predicate, object, role], i): Claim => {
    const { start, end, index } = sentences[i] as (typeof sentences)[number];
    const certainty = { polarity: 'affirmed', modality: 'asserted', confidence: 0.9 } as const;
    return {
      subject: idOf(subject),
      predicate,
      object: idOf(object),
      ...(role ? { role } : {}),
      ...certainty,
      span: { start, end },
      sentence: index,
      extractor: 'rules',
      rule: 'bench',
    };
  });
  const told = new Map(
    said.flatMap(([subject, , object]) => [subject, object].map((one) => [idOf(one), one] as const)),
  );
  return {
    document: {
      source: { id: sourceId(uri), uri, language: 'en', title: `Report ${number}` },
      text,
      mediaType: 'text/plain',
    },
    sentences,
    mentions: [...mentions.values()].map(({ of: _, ...mention }) => mention),
    observed: [...told].map(([id, { words: _, ...one }]) => ({
      ...one,
      id,
      aliases: [],
      mentions: [...mentions.values()].filter((each) => each.of === id).map((each) => each.id),
    })),
    claims,
    problems: [],
  };
};
