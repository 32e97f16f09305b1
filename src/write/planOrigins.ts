/** An edition among its copies, as the graph has it or as it is being written. */
export interface Copy {
  readonly edition: string;
  readonly source: string;
  /** What it and its copies are known by so far: the id of one of their sources. Absent for a text without copies. */
  readonly origin?: string | null;
  /** Keys of its text (`textKeys`). */
  readonly keys: readonly string[];
}

/** Origins as they are from now on. */
export interface Origins {
  /** By edition; none for a text without copies. */
  readonly originOf: ReadonlyMap<string, string>;
  /** Editions whose copies are no longer the same, but for those being written: what they support has to be counted again. */
  readonly regrouped: ReadonlySet<string>;
}

/**
 * Groups editions that share a key of their texts, directly or by way of others, and names each group after the smallest id of its
 * sources. `written` are the editions that are new in this transaction.
 */
export const planOrigins = (copies: readonly Copy[], written: ReadonlySet<string>): Origins => {
  const groups = groupsByKey(copies);
  const originOf = new Map<string, string>();
  for (const group of groups) {
    if (group.length < 2) continue;
    const origin = group.map((one) => one.source).sort()[0] as string;
    for (const one of group) originOf.set(one.edition, origin);
  }
  const older = copies.filter((one) => !written.has(one.edition));
  const before = partition(older, (one) => one.origin ?? one.edition);
  const now = partition(older, (one) => originOf.get(one.edition) ?? one.edition);
  const regrouped = new Set(
    older.map((one) => one.edition).filter((edition) => before.get(edition) !== now.get(edition)),
  );
  return { originOf, regrouped };
};

/** For each edition the ids of its whole group, as one text to compare. */
const partition = (copies: readonly Copy[], nameOf: (copy: Copy) => string): Map<string, string> => {
  const groups = new Map<string, string[]>();
  for (const one of copies) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one.edition]);
  return new Map([...groups.values()].flatMap((group) => group.map((edition) => [edition, group.sort().join(' ')])));
};

const groupsByKey = (copies: readonly Copy[]): Copy[][] => {
  const byKey = new Map<string, Copy[]>();
  for (const copy of copies) {
    for (const key of copy.keys) byKey.set(key, [...(byKey.get(key) ?? []), copy]);
  }
  const seen = new Set<Copy>();
  const groups: Copy[][] = [];
  for (const first of copies) {
    if (seen.has(first)) continue;
    seen.add(first);
    const group = [first];
    for (const copy of group) {
      for (const key of copy.keys) {
        for (const other of byKey.get(key) ?? []) {
          if (!seen.has(other)) group.push(other);
          seen.add(other);
        }
        byKey.delete(key);
      }
    }
    groups.push(group);
  }
  return groups;
};
