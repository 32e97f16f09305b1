import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import { contains, overlaps } from '../../model/span.js';
import type { CountedPhrase } from './countedPhrase.js';

/**
 * A figure of a whole period rather than of one event: "more than 300 have died since the spring", "12 people were killed
 * last year so far". It is told by a period in the same clause that reaches to now.
 */
export const isBackground = (annotated: AnnotatedDocument, sentence: Sentence, phrase: CountedPhrase): boolean => {
  const clause = clauseAround(sentence, phrase);
  const words = sentence.tokens.filter((token) => contains(clause, token)).map((token) => token.text.toLowerCase());
  const text = ` ${words.join(' ')} `;
  if (
    / (so far (this|in)|since (the|last|its|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|then)|over the (past|last|years)|in the (past|last)|in recent (years|months|weeks|days)|(each|every) (year|month|day)|to date) /.test(
      text,
    )
  )
    return true;
  return bySentence(annotated.times, sentence.index).some(
    (time) => time.type === 'DURATION' && overlaps(time, clause) && / since | past | last /.test(text),
  );
};

/** From the comma, semicolon or conjunction before a phrase to the next one behind it. */
const clauseAround = (sentence: Sentence, phrase: CountedPhrase): { start: number; end: number } => {
  const isBreak = (index: number): boolean => /^([,:;]|CC)$/.test(sentence.tokens[index]?.pos ?? '');
  let first = phrase.first;
  let last = phrase.last;
  while (first > 0 && !isBreak(first - 1)) first--;
  while (last < sentence.tokens.length - 1 && !isBreak(last + 1)) last++;
  return { start: sentence.tokens[first]?.start ?? sentence.start, end: sentence.tokens[last]?.end ?? sentence.end };
};
