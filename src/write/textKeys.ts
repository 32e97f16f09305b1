import { hash } from '../model/identifier.js';

/** Words of a shingle: phrases of five words are rarely the same in texts that were written apart. */
const shingleWords = 5;

/** Shorter texts (a headline, a caption) are alike too easily to say that one was copied. */
const fewestShingles = 40;

/** Bands of minima: two texts with three quarters of their shingles in common share a band 9 times in 10, with a quarter 1 in 300. */
const bands = 12;
const minimaOfBand = 6;

/**
 * Keys that texts share when one is a copy of the other with few changes: bands of MinHash minima over the shingles of the text
 * (Broder 1997; banding after Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3). They depend on the text alone, so
 * whose texts share a key does not depend on what was written first, and copies are found by key without reading other texts.
 */
export const textKeys = (text: string): string[] => {
  const shingles = shinglesOf(text);
  if (shingles.size < fewestShingles) return [];
  const minima = new Uint32Array(bands * minimaOfBand).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < minima.length; i++) {
      const value = mixed(shingle ^ mixed(i + 1));
      if (value < (minima[i] as number)) minima[i] = value;
    }
  }
  const keys = Array.from({ length: bands }, (_, band) => {
    const part = minima.subarray(band * minimaOfBand, (band + 1) * minimaOfBand);
    return `text:${hash(String(band), part.join(' ')).slice(0, 16)}`;
  });
  return [...new Set(keys)].sort();
};

/** Hashes of the word sequences of a text, without case, marks and layout. */
const shinglesOf = (text: string): Set<number> => {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let i = 0; i + shingleWords <= words.length; i++)
    shingles.add(fnv1a(words.slice(i, i + shingleWords).join(' ')));
  return shingles;
};

/** FNV-1a over UTF-16 code units, 32 bits. */
const fnv1a = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
};

/** The finalizer of MurmurHash3: each input bit changes each output bit with probability one half. */
const mixed = (value: number): number => {
  let one = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  one = Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (one ^ (one >>> 16)) >>> 0;
};
