import type { ObservedEntity, PropertyValue } from '../model/graph.js';
import type { EntityKind } from '../model/kind.js';

/** One way of saying an entity, and how many current editions say it so. */
export interface Observation {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly editions: number;
}

/**
 * What an entity is called and what it is, chosen from its observations by a fixed rule, whatever order they came in: what
 * most editions say, then the longest, then the first in code-point order. Other names become aliases; lists are united.
 */
export const canonical = (
  id: string,
  observations: readonly Observation[],
): Readonly<Record<string, PropertyValue>> => {
  const name = chosen(observations.map((one) => ({ value: one.name, votes: one.editions }))) as string;
  const names = new Set(observations.flatMap((one) => [one.name, ...one.aliases]));
  names.delete(name);
  const properties = Object.entries(merged(observations)).filter(([property]) => !isComparedOnly(property));
  return { ...Object.fromEntries(properties), id, name, aliases: [...names].sort(byCodePoint) };
};

/** What two are compared by, and no property of what they are. */
export const isComparedOnly = (property: string): boolean => ['places', 'participants', 'context'].includes(property);

/** An observed entity with all that is said of it, for the judge. */
export const representative = (
  one: { id: string; kind: EntityKind; keys: readonly string[] },
  observations: readonly Observation[],
): ObservedEntity => {
  const { name, aliases } = canonical(one.id, observations);
  return {
    ...one,
    name: name as string,
    aliases: aliases as readonly string[],
    properties: merged(observations),
    mentions: [],
  };
};

/** Properties that make sense only together: the start of one telling and the end of another are a date that nobody gave. */
const together: readonly (readonly string[])[] = [
  ['start', 'end', 'precision', 'edtf', 'part'],
  ['measure', 'value', 'upper', 'qualifier', 'unit', 'low', 'high'],
];

const merged = (observations: readonly Observation[]): Record<string, PropertyValue> => {
  const names = new Set(observations.flatMap((one) => Object.keys(one.properties)));
  const grouped = together.filter((group) => group.some((name) => names.has(name)));
  const alone = [...names].filter((name) => !grouped.some((group) => group.includes(name)));
  const result: Record<string, PropertyValue> = {};
  for (const group of [...grouped, ...alone.map((name) => [name])]) {
    Object.assign(result, lists(observations, group) ?? best(observations, group));
  }
  return result;
};

const lists = (observations: readonly Observation[], [name]: readonly string[]) => {
  const values = observations.flatMap((one) =>
    name && one.properties[name] !== undefined ? [one.properties[name]] : [],
  );
  if (!name || !values.some((value) => Array.isArray(value))) return undefined;
  return { [name]: [...new Set(values.flat().map(String))].sort(byCodePoint) };
};

const best = (observations: readonly Observation[], group: readonly string[]): Record<string, PropertyValue> => {
  const votes = observations
    .map(({ properties, editions }) => {
      const said = group.filter((name) => properties[name] !== undefined).map((name) => [name, properties[name]]);
      return { value: JSON.stringify(said), votes: editions };
    })
    .filter((one) => one.value !== '[]');
  return Object.fromEntries(JSON.parse(chosen(votes) ?? '[]') as [string, PropertyValue][]);
};

const chosen = (votes: readonly { value: string; votes: number }[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const one of votes) counts.set(one.value, (counts.get(one.value) ?? 0) + one.votes);
  return [...counts].sort(([a, m], [b, n]) => n - m || [...b].length - [...a].length || byCodePoint(a, b))[0]?.[0];
};

/** JavaScript compares UTF-16 code units, which puts characters beyond U+FFFF before some that are smaller. */
const byCodePoint = (a: string, b: string): number => {
  const [x, y] = [[...a], [...b]];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const order = (x[i]?.codePointAt(0) ?? 0) - (y[i]?.codePointAt(0) ?? 0);
    if (order !== 0) return order;
  }
  return x.length - y.length;
};
