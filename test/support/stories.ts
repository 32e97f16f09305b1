import fc from 'fast-check';
import type { ResolvedDocument } from '../../src/model/graph.js';
import { resolvedDocument, type Told, type ToldClaim, type ToldDocument } from './resolvedDocument.js';

/** A few entities whose keys overlap, so that documents share them, bridge them and differ about them. */
export const people: readonly Told[] = [
  { kind: 'Person', name: 'A. Moreau', keys: ['moreau'] },
  { kind: 'Person', name: 'Anne Moreau', keys: ['anne moreau'] },
  { kind: 'Person', name: 'President Moreau', keys: ['anne moreau', 'moreau'] },
];
export const places: readonly Told[] = [
  { kind: 'Place', name: 'Velm', keys: ['velm'] },
  { kind: 'Place', name: 'Orland', keys: ['orland'], properties: { subtype: 'country' } },
  { kind: 'Place', name: 'ORLAND', keys: ['orland'], aliases: ['Orlandia'] },
];
const struck = { type: 'Attack', places: ['velm'], participants: [] };
export const events: readonly Told[] = [
  {
    kind: 'Event',
    name: 'attack',
    keys: ['attack 2001-05'],
    properties: { ...struck, start: '2001-05-03', end: '2001-05-03' },
  },
  {
    kind: 'Event',
    name: 'the May attack',
    keys: ['attack 2001-05', 'may'],
    properties: { ...struck, start: '2001-05-03', end: '2001-05-04' },
  },
  { kind: 'Event', name: 'raid', keys: ['may'], properties: { ...struck, start: '2001-05-04', end: '2001-05-04' } },
];
const killed = { measure: 'killed', qualifier: 'exact' };
export const figures: readonly Told[] = [
  { kind: 'Figure', name: '137', keys: ['killed 137'], properties: { ...killed, value: 137 } },
  { kind: 'Figure', name: '150', keys: ['killed 150'], properties: { ...killed, value: 150 } },
];
export const documents: readonly Told[] = [
  { kind: 'Document', name: 'Resolution 9', keys: ['res 9'] },
  { kind: 'Document', name: 'the resolution', keys: ['res 9', 'the resolution'] },
];

/** An agency whose report others print, whole or cut, and whom they quote. */
export const agency: Told = { kind: 'Organization', name: 'Velm Wire', aliases: ['the Wire'], keys: ['velm wire'] };
const words =
  'gate river morning soldier market bridge letter witness square winter answer border teacher window engine'.split(
    ' ',
  );
const longText = Array.from({ length: 148 }).reduce<{ seed: number; text: string[] }>(
  ({ text, seed: former }) => {
    const seed = (Math.imul(former, 1103515245) + 12345) >>> 0;
    return { seed, text: [...text, words[(seed >>> 16) % 15] ?? ''] };
  },
  { seed: 7, text: [] },
).text;
const from = (start: number): string => longText.slice(start, start + 120).join(' ');
/** Three long texts: the second is a copy of both others, which are no copies of each other. */
export const [report, bridge, sequel] = [from(0), from(14), from(28)];

const said: fc.Arbitrary<ToldClaim> = fc.oneof(
  fc.record({
    subject: fc.constantFrom(...people, ...places),
    predicate: fc.constant('PARTICIPATED_IN'),
    object: fc.constantFrom(...events),
    role: fc.constantFrom('agent', 'victim'),
    polarity: fc.constantFrom('affirmed', 'affirmed', 'denied'),
    modality: fc.constantFrom('asserted', 'alleged', 'hypothetical'),
    attributedTo: fc.constantFrom(...people, agency),
  }),
  fc.record({
    subject: fc.constantFrom(...events),
    predicate: fc.constant('OCCURRED_IN'),
    object: fc.constantFrom(...places),
  }),
  fc.record({
    subject: fc.constantFrom(...events),
    predicate: fc.constant('PART_OF'),
    object: fc.constantFrom(...events),
  }),
  fc.record({
    subject: fc.constantFrom(...events),
    predicate: fc.constant('HAS_FIGURE'),
    object: fc.constantFrom(...figures),
  }),
  fc.record({
    subject: fc.constantFrom(...documents),
    predicate: fc.constant('ABOUT'),
    object: fc.constantFrom(...events),
  }),
  fc.record({
    subject: fc.constantFrom(...people),
    predicate: fc.constant('HAS_TITLE'),
    value: fc.constantFrom('president', 'judge'),
  }),
);

/** What one source says at one time. */
export const telling: fc.Arbitrary<Omit<ToldDocument, 'uri'>> = fc.record({
  opening: fc.constantFrom('It was reported.', 'Later it was reported.', report, `${report} today.`, bridge),
  publisher: fc.constantFrom('The Velm Wire', 'Orland Post'),
  mentioned: fc.array(fc.constantFrom(...people, ...documents), { maxLength: 2 }),
  claims: fc.array(said, { maxLength: 5 }),
});

/** One after the other, all sharing the same entities. */
export const storyOf = (i: number): ResolvedDocument => {
  const at = <T>(list: readonly T[], j: number): T => list[j % list.length] as T;
  return resolvedDocument({
    uri: `https://example.org/story/${i}`,
    mentioned: [at(documents, i)],
    claims: [
      { subject: at(people, i), predicate: 'PARTICIPATED_IN', object: at(events, i >> 1), role: 'agent' },
      { subject: at(events, i >> 1), predicate: 'OCCURRED_IN', object: at(places, i) },
      { subject: at(events, i), predicate: 'HAS_FIGURE', object: at(figures, i) },
    ],
  });
};
