/** Columns of a line. */
const width = 130;

/**
 * JSON5 to read: what fits in a line stands in one, of lists the first items, and how many more there are. Texts are whole.
 */
export const readable = (value: unknown, first = Number.POSITIVE_INFINITY, indent = ''): string => {
  const inside = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.slice(0, first).map((one) => readable(one, first, inside));
    const more = value.length - items.length;
    const line = `[${items.join(', ')}]`;
    if (more === 0 && fits(line, indent)) return line;
    const rest = more > 0 ? `\n${inside}// and ${more} more` : '';
    return `[\n${items.map((one) => `${inside}${one}`).join(',\n')}${rest}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, inner]) => `${name}: ${readable(inner, first, inside)}`);
  const line = `{ ${entries.join(', ')} }`;
  if (fits(line, indent)) return line;
  return `{\n${entries.map((one) => `${inside}${one}`).join(',\n')}\n${indent}}`;
};

const fits = (line: string, indent: string): boolean => !line.includes('\n') && indent.length + line.length <= width;
