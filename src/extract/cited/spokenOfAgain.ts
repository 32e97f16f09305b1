import type { Sentence, Token } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import type { Candidate } from './candidate.js';

/**
 * "The treaty", "this resolution": the one text of its kind that was cited by name or number before. Takes candidates in
 * the order of the text and returns them with those that were only a noun, as far as they are found.
 */
export const spokenOfAgain = (candidates: readonly Candidate[], sentences: readonly Sentence[]): Candidate[] => {
  const again = sentences.flatMap((sentence) => atTokens(sentence, (token) => definite(sentence, token)));
  const isTaken = (one: Candidate) => candidates.some((other) => other.start < one.end && other.end > one.start);
  const added = again.filter((one) => !isTaken(one)).flatMap((one) => known(one, candidates) ?? []);
  return [...candidates.map((one) => known(one, candidates) ?? one), ...added].sort((a, b) => a.start - b.start);
};

const kinds =
  /^(treaty|law|resolution|agreement|memorandum|decree|order|report|convention|charter|constitution|declaration|directive|decision|judgment|letter|petition|communiqué)$/;

const definite = (sentence: Sentence, token: Token): Candidate[] => {
  const type = typeOfDocumentNoun.get(token.lemma.toLowerCase());
  if (!type || !kinds.test(type.name) || !isDefinite(sentence, token)) return [];
  const { start, end } = token;
  return [
    {
      sentence,
      start,
      end,
      head: token.index,
      level: 'nominal',
      cited: { documentType: type.name },
      rule: 'cited.again',
    },
  ];
};

/** With "the" or "this" right before it and nothing behind it that would say which. */
const isDefinite = (sentence: Sentence, token: Token): boolean =>
  token.pos === 'NN' &&
  /^(the|this|that)$/i.test(sentence.tokens[token.index - 1]?.text ?? '') &&
  !/^(of|on|about|for|to|between|with|against|from|signed|concluded|NN)$/.test(
    sentence.tokens[token.index + 1]?.text ?? '',
  ) &&
  !/^(NN|HYPH|CD|VBN|''|``)/.test(sentence.tokens[token.index + 1]?.pos ?? '');

const known = (one: Candidate, candidates: readonly Candidate[]): Candidate | undefined => {
  const token = one.sentence.tokens[one.head];
  if (one.level !== 'nominal' || one.cited.number || one.cited.title || !token || !isDefinite(one.sentence, token))
    return undefined;
  const before = candidates.filter(
    (other) => other.end <= one.start && other.level === 'name' && other.cited.documentType === one.cited.documentType,
  );
  const names = new Set(before.map(({ cited }) => cited.number ?? cited.title));
  return names.size === 1 && before[0] ? { ...one, cited: before[0].cited } : undefined;
};
