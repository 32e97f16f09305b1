import { fixedNames } from '../../ontology/capitalWords.js';
import { longestKnownName, printedName } from '../../ontology/gazetteer.js';
import { type CasedWord, type CasingStep, isWord, withText } from './casing.js';

/** "el salvador", "red cross": names of several words as the tables print them. */
export const tableNames: CasingStep = (words) => {
  const result = [...words];
  for (let first = 0; first < words.length; first++) {
    if (!isWord(words[first])) continue;
    for (let last = Math.min(words.length - 1, first + longestKnownName + 2); last > first; last--) {
      const printed = printedAt(words, first, last);
      if (printed === undefined) continue;
      const start = words[first]?.start ?? 0;
      for (let at = first; at <= last; at++) {
        const word = words[at];
        if (word) result[at] = withText(word, printed.slice(word.start - start, word.end - start));
      }
      first = last;
      break;
    }
  }
  return result;
};

const printedAt = (words: readonly CasedWord[], first: number, last: number): string | undefined => {
  let text = '';
  let end = words[first]?.start ?? 0;
  for (const word of words.slice(first, last + 1)) {
    if (word.start - end > 1) return undefined;
    text += (word.start > end ? ' ' : '') + word.small;
    end = word.end;
  }
  const printed =
    printedName(text) ??
    (fixedNames.has(text) ? text.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase()) : undefined);
  return printed?.length === text.length ? printed : undefined;
};
