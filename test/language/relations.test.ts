import { describe, expect, test } from '@jest/globals';
import { relations } from '../../src/extract/relations/relations.js';
import { nothing } from '../../src/extract/rule.js';
import type { EntityKind } from '../../src/model/kind.js';
import { annotate, eventsAt } from '../support/annotate.js';

const events = {
  attack: 'Attack',
  siege: 'Invasion',
  protest: 'Protest',
  flood: 'Disaster',
  famine: 'Disaster',
  anniversary: 'Anniversary',
  flee: 'Displacement',
  commemorate: 'Commemoration',
  resign: 'Dismissal',
  election: 'Election',
  massacre: 'Massacre',
  aggression: 'Attack',
  commit: 'Action',
};

/** Relations as "head PREDICATE tail". */
const read = async (text: string, named: Readonly<Record<string, EntityKind>>): Promise<string[]> => {
  const annotated = await annotate(text, { named });
  const before = { ...nothing, mentions: eventsAt(annotated, events) };
  const nameOf = new Map([...annotated.mentions, ...before.mentions].map((one) => [one.id, one.text]));
  return relations(annotated, before).claims.map(
    ({ subject, predicate, object }) => `${nameOf.get(subject)} ${predicate} ${nameOf.get(object!)}`,
  );
};

const cases: readonly (readonly [string, Readonly<Record<string, EntityKind>>, ...string[]])[] = [
  // Places and seats.
  ['He lives in Kharkiv, Ukraine.', {}, 'Kharkiv LOCATED_IN Ukraine'],
  ['The Syrian city of Aleppo in Syria fell.', {}, 'Aleppo LOCATED_IN Syria'],
  [
    'Azerbaijan mourned in the Azerbaijani cities Baku and Ganja.',
    {},
    'Baku LOCATED_IN Azerbaijan',
    'Ganja LOCATED_IN Azerbaijan',
  ],
  ["Georgia's Kakheti region flooded.", { 'Kakheti region': 'Place' }, 'Kakheti region LOCATED_IN Georgia'],
  ['The Geneva-based World Health Organization agreed.', {}, 'World Health Organization LOCATED_IN Geneva'],
  [
    'They met at the Embassy of Georgia in Paris. Georgia was glad.',
    {},
    'Embassy of Georgia LOCATED_IN Paris',
    'Embassy of Georgia REPRESENTS Georgia',
  ],
  // People and bodies.
  ['A spokesman for Boeing denied it.', { Boeing: 'Organization' }, 'A spokesman REPRESENTS Boeing'],
  ['Hezbollah fighters left.', { Hezbollah: 'Organization' }, 'Hezbollah fighters MEMBER_OF Hezbollah'],
  [
    'Ana Petrova of Amnesty International spoke.',
    { 'Ana Petrova': 'Person' },
    'Ana Petrova MEMBER_OF Amnesty International',
  ],
  ['Units of the Soviet Army entered.', { 'Soviet Army': 'Organization' }, 'Units PART_OF Soviet Army'],
  ['Sweden joined NATO.', {}, 'Sweden MEMBER_OF NATO'],
  // Sides.
  ['The Iraqi army is fighting ISIL.', { ISIL: 'Organization' }, 'The Iraqi army FIGHTS_AGAINST ISIL'],
  ['The coalition conducted strikes against ISIL.', { ISIL: 'Organization' }, 'The coalition FIGHTS_AGAINST ISIL'],
  // Events.
  ['The flood caused a famine.', {}, 'flood CAUSED famine'],
  ['The attack led to protests.', {}, 'attack CAUSED protests'],
  ['Thousands fled after the attack.', {}, 'fled FOLLOWED attack'],
  ['As a result of the siege, thousands fled.', {}, 'siege CAUSED fled'],
  ['The anniversary of the massacre is near.', {}, 'anniversary COMMEMORATES massacre'],
  ['They commemorated the massacre.', {}, 'commemorated COMMEMORATES massacre'],
];

const without: readonly (readonly [string, Readonly<Record<string, EntityKind>>])[] = [
  ['France, Germany and Italy signed.', {}],
  ['They visited Baku, Moscow and Paris.', {}],
  ['She did not join NATO.', {}],
  ['The flood did not cause a famine.', {}],
  ['The army would not fight the rebels.', {}],
  ['Since the attack was near, they fled.', {}],
];

describe('relations', () => {
  test.each(cases)('%s', async (text, named, ...expected) => expect(await read(text, named)).toEqual(expected));
  test.each(without)('none in: %s', async (text, named) => expect(await read(text, named)).toEqual([]));
});
