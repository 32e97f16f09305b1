import type { Sentence } from '../../../model/annotation.js';
import { children, tokenAt } from '../../../model/syntax.js';

/** A verb where it stands: with what it acts on, and a test of whether a token heads the mention of somebody or some place. */
export interface VerbUse {
  readonly sentence: Sentence;
  readonly verb: number;
  /** With its particle. */
  readonly lemma: string;
  /** Heads of what it acts on. */
  readonly objects: readonly number[];
  readonly isSomebody: (token: number) => boolean;
}

/** One sense of a verb: an event type, `Action` for a sense that no type names, undefined when its usual type stands. */
export type VerbSense = (use: VerbUse) => string | undefined;

export const nounOf = (sentence: Sentence, token: number): string => tokenAt(sentence, token).lemma.toLowerCase();

export const isCommonNoun = (sentence: Sentence, token: number): boolean => /^NNS?$/.test(tokenAt(sentence, token).pos);

/** Nouns of the subjects, lower case. */
export const subjectNouns = ({ sentence, verb }: VerbUse): string[] =>
  children(sentence, verb, 'nsubj').map((arc) => nounOf(sentence, arc.dependent));

/** The first preposition or mark of a phrase, lower case; empty when it has none. */
export const caseOf = (sentence: Sentence, token: number): string => {
  const marker = children(sentence, token, 'case', 'mark')[0];
  return marker ? tokenAt(sentence, marker.dependent).text.toLowerCase() : '';
};
