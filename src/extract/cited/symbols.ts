import type { Sentence } from '../../model/annotation.js';
import { lemmaAt } from '../../model/words.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import type { Candidate } from './candidate.js';

/**
 * Symbols of documents of the United Nations (ST/CS/SER.F): the body, then what kind it is, then numbers: "S/RES/822 (1993)",
 * "S/2003/596", "A/65/732", "A/HRC/22/2/Add.1"; before 1994 the Council's were numbered on: "S/25539".
 * Of other bodies behind the word: "document LCF/2011/14".
 */
const symbol =
  /(?<![\w/])(?:S|A|E|ST|CD|CAT|CRC|CERD|CCPR|CEDAW|HRI|NPT|FCCC)\/(?:(?:[A-Z][A-Za-z.\d-]*|\d+)\/)*(?:\d{4,}|(?<=\/\w+(?:\.\w+)*\/)\d+|(?<=RES\/|PRST\/)\d+)(?:\/(?:Add|Rev|Corr|L)\.\d+)*(?: \((?<year>\d{4})\))?(?![\w/])|(?<=\bdocuments? )[A-Z]{2,}(?:\/[\w.]+)*\/\d+(?![\w/])/gu;

export const symbolDocuments = (sentence: Sentence): Candidate[] =>
  [...sentence.text.matchAll(symbol)].flatMap((match) => {
    const start = sentence.start + match.index;
    const head = sentence.tokens.find((token) => token.end > start)?.index;
    if (head === undefined) return [];
    const year = match.groups?.year;
    const number = match[0].replace(/ \(\d{4}\)$/, '');
    const end = start + match[0].length;
    return [
      {
        sentence,
        start,
        end,
        head,
        level: 'name',
        cited: { documentType: kindOf(sentence, number, head), number },
        rule: 'cited.number',
        ...(year ? { year: { start: end - 5, end: end - 1 } } : {}),
      } as const,
    ];
  });

/** The symbol that stands in brackets behind a noun and what is said of it: "a letter dated 3 May from X (S/1996/331)". */
export const symbolBehind = (sentence: Sentence, noun: number): string | undefined => {
  const open = sentence.tokens.findIndex(({ text, pos }, index) => index > noun && (text === '(' || pos === '-LRB-'));
  const bracket = sentence.tokens[open];
  if (!bracket || open - noun > 30) return undefined;
  const between = sentence.tokens.slice(noun + 1, open);
  if (between.some(({ pos, lemma }) => /^(VB[DZP]|MD|:)$/.test(pos) || typeOfDocumentNoun.has(lemma.toLowerCase())))
    return undefined;
  const found = [...sentence.text.matchAll(symbol)].find(({ index }) => sentence.start + index === bracket.end);
  return found?.[0].replace(/ \(\d{4}\)$/, '');
};

/** Told by the symbol, else by the noun that it stands behind. */
const kindOf = (sentence: Sentence, number: string, head: number): string => {
  if (/\/RES\//.test(number)) return 'resolution';
  if (/\/PRST\//.test(number)) return 'statement';
  if (/\/DEC\//.test(number)) return 'decision';
  // "Its report A/HRC/39/64".
  const beside = typeOfDocumentNoun.get(lemmaAt(sentence, head - 1));
  if (beside) return beside.name;
  const noun = sentence.tokens
    .slice(0, head)
    .findLast(
      ({ lemma, index }) => typeOfDocumentNoun.has(lemma.toLowerCase()) && symbolBehind(sentence, index) === number,
    );
  return typeOfDocumentNoun.get(noun?.lemma.toLowerCase() ?? '')?.name ?? 'document';
};
