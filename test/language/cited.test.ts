import { describe, expect, test } from '@jest/globals';
import { cited } from '../../src/extract/cited/cited.js';
import { nothing } from '../../src/extract/rule.js';
import type { EntityKind } from '../../src/model/kind.js';
import { annotate, eventsAt } from '../support/annotate.js';

/** Cited texts as "type title or number", and what is said of them as "predicate other". */
const read = async (text: string, named: Readonly<Record<string, EntityKind>> = {}): Promise<string[]> => {
  const annotated = await annotate(text, { named });
  const before = { ...nothing, mentions: eventsAt(annotated, { siege: 'Invasion', flood: 'Disaster' }) };
  const { mentions, claims } = cited(annotated, before);
  const all = new Map([...annotated.mentions, ...before.mentions, ...mentions].map((one) => [one.id, one]));
  return claims.map(({ predicate, subject, object, value }) => {
    const document = all.get(predicate === 'ADOPTED' ? object! : subject)!;
    const other = all.get(predicate === 'ADOPTED' ? subject : (object ?? ''));
    const { documentType, number, title } = document.cited!;
    if (predicate === 'IS_A') return [value, number, title].filter(Boolean).join(' ');
    return `${predicate} ${other?.date?.edtf ?? other?.text} < ${number ?? documentType}`;
  });
};

const cases: readonly (readonly [string, Readonly<Record<string, EntityKind>>, ...string[]])[] = [
  ['The Council recalled S/RES/1244 (1999).', {}, 'resolution S/RES/1244', 'ADOPTED_ON 1999 < S/RES/1244'],
  [
    'UN Security Council Resolution 688 (1991) was welcomed.',
    { 'UN Security Council': 'Organization' },
    'resolution 688',
    'ADOPTED UN Security Council < 688',
    'ADOPTED_ON 1991 < 688',
  ],
  [
    'A court issued an arrest warrant for the former president.',
    { 'A court': 'Organization' },
    'warrant',
    'ADOPTED A court < warrant',
  ],
  [
    'The Dayton Accords ended the war, and the Minsk agreements did not.',
    {},
    'agreement Dayton Accords',
    'agreement Minsk agreements',
  ],
  [
    'The Helsinki Final Act and the Geneva Conventions forbid it.',
    {},
    'agreement Helsinki Final Act',
    'treaty Geneva Conventions',
  ],
  ['The general gave an order to fire, and the Republican conventions are in June.', {}],
  ['They rejected resolutions 301, 302 and 305.', {}, 'resolution 301', 'resolution 302', 'resolution 305'],
  [
    'At a session of the Grand Assembly in May 2003 a decision “On the siege of Port Elia” was adopted.',
    { 'Grand Assembly': 'Organization' },
    'decision On the siege of Port Elia',
    'ADOPTED Grand Assembly < decision',
    'ADOPTED_ON 2003-05 < decision',
    'ABOUT siege < decision',
  ],
  [
    'The ministry published a report entitled "Life after the flood".',
    {},
    'report Life after the flood',
    'ADOPTED The ministry < report',
    'ABOUT flood < report',
  ],
  [
    'President Ana Petrova signed Decree No. 45 on 3 March 2015.',
    { 'Ana Petrova': 'Person' },
    'decree 45',
    'ADOPTED Ana Petrova < 45',
    'ADOPTED_ON 2015-03-03 < 45',
  ],
  [
    'Both sides quoted the Vienna Convention on Diplomatic Relations.',
    {},
    'treaty Vienna Convention on Diplomatic Relations',
  ],
  ['They broke the UN Charter and the Treaty of Lisbon.', {}, 'constitution UN Charter', 'treaty Treaty of Lisbon'],
  ['The Minsk agreements were dead.', { Minsk: 'Place' }, 'agreement Minsk agreements'],
  [
    'Parliament passed a law on 5 June 2019.',
    { Parliament: 'Organization' },
    'law',
    'ADOPTED Parliament < law',
    'ADOPTED_ON 2019-06-05 < law',
  ],
];

const without: readonly (readonly [string, Readonly<Record<string, EntityKind>>])[] = [
  ['The police report 5 deaths.', {}],
  ['He said in a statement "We will not leave".', {}],
  ['She studied at Harvard Law School.', { 'Harvard Law School': 'Organization' }],
  ['Members of the North Atlantic Treaty Organization met.', { 'North Atlantic Treaty Organization': 'Organization' }],
  ['They acted on the report of a fire.', {}],
  ['Jude Law arrived.', { 'Jude Law': 'Person' }],
];

describe('cited documents', () => {
  test.each(cases)('%s', async (text, named, ...expected) => expect(await read(text, named)).toEqual(expected));
  test.each(without)('none in: %s', async (text, named) => expect(await read(text, named)).toEqual([]));
});
