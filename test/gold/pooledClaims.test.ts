import { expect, test } from '@jest/globals';
import { expandGold } from './expandGold.js';
import type { PooledClaims } from './pooledClaims.js';

const line = (pooled: PooledClaims) =>
  expandGold({
    id: 'shelled',
    dct: '2001-05-04',
    text: '[Rebels|Group:rebels nom] [shelled|Attack:one agent=rebels] Orva and [shelled|Attack:two agent=rebels] Orva again, [killing|Killing:killing] [two|#killed:two 2].',
    pooled,
  });
const gold = (roles: readonly string[]) =>
  line({ roles })
    .events?.slice(0, 2)
    .map(({ args }) => args);

const agent = { role: 'agent', start: 0, end: 6, text: 'Rebels', entity: 'm0' };

test('a pooled role is optional, at the words nearest to its event', () => {
  expect(gold(['shelled#2 place: Orva'])).toEqual([
    [agent],
    [agent, { role: 'place', start: 32, end: 36, text: 'Orva', optional: true }],
  ]);
  expect(gold(['shelled place: Orva#2'])?.[0]?.[1]).toMatchObject({ start: 32 });
});

test('it is a second role of words that have one', () => {
  expect(gold(['shelled instrument: Rebels'])?.[0]).toEqual([{ ...agent, roles: ['agent', 'instrument'] }]);
});

test('beside words that it shares only a part of, it stands by itself', () => {
  const text = 'Rebels shelled Orva';
  expect(gold([`shelled#2 patient: ${text}`])?.[1]).toEqual([
    agent,
    { role: 'patient', start: 0, end: 19, text, optional: true },
  ]);
});

test.each(['shelled#3 place: Orva', 'shelled place: Tessin', 'shelled place: Orva#3', 'Orva'])(
  '%s is refused',
  (one) => {
    expect(() => gold([one])).toThrow('shelled: ');
  },
);

test('an entity or an event that gold has may have the pooled type too, another is optional', () => {
  const { entities, events } = line({
    entities: ['Organization: Rebels', 'Place: Orva#2'],
    events: ['Bombing: shelled'],
  });
  expect(entities).toMatchObject([
    { type: 'Group', types: ['Group', 'Organization'] },
    { type: 'Place', start: 32, end: 36, optional: true },
  ]);
  expect(events?.map(({ types }) => types)).toEqual([['Attack', 'Bombing'], undefined, undefined]);
});

test('a number is of the pooled event too, and a pooled number is optional', () => {
  const { figures } = line({ counted: ['two of shelled#2', 'two of killing'], figures: ['shelled 1: Orva'] });
  expect(figures).toMatchObject([
    { value: 2, event: 'm2', events: ['m2', 'm3'] },
    { measure: 'shelled', value: 1, start: 15, end: 19, optional: true },
  ]);
});

test('documents, what somebody says and relations are optional', () => {
  const { documents, attributions, relations } = line({
    entities: ['Place: Orva'],
    documents: ['report: again'],
    said: ['killing by Rebels'],
    relations: ['Rebels LOCATED_IN Orva'],
  });
  expect(documents).toMatchObject([{ type: 'report', text: 'again', optional: true }]);
  const cited = expandGold({
    id: 'x',
    dct: '2001-05-04',
    text: '[The pact|Document:pact] fell.',
    pooled: { documents: ['treaty: The pact'] },
  });
  expect(cited.documents).toEqual([{ id: 'm0', type: 'treaty', text: 'The pact', start: 0, end: 8 }]);
  expect(attributions).toMatchObject([{ speaker: 'm0', text: 'killing', optional: true }]);
  expect(relations).toMatchObject([{ head: { start: 0 }, tail: { start: 15 }, type: 'LOCATED_IN', optional: true }]);
});

test.each<PooledClaims>([
  { said: ['killing by Orva'] },
  { counted: ['two of Orva'] },
  { entities: ['Orva'] },
  { relations: ['Rebels in Orva'] },
])('%j is refused', (pooled) => {
  expect(() => line(pooled)).toThrow('shelled: pooled');
});
