import { amounts } from './amounts.js';
import { casualties } from './casualties.js';
import type { Measure } from './measure.js';
import { people } from './people.js';
import { things } from './things.js';

export type { Measure } from './measure.js';

/** The first that names a word wins. */
export const measures: readonly Measure[] = [...casualties, ...people, ...things, ...amounts];

const byWord = (pick: (measure: Measure) => string | undefined): ReadonlyMap<string, Measure> =>
  new Map(
    [...measures].reverse().flatMap((measure) =>
      (pick(measure) ?? '')
        .split(' ')
        .filter(Boolean)
        .map((word) => [word.replaceAll('_', ' '), measure] as const),
    ),
  );

const ofPeopleAndThings = (pick: (measure: Measure) => string | undefined) =>
  byWord((measure) => (measure.of === 'amount' ? undefined : pick(measure)));

/** The measures of people and things by the words that name them. Amounts are found by their units. */
export const measureOf = {
  object: ofPeopleAndThings((measure) => measure.objects),
  subject: ofPeopleAndThings((measure) => measure.subjects),
  state: ofPeopleAndThings((measure) => measure.states),
  noun: ofPeopleAndThings((measure) => measure.nouns),
  plural: ofPeopleAndThings((measure) => measure.plurals),
};

const splitWords = (words: string): string[] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));

/** The measures of amounts by their units; one unit may have several ("fired 30 rockets", "intercepted 30 rockets"). */
export const measuresOfUnit: ReadonlyMap<string, readonly Measure[]> = new Map(
  [...new Set(measures.flatMap(({ units }) => splitWords(units ?? '')))].map((unit) => [
    unit,
    measures.filter(({ units }) => splitWords(units ?? '').includes(unit)),
  ]),
);

const byName = new Map([...measures].reverse().map((measure) => [measure.name, measure]));

export const measureNamed = (name: string): Measure | undefined => byName.get(name);
