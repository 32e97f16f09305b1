import { type CasingStep, capital, withText } from './casing.js';

/** A sentence begins with a capital, behind brackets and marks too. */
export const beginnings: CasingStep = (words) => {
  let open = false;
  return words.map((word) => {
    if (word.first) open = true;
    if (!open || !/^\p{L}/u.test(word.text)) return word;
    open = false;
    return withText(word, capital(word.text));
  });
};
