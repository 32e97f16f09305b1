import type { Sentence } from '../../model/annotation.js';
import { headOf, tokensIn } from '../../model/syntax.js';
import { typeOfNumberedDocument } from '../../ontology/documentTypes.js';
import type { Candidate } from './candidate.js';

const number = String.raw`(?:[A-Z]-(?=\d+\/\d))?\d+(?:[/-][\w-]+)*`;
const listed = String.raw`${number}(?: \(\d{4}\))?`;
const numbered = new RegExp(
  String.raw`\b(?:(?:Executive|Presidential|Federal|Cabinet|Organic|Royal|Supreme|Legislative|Ministerial|Emergency) )?(?<noun>\p{L}+)s? (?:\([A-Z.]+\) )?(?:No\.? ?|Nos\.? ?|no\. ?|number |№ ?)?(?<list>${listed}(?:(?:, (?:and )?| and | or )${listed})*)(?![\d,.]*\d)`,
  'gu',
);

/** Texts cited by number: "Resolution 822 (1993)", "resolutions 822, 853, 874 and 884", "Decree No. 45". */
export const numberedDocuments = (sentence: Sentence): Candidate[] =>
  // Most sentences have no number, which is sooner seen than that none of their words has one behind it.
  /\d/.test(sentence.text) ? [...sentence.text.matchAll(numbered)].flatMap((match) => byNumber(sentence, match)) : [];

const byNumber = (sentence: Sentence, match: RegExpExecArray): Candidate[] => {
  const { noun = '', list = '' } = match.groups ?? {};
  const type =
    typeOfNumberedDocument.get(noun.toLowerCase()) ?? typeOfNumberedDocument.get(noun.toLowerCase().replace(/s$/, ''));
  if (!type || !isCited(noun, match[0], type.name) || isYearOfTitle(noun, match[0])) return [];
  const listStart = sentence.start + match.index + match[0].length - list.length;
  return [...list.matchAll(new RegExp(String.raw`(${number})(?: \((\d{4})\))?`, 'gu'))].flatMap((one, position) => {
    const at = listStart + one.index;
    const start = position === 0 ? sentence.start + match.index : at;
    const end = at + one[0].length;
    const head = headOf(sentence, tokensIn(sentence, { start, end }));
    if (!one[1]) return [];
    const cited = { documentType: type.name, number: one[1] };
    const year = one[2] ? { year: { start: end - 5, end: end - 1 } } : {};
    return [{ sentence, start, end, head, level: 'name', cited, rule: 'cited.number', ...year } as const];
  });
};

/** Small letters need the word "No." or a kind that is always numbered: "report 5 deaths" is no citation. */
const isCited = (noun: string, text: string, type: string): boolean =>
  type === 'resolution' ||
  / (No|Nos|no|№|number)\.? ?\d/u.test(text) ||
  (/^(decision|judgment)$/.test(type) && /\d\/\d/.test(text)) ||
  (/^\p{Lu}/u.test(noun) && /^(decree|order|directive|law|decision)$/.test(type));

/** "The Employment Rights Act 1996": the year is a part of the title. */
const isYearOfTitle = (noun: string, text: string): boolean =>
  /^(Act|Bill|Code)$/.test(noun) && / (1[6-9]|20)\d\d$/.test(text) && !/\bN(o|os)\b/i.test(text);
