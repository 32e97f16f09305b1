import type { Mention } from '../../model/mention.js';
import { namesOf, type Referent } from './referent.js';

/** The name of a referent and its other names, each as the text spells it. */
export const namesFor = (referent: Referent): { name: string; aliases: string[] } => {
  const date = referent.mentions[0]?.date;
  if (date)
    return {
      name: date.edtf,
      aliases: [...new Set(referent.mentions.map((one) => plain(one.text)))].filter((one) => one !== date.edtf).sort(),
    };
  const names = namesOf(referent);
  const all = (names.length > 0 ? names : referent.mentions.slice(0, 1)).map(titleOrText);
  const counts = new Map<string, number>();
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts.keys()].sort(
    (a, b) =>
      fullness(referent, b) - fullness(referent, a) ||
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      all.indexOf(a) - all.indexOf(b),
  );
  const [name = '', ...aliases] = ranked;
  return { name, aliases: aliases.sort() };
};

/** A person is called by the fullest name; of other things the name used most is best, and an acronym worst. */
const fullness = (referent: Referent, name: string): number => {
  if (referent.kind === 'Person') return name.split(/\s+/).length;
  return /^[\p{Lu}.\d]{2,6}$/u.test(name) ? 0 : 1;
};

/** One line, without the signs of Markdown. */
const plain = (text: string): string =>
  text
    .replace(/[*_`#]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const titleOrText = (mention: Mention): string => {
  if (mention.cited?.title) return plain(mention.cited.title);
  const text = plain(mention.text);
  const noun = mention.level === 'name' ? text : text.replace(beforeNoun, '');
  // "most of the victims" are not the victims.
  return /^of\s/i.test(noun) ? text : noun;
};

/** A description is called by its noun: articles, pronouns and counts are of the sentence, and the count is a figure. */
const beforeNoun =
  /^(?:(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|some|many|several|all|both|(?:at )?least|(?:at )?most|more than|over|up to|about|nearly|\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of|other|another)\s+)+(?=\p{L})/iu;
