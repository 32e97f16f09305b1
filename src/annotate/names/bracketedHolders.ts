import type { Sentence } from '../../model/annotation.js';
import { arcTo } from '../../model/syntax.js';
import { isDemonym, placeNamed } from '../../ontology/gazetteer.js';
import { notNames, partiesAndConditions } from '../../ontology/notNames.js';
import { officeNouns } from '../../ontology/officeTitles.js';
import { organizationNameHeads } from '../../ontology/organizationNouns.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { personTitles } from '../../ontology/titles.js';
import { bySentence, isCapitalized, type Name, type NameRule } from './name.js';

/**
 * "the Director of the Office of Lakes Affairs (Field)", "the Consul General at Osk (Marsh)": one word in brackets behind an office in capitals is who holds
 * it, be it a plain word elsewhere. So are letters and memoranda addressed; elsewhere it may be his party, unless it is called a person.
 */
export const bracketedHolders: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return [
      ...own,
      ...sentence.tokens
        .filter((token) => isHolder(sentence, token.index))
        .filter(({ text }) => addressed.test(sentence.text) || sentences.some((each) => isPersonal(each, text)))
        .filter((token) => own.every((name) => name.first > token.index || name.last < token.index))
        .map(
          (token): Name => ({
            sentence: index,
            first: token.index,
            last: token.index,
            kind: 'Person',
            rule: 'names.title',
          }),
        ),
    ];
  });
};

/** "Memorandum from the Director ...", "Letter to the Consul": its sentence says who writes and who is written to. */
const addressed =
  /\b(?:memorandum|memo|letter|telegram|cable|airgram|despatch|dispatch|note|minute|message)s?\b.{0,40}?\b(?:from|of|to)\b/i;

/** "Mr. Frost", "Frost wrote". */
const isPersonal = (sentence: Sentence, word: string): boolean =>
  sentence.tokens.some(({ index, text }) => {
    if (text !== word) return false;
    if (/^(Mr|Mrs|Ms|Miss|Dr)\.?$/.test(sentence.tokens[index - 1]?.text ?? '')) return true;
    const arc = arcTo(sentence, index);
    return arc?.relation === 'nsubj' && speechVerbs.has(sentence.tokens[arc.governor]?.lemma ?? '');
  });

const isHolder = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (sentence.tokens[index - 1]?.text !== '(' || sentence.tokens[index + 1]?.text !== ')') return false;
  return (
    token?.pos === 'NNP' &&
    token.ner === 'O' &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !isDemonym(token.text) &&
    !placeNamed(token.text) &&
    !notNames.has(token.text) &&
    !partiesAndConditions.has(token.text) &&
    !organizationNameHeads.has(token.text) &&
    !officeNouns.has(token.text.toLowerCase()) &&
    !personTitles.has(token.text.toLowerCase()) &&
    isOffice(sentence, index - 1)
  );
};

/** From the bracket back through "of", "for" and "the" to a noun of an office in capitals. */
const isOffice = (sentence: Sentence, bracket: number): boolean => {
  for (let at = bracket - 1; at >= 0 && at > bracket - 14; at--) {
    const token = sentence.tokens[at];
    if (!token) return false;
    if (isCapitalized(token) && officeNouns.has(token.text.toLowerCase()))
      return hasArticle(sentence, at) && sentence.tokens.slice(at, bracket).every(({ ner }) => ner !== 'PERSON');
    if (!isCapitalized(token) && !/^(of|for|the|and|in|at|to|on)$/.test(token.text)) return false;
  }
  return false;
};

/** "the Deputy Assistant Secretary": words of the title at most stand before it. */
const hasArticle = (sentence: Sentence, office: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, office - 4), office)
    .some(
      ({ index, text }) =>
        /^the$/i.test(text) && sentence.tokens.slice(index + 1, office).every((token) => isCapitalized(token)),
    );
