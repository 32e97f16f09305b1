import { expect, test } from '@jest/globals';
import { expandGold } from './expandGold.js';

const gold = (pooled: readonly string[]) =>
  expandGold({
    id: 'shelled',
    dct: '2001-05-04',
    text: '[Rebels|Group:rebels nom] [shelled|Attack:one agent=rebels] Orva and [shelled|Attack:two agent=rebels] Orva again.',
    pooled,
  }).events?.map(({ args }) => args);

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

test.each(['shelled#3 place: Orva', 'shelled place: Tessin', 'shelled place: Orva#3', 'Orva'])(
  '%s is refused',
  (one) => {
    expect(() => gold([one])).toThrow('shelled: pooled');
  },
);
