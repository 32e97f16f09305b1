/** Word lists are written as running text: words apart by white space, phrases by commas. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const phrases = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(',')
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );

/** A table that words of a text are looked up in: without what every object inherits, so that "constructor" is in none. */
export const table = <Value>(rows: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.freeze(Object.assign(Object.create(null) as Record<string, Value>, rows));
