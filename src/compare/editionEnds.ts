/** An edition of a source, as `cypher/read/editions.cypher` lists them. */
export interface NumberedEdition {
  readonly number: number;
  readonly current: boolean;
}

/**
 * Which two editions to compare: the current one and the one before it, unless numbers are given. `missing` is a number that the source
 * does not have; without it there is nothing before the later one.
 */
export const editionEnds = (
  editions: readonly NumberedEdition[],
  given: { readonly from?: number | null | undefined; readonly to?: number | null | undefined },
): { readonly from: number; readonly to: number } | { readonly missing?: number } => {
  const to = given.to ?? editions.find((one) => one.current)?.number ?? editions.at(-1)?.number;
  if (to === undefined) return {};
  const from = given.from ?? editions.filter((one) => one.number < to).at(-1)?.number;
  const missing = [to, from].find((number) => number !== undefined && !editions.some((one) => one.number === number));
  if (missing !== undefined) return { missing };
  return from === undefined ? {} : { from, to };
};
