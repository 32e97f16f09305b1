import anyAscii from 'any-ascii';

/**
 * A name in small Latin letters, for comparison only: what is stored keeps its script. A letter that English writes with two
 * (ş, ç, ж) is given both ways, since some texts drop the mark ("Susa") and others spell the sound ("Shusha"). The last says the sound.
 */
export const latinForms = (token: string): readonly string[] => {
  const lower = token.normalize('NFC').toLowerCase();
  if (/^[a-z]+$/.test(lower)) return [lower];
  const bare = plain(anyAscii(lower));
  const letters = isAzerbaijani(lower) ? { ...sounds, ...azerbaijani } : sounds;
  const spell = (word: string): string =>
    plain(anyAscii(word.replace(/[şșšçčžğəäöüıxcq]/gu, (letter) => letters[letter] ?? letter)));
  const mixed = bare.replace(/x/g, 'kh');
  // "Xankəndi" is Khankendi, and "Məmmədov" Mammadov.
  return [...new Set([bare, mixed, spell(lower.replaceAll('ə', 'e')), spell(lower)])];
};

/** Whether the letters of a word are consonants with hardly a vowel, as in Arabic and Hebrew. */
export const isVowelless = (token: string): boolean => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(token);

/** Of Latin alphabets only that of Azerbaijan (1991) has ə, and only it has x or q beside letters that Turkish has too: "Xocalı". */
const isAzerbaijani = (lower: string): boolean => /ə/.test(lower) || (/[xq]/.test(lower) && /[ğışçöü]/.test(lower));

const azerbaijani: Readonly<Record<string, string>> = { c: 'j', q: 'g' };

/** As English spells the sounds of Azerbaijani, Turkish, Romanian and Slavic letters. */
const sounds: Readonly<Record<string, string>> = {
  ş: 'sh',
  ș: 'sh',
  š: 'sh',
  ç: 'ch',
  č: 'ch',
  ž: 'zh',
  ğ: 'gh',
  ə: 'a',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ı: 'y',
  x: 'kh',
};

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
