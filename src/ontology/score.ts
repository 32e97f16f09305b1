import type { Sentence } from '../model/annotation.js';
import { decidedByVote, verbsOfMatches } from './sportWords.js';

/** "won 3-1", "12 - 3", "98-91": two numbers and a dash, which are no year, no vote of a court or a house, and no model. */
export const hasScore = ({ tokens }: Sentence): boolean => {
  if (tokens.some(({ lemma }) => decidedByVote.has(lemma.toLowerCase()))) return false;
  const isOfMatch = (before: number): boolean =>
    tokens.slice(0, before).some(({ pos, lemma }) => /^(VB|NN)/.test(pos) && verbsOfMatches.has(lemma.toLowerCase()));
  return tokens.some(({ text, index }) => {
    const isWhole = /^1?\d{1,2}[-–]1?\d{1,2}$/.test(text);
    const [first, last] = isWhole ? [index, index] : [index - 1, index + 1];
    if (!isWhole && !(/^[-–]$/.test(text) && isCount(tokens[first]?.text) && isCount(tokens[last]?.text))) return false;
    if ([first, last].some((at) => /^(DATE|TIME|DURATION)$/.test(`${tokens[at]?.ner}`))) return false;
    if (tokens[last + 1]?.pos === 'NNS') return false;
    const isLong = tokens.slice(first, last + 1).some((token) => /\d{3}/.test(token.text));
    const isNamed = /^NNPS?$/.test(tokens[first - 1]?.pos ?? '');
    return !(isLong || isNamed) || isOfMatch(first);
  });
};

const isCount = (text: string | undefined): boolean => /^1?\d{1,2}$/.test(text ?? '');
