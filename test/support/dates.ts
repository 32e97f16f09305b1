import { expect, test } from '@jest/globals';
import { explicitYears } from '../../src/annotate/dates/explicitYears.js';
import { type FoundDate, plainText, readDates } from '../../src/annotate/dates/grammar.js';
import { refine } from '../../src/annotate/dates/refine.js';
import { type DateContext, noDate, type Tense } from '../../src/annotate/dates/rule.js';

export interface Given {
  readonly published?: string;
  readonly tense?: Tense;
  /** Text elsewhere in the document. */
  readonly elsewhere?: string;
}

/** What the grammar reads in a sentence, with the tense given: no server is needed. */
export const readSentence = (text: string, { published, tense = 'past', elsewhere = '' }: Given = {}) => {
  const contextAt = (found: readonly FoundDate[]): DateContext => {
    const dated = found.slice(-40).flatMap(({ meaning }) => (meaning !== noDate && meaning.edtf ? [meaning.edtf] : []));
    const previous = dated[dated.length - 1];
    return {
      ...(published ? { published } : {}),
      ...(previous ? { previous, account: previous } : {}),
      tense: () => tense,
      yearsOf: explicitYears(elsewhere),
    };
  };
  const plain = plainText(text);
  return refine(plain, readDates(plain, contextAt), contextAt([])).map(({ start, end, meaning }) => ({
    text: text.slice(start, end),
    ...meaning,
  }));
};

/** A sentence and the EDTF dates read in it, in order. */
export const checkEdtf =
  (given: Given = {}) =>
  (text: string, ...edtf: readonly string[]) =>
    test(`${text} = ${edtf.join(' ')}`, () =>
      expect(readSentence(text, given).flatMap((time) => time.edtf ?? [])).toEqual(edtf));

/** A sentence, and extent and TIMEX3 value of the expressions read in it, in order. */
export const checkTimex =
  (given: Given = {}) =>
  (text: string, ...expected: readonly (readonly [extent: string, value: string])[]) =>
    test(text, () => expect(readSentence(text, given).map((time) => [time.text, time.value])).toEqual(expected));

/** No time in it. */
export const checkNone = (text: string, given: Given = { published: '2025-03-10' }) =>
  test(text, () => expect(readSentence(text, given)).toEqual([]));
