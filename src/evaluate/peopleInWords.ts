/** One telling of people: how many, and in what words. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly cluster: string | undefined;
  /** Id of the event that befell them. */
  readonly event: string | undefined;
  readonly isName: boolean;
  /** "the man", "him": somebody told of elsewhere. */
  readonly isDefinite: boolean;
  /** "two others", "an additional fighter". */
  readonly additional: boolean;
  /** "four men, including a commander": others told of are among these. */
  readonly includesOthers: boolean;
}

export const isOnePerson = (text: string): boolean =>
  /^(?:an?|one|another|the|this|that)\s/i.test(text)
    ? !/(?:s|men|women|people)$/i.test(headWord(text))
    : /^(?:he|she|him|his|her|himself|herself)$/i.test(text) ||
      (/^\p{Lu}/u.test(text) && !/(?:s|men)$/i.test(headWord(text)));

/** The last word before what describes it: "leader" of "a senior leader of the cell". */
export const headWord = (text: string): string => {
  const phrase =
    text
      .replace(/^a number of\s/i, '')
      .split(/,|\s(?:of|in|from|with|who|and|for)\s/)[0]
      ?.trim() ?? text;
  return phrase.split(/\s/).at(-1) ?? phrase;
};

/** Words for numbers as such records count them: a bare plural is two, "several" three, "numerous" four. */
const sizes: readonly (readonly [RegExp, number])[] = [
  [/\b(?:numerous|many)\b/i, 4],
  [/\b(?:several|multiple|some|a few|a number of)\b/i, 3],
  [/\bdozens\b/i, 24],
  [/\b(?:two|2|both|a couple of|a pair of)\b/i, 2],
  [/\b(?:three|3)\b/i, 3],
  [/\b(?:four|4)\b/i, 4],
  [/\b(?:five|5)\b/i, 5],
  [/\b(?:six|6)\b/i, 6],
  [/\b(?:seven|7)\b/i, 7],
  [/\b(?:eight|8)\b/i, 8],
  [/\b(?:nine|9)\b/i, 9],
  [/\b(?:ten|10)\b/i, 10],
];

export const sizeOfGroup = (text: string): number =>
  /^(?:they|them|these|those|all|the)\b/i.test(text) && !sizes.some(([word]) => word.test(text))
    ? 0
    : (sizes.find(([word]) => word.test(text))?.[1] ?? 2);
