import neo4j from 'neo4j-driver';

/** Parameters as the driver wants them: it writes every JavaScript number as a float unless told that it is an integer. */
export const toParameters = (parameters: object): Record<string, unknown> =>
  convert(parameters) as Record<string, unknown>;

const convert = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(convert);
  const result: Record<string, unknown> = {};
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner !== undefined) result[key] = convert(inner);
  }
  return result;
};
