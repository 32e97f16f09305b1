import { lemmaAt } from '../../model/words.js';
import { kinNouns } from '../../ontology/personNouns.js';
import type { Entry } from './entry.js';
import { keyWords } from './nameKey.js';
import { isName } from './sieve.js';

/**
 * Last names that alone may be one person's or another's: of a family of whom several are named in full, or with a title that does not
 * agree ("James Okoro ... Mrs. Okoro").
 */
export const sharedLastNames = (entries: readonly Entry[]): ReadonlySet<string> => {
  const names = entries.filter((entry) => isName(entry) && entry.mention.kind === 'Person');
  const bearers = new Map<string, { readonly full: Set<string>; readonly genders: Set<string> }>();
  for (const [at, entry] of names.entries()) {
    const words = keyWords(entry);
    const last = words[words.length - 1] ?? '';
    const known = bearers.get(last) ?? { full: new Set(), genders: new Set() };
    bearers.set(last, known);
    // "Karen J. Okoro" is Karen Okoro.
    const full = words.filter((word) => word.length > 1);
    if (full.length > 1) known.full.add(full.join(' '));
    if (entry.gender) known.genders.add(entry.gender);
    // "President Ivo Maric and Mrs. Maric", whose given name is no sure sign.
    if (isWithWife(entry, names[at + 1])) known.genders.add('male');
  }
  return new Set(
    [...bearers].flatMap(([last, { full, genders }]) =>
      full.size > 1 || (full.size === 1 && genders.size > 1) ? [last] : [],
    ),
  );
};

/** "his wife, Karen Okoro", "her brother James Okoro": of a family it is whose wife she is that is called "Okoro". */
export const isSomebodysKin = ({ sentence, mention }: Entry): boolean => {
  // "the widow of General Okoro, Karen Okoro".
  if (isKinOf.test(sentence.text.slice(0, mention.start - sentence.start))) return true;
  const first = sentence.tokens.findIndex((token) => token.start === mention.start);
  const at = sentence.tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const before = sentence.tokens[at - 1];
  return (
    kinNouns.has(lemmaAt(sentence, at)) &&
    before !== undefined &&
    (/^(PRP\$|POS|WP\$)$/.test(before.pos) || /^JJ/.test(before.pos))
  );
};

/** "Mrs. Maric", whether the title is read as part of the name or not. */
export const isMrs = ({ titles, mention }: Entry): boolean =>
  titles.some((title) => /^mrs\.?$/.test(title)) || /^Mrs\b/.test(mention.text);

/** "President Ivo Maric and Mrs. Maric": she is his wife, and not he. */
export const isWithWife = ({ sentence, mention }: Entry, next: Entry | undefined): boolean =>
  next !== undefined &&
  next.sentence === sentence &&
  isMrs(next) &&
  /^,? and (?:Mrs\.? )?$/.test(sentence.text.slice(mention.end - sentence.start, next.mention.start - sentence.start));

const isKinOf =
  /\b(?:widow|widower|wife|husband|son|daughter|brother|sister|mother|father|nephew|niece|cousin|grandson|granddaughter) of [^,.;]{2,50}, $/;
