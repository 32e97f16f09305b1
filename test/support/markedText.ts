/** Words of a text with what an annotator says of them: `[words|tag more "quoted words" key=value]`, nested at will. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The first word of the mark: what is said. */
  readonly tag: string;
  /** The words after it, without those that are `key=value`. */
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Takes the marks out of a text. Offsets count UTF-16 code units of the plain text; marks come in reading order, of two that
 * start together the longer first. Throws on brackets that do not pair.
 */
export const readMarks = (marked: string): { text: string; marks: Mark[] } => {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = '';
  for (let index = 0; index < marked.length; index += 1) {
    const letter = marked[index];
    if (letter === '[') open.push(text.length);
    else if (letter === '|') {
      const close = marked.indexOf(']', index);
      const start = open.pop();
      if (close < 0 || start === undefined)
        throw new Error(`a mark does not pair in: ${marked.slice(Math.max(0, index - 40))}`);
      marks.push({ start, end: text.length, text: text.slice(start), ...readTag(marked.slice(index + 1, close)) });
      index = close;
    } else text += letter;
  }
  if (open.length > 0) throw new Error(`a mark is left open in: ${marked}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
};

const readTag = (tag: string): Pick<Mark, 'tag' | 'words' | 'values'> => {
  const [first = '', ...rest] = (tag.match(/(?:[^\s"]+="[^"]*"|[^\s"]+|"[^"]*")/g) ?? []).map((word) =>
    word.replaceAll('"', ''),
  );
  const values = rest.filter((word) => word.includes('='));
  return {
    tag: first,
    words: rest.filter((word) => !word.includes('=')),
    values: Object.fromEntries(
      values.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
    ),
  };
};
