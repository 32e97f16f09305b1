import { describe, expect, test } from '@jest/globals';
import { documentErrors } from '../../../src/evaluate/errors/documentErrors.js';
import { errorCollector, errorList } from '../../../src/evaluate/errors/errorClasses.js';
import { headWord } from '../../../src/evaluate/errors/headWord.js';
import type { GoldLine, Prediction } from '../../../src/evaluate/line.js';

//            0         1         2         3         4         5
//            0123456789012345678901234567890123456789012345678901234
const text = 'In May 2011 the Orva Fire Service saved nine sailors there.';
const service = { id: 's', start: 16, end: 33, type: 'Organization', level: 'NAM' };
const sailors = { id: 'n', start: 40, end: 52, type: 'Group', level: 'NOM' };
const gold: GoldLine = {
  id: 'doc',
  text,
  entities: [service, sailors],
  times: [{ start: 3, end: 11, type: 'DATE', value: '2011-05' }],
  events: [
    {
      type: 'Aid',
      start: 34,
      end: 39,
      args: [
        { role: 'agent', start: 16, end: 33, entity: 's' },
        { role: 'patient', start: 40, end: 52, entity: 'n' },
      ],
    },
  ],
  figures: [{ start: 40, end: 44, measure: 'rescued', value: 9, qualifier: 'exact' }],
};

const check = (predicted: Omit<Prediction, 'id'>, expected: readonly string[]): void => {
  const cases = documentErrors(gold, { ...gold, ...predicted }, {});
  expect(cases.map(({ name, detail }) => `${name} | ${detail}`).sort()).toEqual([...expected].sort());
};

describe('documentErrors', () => {
  test('finds nothing wrong with gold itself', () => check({}, []));

  test('names what is wrong with entities by type, level and head word', () => {
    check(
      {
        entities: [
          { ...service, start: 21 },
          { ...sailors, type: 'Person' },
        ],
      },
      [
        'entities: wrong boundary Organization NAM | service',
        'entities: wrong type Group NOM, read as Person | sailors',
      ],
    );
    check({ entities: [sailors, { start: 53, end: 58, type: 'Place' }] }, [
      'entities: missed Organization NAM | service',
      'entities: spurious Place | there',
    ]);
  });

  test('names what is wrong with times by the patterns of their values', () => {
    check({ times: [{ start: 7, end: 11, type: 'DATE', value: '2011' }] }, [
      'times: wrong value dddd-dd, read as dddd | 2011',
    ]);
    check({ times: [] }, ['times: missed DATE | 2011']);
  });

  test('names what is wrong with events by lemma, part of speech and role', () => {
    const words = [{ start: 34, end: 39, lemma: 'save', pos: 'VBD' }];
    check({ words, events: [] }, ['events: missed trigger VBD | save']);
    const swapped = gold.events?.map((event) => ({
      ...event,
      args: [
        { role: 'victim', start: 40, end: 52 },
        { role: 'place', start: 53, end: 58 },
      ],
    }));
    check({ words, events: swapped ?? [] }, [
      'events: wrong role patient, read as victim | save',
      'events: missed agent | save',
      'events: spurious place | save',
    ]);
  });

  test('guesses lemma and part of speech where no tagger was asked', () => {
    check({ events: [{ type: 'Aid', start: 53, end: 58, args: [] }] }, [
      'events: missed trigger verb? | saved',
      'events: spurious trigger verb? | there',
    ]);
  });

  test('shows figures as they were read', () => {
    check({ figures: [{ start: 40, end: 44, measure: 'rescued', value: 9, qualifier: 'about' }] }, [
      'figures: wrong rescued | rescued 9, read as rescued about 9',
    ]);
  });
});

describe('errorCollector', () => {
  const errors = errorCollector();
  errors.add([
    { name: 'times: missed DATE', detail: 'day', example: '1' },
    { name: 'times: missed DATE', detail: 'year', example: '2' },
    { name: 'times: missed DATE', detail: 'year', example: '3' },
    { name: 'entities: missed Person', detail: 'x', example: '4' },
  ]);

  test('gives the largest classes first, with their commonest details', () => {
    expect(errors.commonest(1, new Set(['times', 'entities']))).toEqual([
      {
        name: 'times: missed DATE',
        count: 3,
        details: [
          ['year', 2],
          ['day', 1],
        ],
        examples: ['2', '1'],
      },
    ]);
  });

  test('leaves out parts that the set does not annotate', () => {
    expect(errors.commonest(9, new Set(['entities'])).map((one) => one.name)).toEqual(['entities: missed Person']);
    expect(errorList([])).toBe('');
  });
});

describe('headWord', () => {
  const check = (phrase: string, expected: string) => expect(headWord(phrase)).toBe(expected);

  test('is the last word before what hangs on it', () => {
    check('the Minister of Public Works', 'minister');
    check('Ana Duarte, a lawyer', 'duarte');
    check('“several fishermen who fled”', 'fishermen');
    check('the city’s', 'city');
  });
});
