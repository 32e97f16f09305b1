/** JSON on one line with the keys of every object sorted: equal values give equal bytes. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => (isMap(inner) ? sorted(inner) : inner));

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (map: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
