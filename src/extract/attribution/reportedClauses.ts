import type { Sentence } from '../../model/annotation.js';
import type { MentionIndex } from '../mentionsAt.js';
import { atEachToken } from '../rule.js';
import { bySaying, byVerb } from './byVerb.js';
import { closingTag } from './closingTags.js';
import { headlines } from './headlines.js';
import { accordingTo, asPut, byNoun, hearsay } from './inOtherWords.js';
import { openingTag } from './openingTags.js';
import type { Report } from './report.js';

/** The clauses of a sentence that somebody is said to say, believe or deny. */
export const reportedClauses = (sentence: Sentence, index: MentionIndex): Report[] => [
  ...headlines(sentence, index),
  ...atEachToken(
    sentence,
    (token) => byVerb(sentence, token, index),
    (token) => closingTag(sentence, token, index),
    (token) => openingTag(sentence, token, index),
    (token) => bySaying(sentence, token, index),
    (token) => byNoun(sentence, token, index),
    (token) => accordingTo(sentence, token, index),
    (token) => asPut(sentence, token, index),
    (token) => hearsay(sentence, token),
  ),
];
