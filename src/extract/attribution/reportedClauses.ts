import type { Sentence } from '../../model/annotation.js';
import type { MentionIndex } from '../mentionsAt.js';
import { atEachToken } from '../rule.js';
import { asPut, quotedAs } from './asOthersPut.js';
import { bySaying, byVerb } from './byVerb.js';
import { closingTag, tagStop } from './closingTags.js';
import { headlines } from './headlines.js';
import { accordingTo, byNoun, hearsay } from './inOtherWords.js';
import { openingTag } from './openingTags.js';
import type { Report } from './report.js';

/** The clauses of a sentence that somebody is said to say, believe or deny. */
export const reportedClauses = (sentence: Sentence, index: MentionIndex): Report[] => {
  const tags = sentence.tokens.flatMap(({ index: token }) =>
    closingTag(sentence, token, index).map((report) => ({ report, token })),
  );
  return [
    ...tags.map(({ report }) => report),
    ...told(sentence, index)
      .filter((report) => !tags.some((tag) => isOfTag(sentence, report, tag.report, tag.token)))
      .map((report) => tags.reduce((one, tag) => withoutTag(sentence, one, tag.report, tag.token), report)),
  ];
};

/** "he said he had left, the paper reported": that the paper reports it is not what he said. */
const withoutTag = (sentence: Sentence, report: Report, tag: Report, verb: number): Report => {
  const from = Math.max(-1, ...(tag.tokens ?? [])) + 1;
  const to = tagStop(sentence, verb);
  const isInside = (token: number): boolean => token >= from && token < to;
  return report.tokens && [...report.tokens].some((token) => token < from)
    ? { ...report, tokens: new Set([...report.tokens].filter((token) => !isInside(token))) }
    : report;
};

/** "promised elections, state radio reported": nor did he promise that. */
const isOfTag = (sentence: Sentence, report: Report, tag: Report, verb: number): boolean =>
  report.core.has(verb) &&
  [...(report.tokens ?? [])].every((token) => !tag.tokens?.has(token) && token < tagStop(sentence, verb)) &&
  !(report.speaker && report.speaker.id === tag.speaker?.id);

const told = (sentence: Sentence, index: MentionIndex): readonly Report[] => [
  ...headlines(sentence, index),
  ...atEachToken(
    sentence,
    (token) => byVerb(sentence, token, index),
    (token) => openingTag(sentence, token, index),
    (token) => bySaying(sentence, token, index),
    (token) => byNoun(sentence, token, index),
    (token) => accordingTo(sentence, token, index),
    (token) => asPut(sentence, token, index),
    (token) => quotedAs(sentence, token, index),
    (token) => hearsay(sentence, token),
  ),
];
