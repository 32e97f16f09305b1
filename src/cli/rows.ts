/** Rows of an answer for people and programs. Nodes, relationships and paths come as the driver gives them. */
type Row = Readonly<Record<string, unknown>>;

/** Wider than this, a table is harder to read than a list. */
const widest = 120;

/**
 * Columns that are drawings (nodes, relationships, paths) repeat what the others say: they are left out, unless there are
 * no others. A table when it fits; otherwise one line a value, with an empty line between rows.
 */
export const asTable = (rows: readonly object[]): string => {
  const shown = rows.map((row) => entriesOf(row).filter(([, value]) => !isDrawn(value)));
  const cells = (shown.some((row) => row.length > 0) ? shown : rows.map(entriesOf)).map((row) =>
    row.map(([name, value]) => [name, asText(value)] as const),
  );
  const names = cells[0]?.map(([name]) => name) ?? [];
  const widths = names.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]?.[1].length ?? 0)));
  const line = (words: readonly string[]): string =>
    words
      .map((word, at) => word.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  if (widths.reduce((sum, width) => sum + width + 2, 0) <= widest) {
    return [
      line(names),
      line(widths.map((width) => '-'.repeat(width))),
      ...cells.map((row) => line(row.map(([, text]) => text))),
    ].join('\n');
  }
  const longest = Math.max(...names.map((name) => name.length));
  return cells
    .map((row) =>
      row
        .filter(([, text]) => text !== '')
        .map(([name, text]) => `${name.padEnd(longest)}  ${text}`)
        .join('\n'),
    )
    .join('\n\n');
};

const entriesOf = (row: object): [string, unknown][] => Object.entries(row);

/** For programs: nodes and relationships as their properties with labels or type, paths as the list of both. */
export const asJson = (row: object): string => JSON.stringify(row, (_name, value: unknown) => plain(value));

const plain = (value: unknown): unknown => {
  if (isNode(value)) return { labels: value.labels, ...value.properties };
  if (isEdge(value)) return { type: value.type, ...value.properties };
  if (isPath(value)) return [value.start, ...value.segments.flatMap((one) => [one.relationship, one.end])];
  return value;
};

const asText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(3)));
  if (Array.isArray(value)) return value.map(asText).join('; ');
  if (isNode(value))
    return asText(value.properties.name ?? value.properties.title ?? value.properties.text ?? value.properties.id);
  if (isEdge(value)) return asText(value.properties.role ?? value.type);
  if (isPath(value))
    return [value.start, ...value.segments.flatMap((one) => [one.relationship, one.end])].map(asText).join(' - ');
  if (typeof value === 'object') return mapText(value as Row);
  return String(value);
};

/** A reference by its name, a hop as it reads, anything else value by value. */
const mapText = (map: Row): string => {
  if ('predicate' in map && 'subject' in map) {
    return [map.subject, map.role ? `${map.predicate} (${map.role})` : map.predicate, map.object].map(asText).join(' ');
  }
  if ('uri' in map)
    return [map.publisher, map.title ?? map.uri, map.publishedOn].map(asText).filter(Boolean).join(', ');
  if ('name' in map) return asText(map.name);
  return Object.values(map).map(asText).filter(Boolean).join(', ');
};

interface Node {
  readonly labels: readonly string[];
  readonly properties: Row;
}
interface Edge {
  readonly type: string;
  readonly properties: Row;
}
interface Path {
  readonly start: Node;
  readonly segments: readonly { readonly relationship: Edge; readonly end: Node }[];
}

const has = (value: unknown, ...names: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && names.every((name) => name in value);
const isNode = (value: unknown): value is Node => has(value, 'labels', 'properties', 'elementId');
const isEdge = (value: unknown): value is Edge => has(value, 'type', 'properties', 'elementId');
const isPath = (value: unknown): value is Path => has(value, 'start', 'segments');
const isDrawn = (value: unknown): boolean => isNode(value) || isEdge(value) || isPath(value);
