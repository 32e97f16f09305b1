import { describe, expect, test } from '@jest/globals';
import { eventTypeNamed, eventTypes } from '../../src/ontology/events/index.js';
import { type Selection, selectionsOf } from '../../src/ontology/selection/index.js';
import { isOfClass, nounClasses } from '../../src/ontology/selection/nounClasses.js';

const fields = [
  'by',
  'to',
  'before',
  'of',
  'on',
  'against',
  'for',
  'with',
  'over',
  'in',
  'between',
  'at',
  'without',
  'as',
  'under',
  'facing',
  'toSuch',
  'from',
  'goal',
  'beside',
] as const;

const classesIn = (one: Selection): string[] =>
  fields
    .flatMap((field) => (one[field] ?? '').split(/\s+/))
    .filter((part) => /^[@!]/.test(part))
    .map((part) => part.slice(1));

const all = eventTypes.flatMap(({ name }) => selectionsOf(name));

describe('selections', () => {
  test('speak of classes that there are', () => {
    const known = new Set([...nounClasses, 'people', 'person', 'thing', 'event', 'name', 'any', 'body', 'place']);
    expect(all.length).toBeGreaterThan(150);
    expect(all.flatMap(classesIn).filter((name) => !known.has(name))).toEqual([]);
  });

  test('make types that there are', () => {
    expect(
      all.map((one) => one.instead ?? 'Action').filter((name) => name !== 'none' && !eventTypeNamed(name)),
    ).toEqual([]);
  });

  test('say on what they rest', () => {
    expect(
      all.filter((one) => Object.keys(one).every((key) => key === 'words' || key === 'form' || key === 'instead')),
    ).toEqual([
      { words: 'erupt', form: 'verb' },
      { words: 'seize_power', form: 'verb', instead: 'Coup' },
      { words: 'removal', form: 'noun' },
      { words: 'launch', form: 'noun' },
      { words: 'ignore', form: 'verb' },
      { words: 'go_under go_down', form: 'verb' },
      { words: 'loss', form: 'noun' },
      { words: 'delay' },
      { words: 'relate pertain locate situate base range span associate', form: 'verb', instead: 'none' },
      { words: 'drone', form: 'verb', instead: 'none' },
      { words: 'control', form: 'noun', instead: 'none' },
      { words: 'go_under go_down', form: 'verb' },
    ]);
  });
});

test('classes of nouns', () => {
  expect(isOfClass('inflation', 'figure')).toBe(true);
  expect(isOfClass('novel', 'text')).toBe(true);
  expect(isOfClass('reputation', 'abstract')).toBe(true);
  expect(isOfClass('ammunition', 'abstract')).toBe(false);
  expect(isOfClass('position', 'abstract')).toBe(false);
  expect(isOfClass('soldier', 'figure')).toBe(false);
});
