import type { Sentence } from '../../model/annotation.js';
import type { MentionIndex } from '../mentionsAt.js';
import { bySaying, byVerb } from './byVerb.js';
import { accordingTo, asPut, byNoun, headlines, hearsay } from './inOtherWords.js';
import type { Report } from './report.js';

/** The clauses of a sentence that somebody is said to say, believe or deny. */
export const reportedClauses = (sentence: Sentence, index: MentionIndex): Report[] => [
  ...headlines(sentence, index),
  ...sentence.tokens.flatMap((token) => [
    ...byVerb(sentence, token.index, index),
    ...bySaying(sentence, token.index, index),
    ...byNoun(sentence, token.index, index),
    ...accordingTo(sentence, token.index, index),
    ...asPut(sentence, token.index, index),
    ...hearsay(sentence, token.index),
  ]),
];
