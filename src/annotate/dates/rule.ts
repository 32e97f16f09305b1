import type { TimeExpression } from '../../model/annotation.js';

/** What the words before and around an expression say about it. */
export interface DateContext {
  /** EDTF date of publication, as exact as it is known: a day, a month or a year. */
  readonly published?: string;
  /** EDTF date of the last dated expression before this one, not far away. */
  readonly previous?: string;
  /** The same, without the year that something long standing began in: what is told "later in the year" is not of that one. */
  readonly account?: string;
  /** The last date of this or the previous sentence that has its year, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly explicit?: string;
  /** Of the verb nearest to a position of the sentence. */
  readonly tense: (at: number) => Tense;
  /** Years that the document itself gives anywhere for a day of a month, or for all days of a month. */
  readonly yearsOf: (month: number, day?: number) => readonly number[];
}

export type Tense = 'past' | 'present' | 'future';

/** What an expression means: the fields of a TimeExpression that its words decide. */
export type DateMeaning = Pick<TimeExpression, 'type' | 'value' | 'edtf' | 'part'>;

/** Where a match was found: the sentence's text and the groups of the pattern. */
export interface DateMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The words before a match, as far as any rule looks. */
export const before = ({ text, start }: Pick<DateMatch, 'text' | 'start'>): string =>
  text.slice(Math.max(0, start - 60), start);

/** The words are no date, and no other rule is to read them: "Flight 1990". */
export const noDate = 'no date';

/** One way to write a time. */
export interface DateRule {
  /** As it stands in `TimeExpression.rule`. */
  readonly name: string;
  /** Not tried on sentences without it; one of `needs.ts`. */
  readonly needs?: RegExp;
  /** Global, ignoring case; what it matches is the extent of the expression. */
  readonly pattern: RegExp;
  /** Undefined: not this rule, and others may try. */
  readonly read: (match: DateMatch, context: DateContext) => DateMeaning | typeof noDate | undefined;
}
