/** An edition of a source, as `cypher/read/editions.cypher` lists them. */
export interface NumberedEdition {
  readonly number: number;
  readonly current: boolean;
  /** When the text was obtained, ISO 8601. An earlier text that comes back keeps its number and gets a new time. */
  readonly retrievedAt?: string | null;
}

/**
 * Which two editions to compare: the current one and the one that was there before it, unless numbers are given. `missing` is a number
 * that the source does not have; without it there is nothing before the later one.
 */
export const editionEnds = (
  editions: readonly NumberedEdition[],
  given: { readonly from?: number | null | undefined; readonly to?: number | null | undefined },
): { readonly from: number; readonly to: number } | { readonly missing?: number } => {
  const to = given.to ?? editions.find((one) => one.current)?.number ?? editions.at(-1)?.number;
  if (to === undefined) return {};
  const from = given.from ?? before(editions, to);
  const missing = [to, from].find((number) => number !== undefined && !editions.some((one) => one.number === number));
  if (missing !== undefined) return { missing };
  return from === undefined ? {} : { from, to };
};

const before = (editions: readonly NumberedEdition[], to: number): number | undefined => {
  const inTime = [...editions].sort(
    (a, b) => (a.retrievedAt ?? '').localeCompare(b.retrievedAt ?? '') || a.number - b.number,
  );
  const at = inTime.findIndex(({ number }) => number === to);
  return inTime[at - 1]?.number;
};
