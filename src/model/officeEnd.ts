import type { Sentence } from './annotation.js';

/** The last token of an office that goes on over hyphens: "chairperson-in-office", "ambassador-at-large", "minister-designate". */
export const officeEnd = (sentence: Sentence, head: number): number => {
  const at = (index: number) => sentence.tokens[index];
  const isMark = (index: number): boolean =>
    at(index)?.pos === 'HYPH' && at(index - 1)?.end === at(index)?.start && at(index)?.end === at(index + 1)?.start;
  if (!isMark(head + 1)) return head;
  if (/^(designate|elect|emeritus)$/i.test(at(head + 2)?.text ?? '')) return head + 2;
  return /^(in|at)$/i.test(at(head + 2)?.text ?? '') && isMark(head + 3) ? head + 4 : head;
};
