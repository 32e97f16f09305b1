import type { Sentence } from '../../model/annotation.js';
import { subtree } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { words } from '../../ontology/words.js';

/** "said it had destroyed what it called bases": inside of what somebody says, that he calls them so is the author's word. */
export const namingIn = (sentence: Sentence, clause: number): number[] =>
  subtree(sentence, clause).filter(
    (token) =>
      naming.has(lemmaAt(sentence, token)) &&
      /^(it|he|she|they)$/.test(textAt(sentence, token - 1)) &&
      textAt(sentence, token - 2) === 'what',
  );

const naming = words('call describe term label dub brand characterize characterise');
