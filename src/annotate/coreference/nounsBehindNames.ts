import { arcTo, children } from '../../model/syntax.js';
import { officeNouns } from '../../ontology/officeTitles.js';
import type { Entry } from './entry.js';
import { isName, isNominal, isPronoun, linkEach, type Sieve } from './sieve.js';

/**
 * "Ana Petrova, 44, a stallholder", "Tom Hale, of Halden, a truck driver", "General Marin, then commander of the garrison": an age, a
 * home or "then" between commas keeps the parser from the apposition.
 */
export const nounsBehindNames: Sieve = ({ entries, inSentence }) =>
  linkEach(
    entries,
    (noun) => isNominal(noun) && noun.mention.kind === 'Person' && noun.number !== 'plural',
    (noun) => inSentence(noun.mention.sentence),
    (noun, name) => {
      if (!isName(name) || name.mention.kind !== 'Person' || name.index > noun.index) return false;
      if (noun.gender && name.gender && noun.gender !== name.gender) return false;
      const { start, text } = noun.sentence;
      const between = isBetween.exec(text.slice(name.mention.end - start, noun.mention.start - start));
      if (!between) return false;
      const [, aside = '', then = ''] = between;
      if (/^nsubj/.test(arcTo(noun.sentence, noun.mention.head)?.relation ?? '')) return false;
      // "Orlik, then a neighbour": somebody else may be next.
      if (/then|later/.test(then))
        return officeNouns.has(noun.noun) && !/^(an?|the|his|her|their|its) /i.test(noun.mention.text);
      if (then === '' && !/^an? /i.test(noun.mention.text)) return false;
      // "Petrova, a priest and two guards": without more it may be a list.
      if (aside === '') return then !== '' || !isListed(noun, name);
      return !inSentence(noun.mention.sentence).some((one) => isListedBehind(noun, one));
    },
  );

/** A comma, an age, and where somebody is from; each name of the place ends on a blank, so that there is one way to read a list of them. */
export const isBetween =
  /^,((?: \d{1,2},)?(?: (?:of|from) (?:\p{Lu}[\p{L}.’'-]*,? )*\p{Lu}[\p{L}.’'-]*,(?= ))?) (then |now |formerly |later )?$/u;

/** "Orlik, 52, a nurse and two drivers": others follow, and the nurse may be one of them; not "a driver, and his cousin". */
const isListedBehind = (noun: Entry, other: Entry): boolean => {
  const { mention } = other;
  if (other.index <= noun.index || !/^(Person|Group)$/.test(mention.kind) || isPronoun(other)) return false;
  if (!/ /.test(mention.text) || /^(his|her|their) /i.test(mention.text)) return false;
  const { start, text } = noun.sentence;
  const gap = text.slice(noun.mention.end - start, mention.start - start);
  return isName(other) ? /[^,] and (?:\p{L}+ )?$/u.test(gap) : /(,|\band) $/.test(gap);
};

const isListed = (noun: Entry, name: Entry): boolean =>
  [noun, name].some(({ sentence, mention }) => children(sentence, mention.head, 'conj', 'cc').length > 0) ||
  arcTo(noun.sentence, noun.mention.head)?.relation === 'conj';
