/** Narrower than this a column is no longer read. */
const narrowest = 8;

/**
 * A table whose cells break between words, so that it fits a terminal of `width` columns. A cell is a list of lines of its own, as
 * values that stand under each other. Columns that are empty throughout are left out.
 */
export const wrappedTable = (
  names: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
  width: number,
): string => {
  const shown = names.map((_, at) => at).filter((at) => rows.some((row) => (row[at] ?? []).length > 0));
  const wanted = shown.map((at) =>
    Math.max(names[at]?.length ?? 0, ...rows.flatMap((row) => (row[at] ?? []).map((cell) => cell.length))),
  );
  const widths = fitted(wanted, width - 2 * (shown.length - 1));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  const rule = line(widths.map((one) => '-'.repeat(one)));
  return [
    line(shown.map((at) => names[at] ?? '')),
    ...rows.flatMap((row) => {
      const cells = shown.map((at, i) => (row[at] ?? []).flatMap((cell) => wrapped(cell, widths[i] ?? 0)));
      const height = Math.max(...cells.map((cell) => cell.length));
      return [rule, ...Array.from({ length: height }, (_, y) => line(cells.map((cell) => cell[y] ?? '')))];
    }),
  ].join('\n');
};

/** The widest columns give way first, until all fit or none can. */
const fitted = (wanted: readonly number[], room: number): number[] => {
  const widths = [...wanted];
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= narrowest) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
};

const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return [...lines, line];
};
