import type { LineArgument, LineEvent, Prediction } from './line.js';
import { type Counted, headWord, isOnePerson, sizeOfGroup } from './peopleInWords.js';

/**
 * How many people at least: each person told of alone once, however often, and of the groups the largest, since a report
 * gives the number of one group again and again; what is "additional" or "other" adds to them. Figures of the measure count
 * in the place of their words. Civilians and the reporting side's own people are not among those that such records count.
 * `before` gives the words in front of a place, `after` those behind it.
 */
export const peopleCounted = (
  line: Prediction,
  events: readonly LineEvent[],
  measure: string,
  { before, after }: { before: (offset: number) => string; after: (offset: number) => string },
): number => {
  const told = countedIn(line, events, measure, before);
  const people = told.map(
    (one): Counted => ({
      ...one,
      value: one.value > 1 && /\b(?:more than|over)\s*$/i.test(before(one.start)) ? one.value + 1 : one.value,
      additional: isAdditional(one, told),
      includesOthers: /^[^.;]{0,80}\bincluding\b/.test(after(one.end)),
    }),
  );
  const alone = personsAlone(people.filter(({ value }) => value === 1));
  const groups = people.filter(({ value }) => value > 1);
  const base = largest(groups.filter((one) => !one.additional));
  const added = largest(groups.filter((one) => one.additional))?.value ?? 0;
  return base?.includesOthers ? Math.max(base.value, alone + added) : (base?.value ?? 0) + alone + added;
};

/** "Two others", when somebody was told of before and not in the same breath ("a leader and two others"). */
const isAdditional = (one: Counted, told: readonly Counted[]): boolean => {
  const before = told.filter((other) => other.start < one.start);
  return (
    /\b(?:additional|other|others|another|more|further)\b/i.test(one.text) &&
    before.length > 0 &&
    !before.some((other) => other.event === one.event && other.value === 1)
  );
};

const largest = (groups: readonly Counted[]): Counted | undefined =>
  groups.reduce<Counted | undefined>((best, one) => (best && best.value >= one.value ? best : one), undefined);

/**
 * Persons told of one at a time. A name and a description ("a commander") may be one person, so the larger of the two counts;
 * "the man" and "him" are somebody told of before, and "another" is one more.
 */
const personsAlone = (people: readonly Counted[]): number => {
  const names = new Set(people.filter((one) => one.isName && !one.additional).map((one) => one.cluster));
  const told = people.filter((one) => !one.isName && !one.additional && !one.isDefinite);
  const heads = told.map((one) => headWord(one.text).toLowerCase());
  // "one" is one of those told of in words.
  const described = new Set(heads.some((head) => head !== 'one') ? heads.filter((head) => head !== 'one') : heads);
  const known = Math.max(names.size, described.size, people.some((one) => !one.additional) ? 1 : 0);
  return known + new Set(people.filter((one) => one.additional).map((one) => one.text.toLowerCase())).size;
};

/** Everybody whom the events befell, and the figures of the measure that no victim holds. */
const countedIn = (
  line: Prediction,
  events: readonly LineEvent[],
  measure: string,
  before: (offset: number) => string,
): Counted[] => {
  const ids = new Set(events.map((event) => event.id));
  const entities = new Map((line.entities ?? []).map((entity) => [entity.id, entity]));
  const figures = (line.figures ?? []).filter(
    (one) => one.measure === measure && (one.event === undefined || ids.has(one.event)) && !isAside(one.text ?? ''),
  );
  const victims = events
    .flatMap((event) => (event.args ?? []).map((one) => ({ ...one, event: event.id })))
    .filter((one) => /^(victim|patient)$/.test(one.role) && !isAside(one.text ?? ''))
    .filter((one) => !/^(Place|Organization)$/.test(entities.get(one.entity ?? '')?.type ?? ''));
  const inside = (one: LineArgument) => figures.find((figure) => figure.start < one.end && one.start < figure.end);
  const told = [
    ...victims.map((one) => {
      const entity = entities.get(one.entity ?? '');
      const value = inside(one)?.value ?? sizeInWords(one.text ?? '', before(one.start));
      return { ...one, value, cluster: entity?.cluster ?? one.entity ?? one.text, isName: entity?.level === 'NAM' };
    }),
    ...figures
      .filter((figure) => !victims.some((one) => inside(one) === figure))
      .map((one) => ({ ...one, cluster: one.id, isName: false })),
  ];
  return told.map(({ start, end, text = '', value, cluster, isName, event }) => ({
    start,
    end,
    text,
    value,
    cluster,
    event,
    isName,
    isDefinite: /^(?:the|this|that|his|her|he|she|him|himself|herself)\b/i.test(text),
    additional: false,
    includesOthers: false,
  }));
};

/** "a number of" stands before the words of the group. */
const sizeInWords = (text: string, before: string): number =>
  isOnePerson(text) ? 1 : sizeOfGroup(`${/\b(?:a (?:large )?number of)\s+$/i.exec(before)?.[0] ?? ''}${text}`);

const isAside = (words: string): boolean =>
  /\b(civilians?|soldiers?|troops|service ?(?:wo)?m[ae]n|service members?|police(?:m[ae]n)?|officers?|officials?|governors?|children|women|villagers|people)\b/i.test(
    words,
  );
