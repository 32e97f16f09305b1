import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import { isFieldWord } from '../../ontology/fieldsOfOffice.js';
import { isDemonym, placeNamed } from '../../ontology/gazetteer.js';
import { organizationNameHeads } from '../../ontology/organizationNouns.js';
import { placeNameHeads } from '../../ontology/placeNouns.js';
import { offices, personTitles } from '../../ontology/titles.js';
import { isCapitalized, type Name, wordsOf } from './name.js';

/**
 * "Minister of Foreign Affairs of the Republic of Norland Mevlüt Koray", "Minister of Trade and Industry João Costa": two to four capitals
 * behind the fields and the country of an office are its holder, though the tagger knows no such name.
 */
export const behindFields = (sentence: Sentence, names: readonly Name[]): Name[] => {
  let result = [...names];
  for (const { index } of sentence.tokens) {
    const first = isOffice(sentence, index) ? endOfFields(sentence, index + 1) : undefined;
    if (first === undefined) continue;
    let last = first;
    while (isNameLike(sentence, last + 1)) last++;
    const over = result.filter((name) => name.last >= first && name.first <= last);
    const isFree = over.every(({ kind, first: from }) => kind !== 'Person' && kind !== 'Place' && from > index);
    if (last === first || last > first + 3 || !isFree || isCapitalized(sentence.tokens[last + 1])) continue;
    result = [
      ...result.filter((name) => !over.includes(name)),
      { sentence: sentence.index, first, last, kind: 'Person', rule: 'names.title' },
    ];
  }
  return result;
};

const isOffice = (sentence: Sentence, index: number): boolean =>
  isCapitalized(sentence.tokens[index]) &&
  offices.has(textAt(sentence, index)) &&
  /^(of|for)$/.test(sentence.tokens[index + 1]?.text ?? '');

/** The token behind "of Trade and Industry of the Republic of Norland", if a name may begin there. */
const endOfFields = (sentence: Sentence, of: number): number | undefined => {
  let at = of;
  let fields = 0;
  for (;;) {
    const end = endOfState(sentence, at);
    if (end !== undefined || isField(sentence, at)) {
      at = (end ?? at) + 1;
      fields++;
    } else if (
      /^(of|for|the|and|,|&)$/.test(sentence.tokens[at]?.text ?? '') &&
      (isLink(sentence, at + 1) || isField(sentence, at + 1) || endOfState(sentence, at + 1) !== undefined)
    )
      at++;
    else return fields > 0 && isNameLike(sentence, at) && isCapitalized(sentence.tokens[at - 1]) ? at : undefined;
  }
};

const isLink = (sentence: Sentence, index: number): boolean => sentence.tokens[index]?.text === 'the';

const isField = (sentence: Sentence, index: number): boolean =>
  isCapitalized(sentence.tokens[index]) && isFieldWord(textAt(sentence, index));

/** The last word of a country that begins at a token: "Republic of Norland", "New Zealand". */
const endOfState = (sentence: Sentence, first: number): number | undefined =>
  [first + 4, first + 3, first + 2, first + 1, first].find(
    (last) =>
      isCapitalized(sentence.tokens[first]) &&
      isCapitalized(sentence.tokens[last]) &&
      placeNamed(wordsOf(sentence, first, last))?.subtype === 'country',
  );

const isNameLike = (sentence: Sentence, index: number): boolean => {
  const { text = '', pos = '', ner = '' } = sentence.tokens[index] ?? {};
  return (
    /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(text) &&
    pos.startsWith('NNP') &&
    !/^(DATE|TIME|LOCATION)$/.test(ner) &&
    !isDemonym(text) &&
    !isField(sentence, index) &&
    !/^(Watch|Cross|Crescent|Day|Airlines|Airways|Times|Post|News|Fund)$/.test(text) &&
    !organizationNameHeads.has(text) &&
    !placeNameHeads.has(text) &&
    !personTitles.has(text.toLowerCase()) &&
    placeNamed(text) === undefined
  );
};
