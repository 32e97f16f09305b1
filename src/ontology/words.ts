/** Word lists are written as running text: words apart by white space, phrases by commas. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const phrases = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(',')
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
