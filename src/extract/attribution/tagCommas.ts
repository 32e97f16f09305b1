import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { children, subtree } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import type { MentionIndex } from '../mentionsAt.js';

/** Where a closing "..., the ministry said" begins, by the words: the comma before the subject, which stands right before the verb. */
export const commaBefore = (sentence: Sentence, verb: number, index: MentionIndex): number | undefined => {
  let last = verb - 1;
  while (
    /^(RB|VBD|VBZ|VBP)$/.test(sentence.tokens[last]?.pos ?? '') &&
    /^(has|have|had|also|later|earlier|\w+ly)$/.test(sentence.tokens[last]?.text ?? '')
  )
    last--;
  last = beforeBrackets(sentence, last);
  // "..., state television reported": right before the verb, whatever the tree says.
  const byWords = phraseFrom(sentence, last);
  const comma = commaAt(sentence, byWords);
  if (sentence.tokens[last]?.pos.startsWith('NN') && comma !== undefined && byWords > 2) return comma;
  const mention = index.at(sentence, last, 'Person', 'Organization', 'Group', 'Place', 'Document');
  const byTree = children(sentence, verb, 'nsubj').find((arc) => arc.dependent < verb)?.dependent;
  const subject = byTree ?? last;
  let first = Math.min(subject, ...subtree(sentence, subject).filter((token) => token <= last));
  // The tree may put far too much under the subject: then what is there by words.
  if (byTree === undefined || sentence.tokens.slice(first, last).some(({ pos }) => /^(VB[DPZ]|MD)$/.test(pos)))
    first = mention ? sentence.tokens.findIndex((token) => token.end > mention.start) : phraseFrom(sentence, last);
  return first > last || first < 2 ? undefined : commaAt(sentence, first);
};

/** The comma before a phrase; behind a few words in quotation marks the closing mark stands between: '... "a farce," the mayor said'. */
export const commaAt = ({ tokens }: Sentence, first: number): number | undefined => {
  const at = /^["”]$|^''$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  return tokens[at]?.text === ',' ? at : undefined;
};

/** "the Harbour Operations Centre (HOC) has said": letters in brackets belong to the name before them. */
export const beforeBrackets = (sentence: Sentence, last: number): number =>
  /^(\)|-RRB-)$/.test(sentence.tokens[last]?.text ?? '') && /^(\(|-LRB-)$/.test(sentence.tokens[last - 2]?.text ?? '')
    ? last - 3
    : last;

/** "the head of the council", "United Nations Resident and Humanitarian Coordinator Ana Petrova". */
const phraseFrom = (sentence: Sentence, last: number): number => {
  let first = last;
  for (;;) {
    // "Harbour Operations Centre (HOC) spokesman".
    if (/^(\)|-RRB-)$/.test(sentence.tokens[first - 1]?.text ?? '') && /^(\(|-LRB-)$/.test(textAt(sentence, first - 3)))
      first -= 3;
    const [before, further] = [sentence.tokens[first - 1], sentence.tokens[first - 2]?.pos ?? ''];
    const isJoint = before !== undefined && (joins(sentence, first - 1) || before.text === '&') && /^NN/.test(further);
    if (!isJoint && !/^(DT|JJ|NN|NNS|NNP|NNPS|CD|POS|PRP\$)$/.test(before?.pos ?? '')) return first;
    first--;
  }
};

const joins = (sentence: Sentence, token: number): boolean =>
  /^(of|for|from|in|at|with)$/.test(sentence.tokens[token]?.text ?? '') ||
  // "local government and security officials".
  (sentence.tokens[token]?.text === 'and' && /^(NN|NNP|NNPS)$/.test(sentence.tokens[token - 1]?.pos ?? ''));

/** "..., Ana Petrova, an editor at the Tolm Post, told the court": who is named before the words between commas that tell of her. */
export const nameApart = (sentence: Sentence, verb: number, index: MentionIndex): Mention | undefined => {
  if (sentence.tokens[verb - 1]?.text !== ',') return undefined;
  const before = sentence.tokens.slice(0, verb - 1);
  const from = before.findLastIndex(({ pos }) => /^(VB[DPZ]|MD)$/.test(pos));
  return index
    .inSentence(sentence, 'Person')
    .find(
      ({ level, start, end }) =>
        level === 'name' &&
        start > (before[from]?.end ?? 0) &&
        before.some((token, at) => token.start === end && token.text === ',' && at < verb - 1) &&
        commaAt(sentence, tokenOf(sentence, { start })) !== undefined,
    );
};

export const tokenOf = (sentence: Sentence, { start }: { readonly start: number }): number =>
  sentence.tokens.findIndex((token) => token.end > start);
