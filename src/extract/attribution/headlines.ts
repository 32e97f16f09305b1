import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Report } from './report.js';
import { toReport } from './toReport.js';

/**
 * "Prosecutor: mayor sold evidence", "Army kills 20: spokesman", "Iran arrests two - state media", "Iran arrests two, says BBC": in a line
 * without a full stop, who stands alone before a colon that opens it, or behind a mark or a verb of speech that closes it, says the rest.
 */
export const headlines = (sentence: Sentence, index: MentionIndex): Report[] => {
  const { tokens } = sentence;
  if (/^[.!?]$/.test(tokens.at(-1)?.text ?? '')) return [];
  const speakers = index.inSentence(sentence, 'Person', 'Organization', 'Group');
  const says = (from: number, to: number): Mention | undefined =>
    speakers.find((one) => one.start === tokens[from]?.start && one.end === tokens[to]?.end);
  const colon = tokens.findIndex(({ text }) => text === ':');
  const opener = colon >= 1 && colon <= 6 ? says(0, colon - 1) : undefined;
  if (opener) return told(sentence, colon + 1, tokens.length, opener, /^VB[DPZ]?$/);
  const last = tokens.findLastIndex(({ text }) => /^(:|[-–—]+|says|say|said)$/.test(text));
  const isTag = /^sa/.test(tokens[last]?.text ?? '');
  if (last <= 2 || last < tokens.length - 6 || (isTag && tokens[last - 1]?.text !== ',')) return [];
  const first = tokens[last + 1]?.pos === 'DT' && !says(last + 1, tokens.length - 1) ? last + 2 : last + 1;
  return told(
    sentence,
    0,
    isTag ? last - 1 : last,
    says(first, tokens.length - 1) ?? government(sentence, first, index),
    /^VB/,
  );
};

/** "Hamas: group banned in Britain" is about Hamas: a participle alone is told only before a closing speaker. */
const told = (sentence: Sentence, from: number, to: number, speaker: Mention | undefined, verbs: RegExp): Report[] => {
  const words = sentence.tokens.slice(from, to);
  const head = words.find(({ pos }) => /^VB[DPZ]?$/.test(pos)) ?? words.find(({ pos }) => verbs.test(pos));
  const tokens = words.map((token) => token.index);
  return speaker && head ? [toReport(sentence, tokens, head.index, 'said', speaker)] : [];
};

/** "Tanker hit by missile - US": by their letters countries stand for their governments. */
const government = (sentence: Sentence, token: number, index: MentionIndex): Mention | undefined =>
  token === sentence.tokens.length - 1 && /^(US|U\.S\.|UK|U\.K\.)$/.test(sentence.tokens[token]?.text ?? '')
    ? index.at(sentence, token, 'Place')
    : undefined;
