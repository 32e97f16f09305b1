import type { Sentence } from '../../model/annotation.js';
import { children, isInfinitive, tokenAt } from '../../model/syntax.js';

/** "to leave", "to be published"; no noun behind a "to". */
export const isVerbWithTo = (sentence: Sentence, token: number): boolean =>
  (tokenAt(sentence, token).pos === 'VB' || children(sentence, token, 'aux:pass').length > 0) &&
  isInfinitive(sentence, token);
