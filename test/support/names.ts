/** The same name but for case, Unicode form, quotation marks, and an article before it. */
export const sameName = (a: string, b: string): boolean => key(a) === key(b);

/** Common nouns refer with more or fewer words: "civilians", "Azerbaijani civilians". */
export const samePhrase = (a: string, b: string): boolean => {
  const [shorter = '', longer = ''] = [` ${key(a)} `, ` ${key(b)} `].sort((one, other) => one.length - other.length);
  return longer.includes(shorter);
};

const key = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»"]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(the|a|an) /, '');
