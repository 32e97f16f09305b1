/** A row of `cypher/read/figures.cypher`. */
export interface FigureRow {
  readonly event: { readonly id: string; readonly name: string };
  readonly measure: string;
  readonly says: string;
  readonly unit: string | null;
  readonly asOf: string | null;
  readonly countedBy: string | null;
  readonly current: boolean;
  readonly edition: number;
  readonly against: readonly string[];
  readonly revises: string | null;
  readonly quote: string;
  readonly source: { readonly title: string | null; readonly uri: string; readonly publisher: string | null };
}

/** The ledger to read: each number with who says so and when, what it contradicts or revises, and its sentence. */
export const figureLines = (rows: readonly FigureRow[]): string[] => {
  let event = '';
  return rows.flatMap((row) => {
    const heading =
      row.event.id === event ? [] : [...(event === '' ? [] : ['']), `${row.event.name} (${row.event.id})`];
    event = row.event.id;
    const { source, says, unit, asOf, countedBy, current, edition, against, revises, quote } = row;
    const publisher = source.publisher ?? source.title ?? source.uri;
    const notes = [
      ...(against.length > 0 ? [`against ${against.join(', ')}`] : []),
      ...(revises ? [`revises ${revises}`] : []),
      ...(current ? [] : [`former edition ${edition}`]),
    ];
    const number = unit && unit !== 'person' ? `${says} (${unit})` : says;
    return [
      ...heading,
      `  ${number.padEnd(26)} ${(asOf ?? '').padEnd(11)} ${countedBy ? `${countedBy}, in ${publisher}` : publisher}`,
      `    "${quote.replace(/\s+/g, ' ')}"`,
      ...notes.map((note) => `    ${note}`),
    ];
  });
};
