import type { ObservedEntity } from '../../model/graph.js';
import type { Compared } from './compare.js';

/** Identifiers of Wikidata and GeoNames decide, where both have one of the same table: `newsgraph link` gives them. */
export const compareIdentifiers = (a: ObservedEntity, b: ObservedEntity): Compared | undefined => {
  const [one, other] = [identifiersOf(a), identifiersOf(b)];
  const schemes = new Set([...one.keys()].filter((scheme) => other.has(scheme)));
  for (const scheme of schemes) {
    const [mine, theirs] = [one.get(scheme) ?? [], other.get(scheme) ?? []];
    if (!mine.some((value) => theirs.includes(value))) {
      const reason = `two identifiers: ${[mine[0], theirs[0]].sort().join(' and ')}`;
      return { verdict: 'not same', score: 0, reasons: [reason], rule: 'identity.identifier' };
    }
  }
  const shared = [...one.values()].flat().find((value) => [...other.values()].flat().includes(value));
  return shared
    ? { verdict: 'same', score: 1, reasons: [`one identifier: ${shared}`], rule: 'identity.identifier' }
    : undefined;
};

/** By the table that they are of. */
const identifiersOf = ({ properties: { identifiers } }: ObservedEntity): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const one of Array.isArray(identifiers) ? [...(identifiers as readonly string[])].sort() : []) {
    const scheme = one.split(':')[0] ?? '';
    found.set(scheme, [...(found.get(scheme) ?? []), one]);
  }
  return found;
};
