import { femaleNames, maleNames } from '../../ontology/givenNames.js';
import { organizationNameHeads } from '../../ontology/organizationNouns.js';
import { personNouns } from '../../ontology/personNouns.js';
import { nameParticles, personTitles } from '../../ontology/titles.js';
import {
  type CasedWord,
  type CasingContext,
  type CasingStep,
  capital,
  isCapital,
  isWord,
  withCapitals,
} from './casing.js';

/**
 * "president bush", "george castle", "judge ana de la cruz": ordinary words are names behind a title or given name. Titles before
 * names have capitals, and a family name has one wherever it stands again.
 */
export const people: CasingStep = (words, context) => {
  const at = new Set<number>();
  words.forEach((word, index) => {
    if (isTitle(word)) {
      const first = words[index + 1]?.small === '.' ? index + 2 : index + 1;
      if (!isName(words, first, context) || !mayTitle(word, words, first, context)) return;
      if (capitalTitles.test(word.small)) at.add(index);
      for (const one of runOfName(words, first, context)) at.add(one);
    } else if (isGiven(word) && isFamily(words, index + 1, context)) {
      for (const one of runOfName(words, index, context)) at.add(one);
    }
  });
  return withFamilyNames(withCapitals(words, at), context);
};

const isTitle = ({ small }: CasedWord): boolean =>
  personTitles.has(small) && !/^(?:sister|brother|father|count|head|boss|miss|private|major|general)$/.test(small);

const isGiven = (word: CasedWord | undefined): boolean =>
  word !== undefined && (maleNames.has(capital(word.small)) || femaleNames.has(capital(word.small)));

/** Written with a capital before a name; "leader" and "lawyer" are not. */
const capitalTitles =
  /^(?:mr|mrs|ms|dr|prof|gen|col|lt|maj|capt|sgt|cpl|adm|sen|rep|gov|rev|brig|cmdr)?\.?$|^(?:president|minister|premier|chancellor|senator|ambassador|deputy|judge|justice|governor|mayor|colonel|lieutenant|captain|sergeant|corporal|admiral|marshal|bishop|archbishop|cardinal|pope|king|queen|prince|princess|secretary|commissioner|consul|congressman|monsignor|don|doctor|professor|ayatollah|sheikh|imam)$/;

/** A name that is none of the words of the language, or a given name before another. */
const isName = (words: readonly CasedWord[], index: number, context: CasingContext): boolean => {
  const word = words[index];
  if (!isWord(word)) return false;
  if (isCapital(word) && word !== undefined) return true;
  return isFamily(words, index, context) || (isGiven(word) && isFamily(words, index + 1, context));
};

/** "judge castle", but "student unrest" and "justice reform": common words are names only behind what is always a title. */
const mayTitle = (
  { small }: CasedWord,
  words: readonly CasedWord[],
  index: number,
  { lexicon }: CasingContext,
): boolean => {
  const name = words[index];
  if (!name || isCapital(name) || isGiven(name) || (lexicon(name.small) ?? 99) > 50) return true;
  return capitalTitles.test(small) && !/^(?:justice|deputy)$/.test(small);
};

/** A noun of the language may be a family name where a verb, a mark or another name follows. */
const isFamily = (words: readonly CasedWord[], index: number, { lexicon }: CasingContext): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !isWord(word)) return false;
  if (isCapital(word)) return true;
  if ((lexicon(word.small) ?? 99) >= 55 && isGiven(words[index - 1]) && /^(?:NN|JJ)$/.test(word.pos)) return true;
  if (nameParticles.has(word.small)) return isCapital(next) || isCapital(words[index + 2]);
  if (!/^(?:NNP?|JJ|FW)$/.test(word.pos) || (lexicon(word.small) ?? 99) <= 10) return false;
  if (personNouns.has(word.small) || personTitles.has(word.small) || organizationNameHeads.has(capital(word.small)))
    return false;
  return next === undefined || isCapital(next) || /^(?:VB[DZ]|MD|,|\.|POS|-RRB-|CC|IN|WP)$/.test(next.pos);
};

/** From the first word of a name to its last; particles inside stay small and initials are capitals already. */
const runOfName = (words: readonly CasedWord[], first: number, context: CasingContext): number[] => {
  const run: number[] = [];
  for (let index = first; index < first + 6; index++) {
    const word = words[index];
    if (!word) break;
    const particle = nameParticles.has(word.small) && !isCapital(word) && isFamily(words, index, context);
    if (particle) continue;
    if (!isCapital(word) && !(index === first && isGiven(word)) && !isFamily(words, index, context)) break;
    run.push(index);
    if (!isCapital(words[index + 1]) && !isWord(words[index + 1])) break;
  }
  return run;
};

/** "Judge Maria Castle" and later "castle said". */
const withFamilyNames = (words: readonly CasedWord[], { lexicon }: CasingContext): readonly CasedWord[] => {
  const family = new Set<string>();
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (
      isCapital(word) &&
      before &&
      isCapital(before) &&
      isGiven(before) &&
      word.small.length > 3 &&
      lexicon(word.small) !== undefined
    )
      family.add(word.small);
  });
  const at = new Set<number>();
  words.forEach(({ small, pos }, index) => {
    const article = /^(?:DT|PRP\$|JJ|CD)$/.test(words[index - 1]?.pos ?? '');
    if (family.has(small) && /^NNP?$/.test(pos) && !article) at.add(index);
  });
  return withCapitals(words, at);
};
