import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import type { NounPhrase } from './nounPhrases.js';

/**
 * "The general", "a major", "the accused": nouns for people that look like adjectives and are tagged so. An article stands
 * right before them and nothing that they could modify behind them.
 */
export const peopleTaggedAsAdjectives = (sentence: Sentence): NounPhrase[] =>
  atTokens(sentence, (token, head) => {
    const article = /^(the|a|an|another)$/i.test(sentence.tokens[head - 1]?.text ?? '');
    const isPerson = token.pos.startsWith('JJ') && /^(general|major|private|suspect|official)$/.test(token.text);
    return article && isPerson && endsPhrase(sentence, head + 1)
      ? [{ sentence: sentence.index, first: head - 1, head }]
      : [];
  });

/** A verb, a mark, "of" and the like; an adjective only as what somebody is found: "found the general guilty". */
const endsPhrase = (sentence: Sentence, next: number): boolean => {
  const [token, after] = [sentence.tokens[next], sentence.tokens[next + 1]];
  if (!token) return true;
  if (/^(guilty|innocent|responsible|liable|dead|unfit)$/.test(token.text)) return !/^NN/.test(after?.pos ?? '');
  if (token.pos === 'CC') return token.text === 'but' || /^(DT|PRP|VB[DZP]|RB)/.test(after?.pos ?? '');
  return /^(VB[DZP]|MD|IN|TO|WP|WDT|POS|[.:])/.test(token.pos);
};
