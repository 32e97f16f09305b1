import { expect, test } from '@jest/globals';
import { aceRole } from '../../src/ontology/aceRoles.js';
import { eventTypes } from '../../src/ontology/events/index.js';

test.each([
  ['Attack', 'agent', 'Attacker'],
  ['Invasion', 'patient', 'Target'],
  ['Bombing', 'instrument', 'ExplosiveDevice'],
  ['Killing', 'agent', 'Killer'],
  ['Detention', 'victim', 'Detainee'],
  ['Robbery', 'agent', 'Perpetrator'],
  ['Visit', 'destination', 'Destination'],
  ['Killing', 'place', 'Place'],
  ['Action', 'agent', undefined],
  ['Attack', 'extent', undefined],
])('%s, %s: %s', (type, role, name) => expect(aceRole(type, role)).toBe(name));

test('every word of an event type belongs to one type', () => {
  for (const words of ['verbs', 'nouns'] as const) {
    const all = eventTypes.flatMap((type) => [...new Set(type[words].split(/\s+/).filter(Boolean))]);
    expect(all.filter((word, place) => all.indexOf(word) !== place)).toEqual([]);
  }
});
