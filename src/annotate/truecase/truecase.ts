import { rewritten } from '../../model/span.js';
import type { CoreNlpClient } from '../corenlp/client.js';
import { acronyms } from './acronyms.js';
import { beginnings } from './beginnings.js';
import type { CasedWord, CasingStep } from './casing.js';
import { loadLexicon } from './lexicon.js';
import { ownForms } from './ownForms.js';
import { people } from './people.js';
import { bodies, placeNames } from './placesAndBodies.js';
import { singleWords } from './singleWords.js';
import { tableNames } from './tableNames.js';
import { uncasedIn } from './uncased.js';

/** The order of casing: what words tell by themselves, and then what stands beside a name. */
const steps: readonly CasingStep[] = [singleWords, tableNames, acronyms, placeNames, people, bodies, beginnings];

/**
 * The text in ordinary letters, where it stands in capitals or without any: by a list of English words, the tables of names, what
 * titles, given names and heads of bodies make of the words beside them, and the rest of the document. Only the case of letters
 * changes, so that every offset stays; an ordinary text is returned as it is, at no cost. Throws ServiceError as the client does.
 */
export const truecase = async (text: string, corenlp: CoreNlpClient): Promise<string> => {
  const uncased = uncasedIn(text);
  if (uncased.length === 0) return text;
  // One request for all of it; a line end keeps apart what does not stand together.
  const asked = uncased.map(({ start, end }) => lowered(text.slice(start, end))).join('\n');
  const sentences = await corenlp.tag(asked);
  const words = sentences.flatMap((sentence) =>
    sentence.map((word, index): CasedWord => ({ ...word, small: word.text, first: index === 0 })),
  );
  const context = { lexicon: await loadLexicon(), known: ownForms(text, uncased) };
  const inOrdinary = steps.reduce<readonly CasedWord[]>((sofar, step) => step(sofar, context), words);
  const cased = rewritten(asked, inOrdinary, (part, index) => inOrdinary[index]?.text ?? part);
  let from = 0;
  return rewritten(text, uncased, ({ length }) => {
    const part = cased.slice(from, from + length);
    from += length + 1;
    return part;
  });
};

/** Small letters of the same number: a few capitals of other scripts have two for one. */
const lowered = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
