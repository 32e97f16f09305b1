import type { LineArgument, LineEvent, LineFigure, Prediction } from './line.js';

/**
 * How many people at least: each person told of alone once, however often, and of the groups the largest, since a report
 * gives the number of one group again and again. Figures of the measure count as groups, in the place of their words.
 * Civilians and the reporting side's own people are not among those that such records count.
 */
export const peopleCounted = (line: Prediction, events: readonly LineEvent[], measure: string): number => {
  const ids = new Set(events.map((event) => event.id));
  const entities = new Map((line.entities ?? []).map((entity) => [entity.id, entity]));
  const figures = (line.figures ?? []).filter(
    (one) => one.measure === measure && (one.event === undefined || ids.has(one.event)) && !isAside(one.text ?? ''),
  );
  const victims = events
    .flatMap((event) => event.args ?? [])
    .filter((one) => /^(victim|patient)$/.test(one.role) && !isAside(one.text ?? ''))
    .filter((one) => !/^(Place|Organization)$/.test(entities.get(one.entity ?? '')?.type ?? ''));
  const within = (one: LineArgument): LineFigure | undefined =>
    figures.find((figure) => figure.start < one.end && one.start < figure.end);
  const persons = victims.filter((one) => (within(one) ? within(one)?.value === 1 : isOnePerson(one)));
  const alone = new Set([
    ...persons.map((one) => entities.get(one.entity ?? '')?.cluster ?? one.entity ?? one.text),
    ...figures.filter((one) => one.value === 1 && !victims.some((other) => within(other) === one)).map((one) => one.id),
  ]);
  const groups = [
    ...figures.filter((one) => one.value > 1).map((one) => one.value),
    ...victims.filter((one) => !within(one) && !isOnePerson(one)).map(sizeOfGroup),
  ];
  return alone.size + Math.max(0, ...groups);
};

const isAside = (words: string): boolean =>
  /\b(civilians?|soldiers?|troops|service ?(?:wo)?m[ae]n|service members?|police(?:m[ae]n)?|officers?|children|women|villagers)\b/i.test(
    words,
  );

const isOnePerson = ({ text = '' }: LineArgument): boolean =>
  /^(?:an?|one|another|the|this|that)\s/i.test(text)
    ? !/(?:s|men|women|people)$/i.test(head(text))
    : /^(?:he|she|him|her|himself|herself)$/i.test(text) || (/^\p{Lu}/u.test(text) && !/(?:s|men)$/i.test(head(text)));

const head = (text: string): string => text.split(/,|\s(?:of|in|from|with|who|and|for)\s/)[0]?.trim() ?? text;

/** Words for numbers as such records count them: a bare plural is two, "several" three, "numerous" four. */
const sizes: readonly (readonly [RegExp, number])[] = [
  [/\b(?:numerous|a number of|many)\b/i, 4],
  [/\b(?:several|multiple|some|a few)\b/i, 3],
  [/\bdozens\b/i, 24],
  [/\b(?:two|2|both|a couple of|a pair of)\b/i, 2],
  [/\b(?:three|3)\b/i, 3],
  [/\b(?:four|4)\b/i, 4],
  [/\b(?:five|5)\b/i, 5],
  [/\b(?:six|6)\b/i, 6],
  [/\b(?:seven|7)\b/i, 7],
  [/\b(?:eight|8)\b/i, 8],
  [/\b(?:nine|9)\b/i, 9],
  [/\b(?:ten|10)\b/i, 10],
];

const sizeOfGroup = ({ text = '' }: LineArgument): number =>
  /^(?:they|them|these|those|all|the)\b/i.test(text) && !sizes.some(([word]) => word.test(text))
    ? 0
    : (sizes.find(([word]) => word.test(text))?.[1] ?? 2);
