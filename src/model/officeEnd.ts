import type { Sentence } from './annotation.js';

/** The last token of an office that goes on over hyphens: "chairperson-in-office", "ambassador-at-large", "minister-designate"; and over "of" in "head of state". */
export const officeEnd = (sentence: Sentence, head: number): number => {
  const at = (index: number) => sentence.tokens[index];
  const isMark = (index: number): boolean =>
    at(index)?.pos === 'HYPH' && at(index - 1)?.end === at(index)?.start && at(index)?.end === at(index + 1)?.start;
  // "heads of state", "the head of government": the office, whoever heads what else.
  if (
    /^heads?$/i.test(at(head)?.text ?? '') &&
    at(head + 1)?.text === 'of' &&
    /^(state|government|mission)$/i.test(at(head + 2)?.text ?? '')
  )
    return head + 2;
  if (!isMark(head + 1)) return head;
  if (/^(designate|elect|emeritus)$/i.test(at(head + 2)?.text ?? '')) return head + 2;
  return /^(in|at)$/i.test(at(head + 2)?.text ?? '') && isMark(head + 3) ? head + 4 : head;
};
