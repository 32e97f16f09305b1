import type { Sentence, Token } from '../../model/annotation.js';
import { atTokens, spanOf } from '../../model/syntax.js';
import type { Candidate } from './candidate.js';

/** Court cases: by their parties, "Prosecutor v. Milan Drenov", or by number, "Case No. 2-118/2015", "Case C-362/14". */
export const caseDocuments = (sentence: Sentence): Candidate[] => [
  ...atTokens(sentence, (token) => byParties(sentence, token)),
  ...[...sentence.text.matchAll(numbered)].flatMap((match) => byNumber(sentence, match)),
];

const numbered =
  /\bCases? (?:(?:No|no)s?\.? ?|number )?(?<number>(?:[A-Z]{1,3}[-‑] ?)?\d+(?:[-/.][\w]+)+|(?<=(?:No|no)s?\.? ?|number )\d+)/gu;

const byNumber = (sentence: Sentence, match: RegExpExecArray): Candidate[] => {
  const start = sentence.start + match.index;
  const head = sentence.tokens.find((token) => token.end > start)?.index;
  const number = match.groups?.number;
  if (head === undefined || !number) return [];
  const end = start + match[0].length;
  return [{ sentence, start, end, head, level: 'name', cited: { documentType: 'case', number }, rule: 'cited.number' }];
};

const byParties = (sentence: Sentence, versus: Token): Candidate[] => {
  if (!/^v(s?)\.?$/.test(versus.text) || !isOfCourt(sentence, versus)) return [];
  const first = leftEnd(sentence, versus.index);
  // "v." is sometimes two tokens.
  const behind = sentence.tokens[versus.index + 1]?.text === '.' ? versus.index + 2 : versus.index + 1;
  const last = rightEnd(sentence, behind);
  if (first === undefined || last === undefined) return [];
  const span = spanOf(sentence, [first, last]);
  const title = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  return [
    { ...span, sentence, head: first, level: 'name', cited: { title, documentType: 'case' }, rule: 'cited.name' },
  ];
};

/** Teams play "v" and "vs." as well: there a word of the law has to stand in the sentence. */
const isOfCourt = (sentence: Sentence, versus: Token): boolean =>
  versus.text === 'v.' ||
  sentence.tokens.some(({ lemma }) =>
    /^(court|tribunal|chamber|judgment|judgement|ruling|case|appeal|prosecutor|lawsuit|plaintiff|precedent)$/i.test(
      lemma,
    ),
  );

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '') && token?.pos !== 'PRP';

const leftEnd = (sentence: Sentence, versus: number): number | undefined => {
  let first = versus;
  for (;;) {
    const [before, further] = [sentence.tokens[first - 1], sentence.tokens[first - 2]];
    if (isCapital(before) && !/^(In|The|Of|And|On|Under|Citing|By|Its)$/.test(before?.text ?? '')) first--;
    else if (/^(of|the|and|de|van|al|&)$/.test(before?.text ?? '') && isCapital(further) && first < versus) first -= 2;
    else break;
  }
  return first < versus ? first : undefined;
};

const rightEnd = (sentence: Sentence, from: number): number | undefined => {
  let last = from - 1;
  for (;;) {
    const [next, further, third] = [1, 2, 3].map((step) => sentence.tokens[last + step]);
    if (isCapital(next)) last++;
    else if (/^(of|and|de|van|al|&)$/.test(next?.text ?? '') && isCapital(further) && last >= from) last += 2;
    else if (/^(and|of)$/.test(next?.text ?? '') && further?.text === 'the' && isCapital(third) && last >= from)
      last += 3;
    else break;
  }
  return last >= from ? last : undefined;
};
