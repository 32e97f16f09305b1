import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { showing } from '../../ontology/selection/states.js';
import { words } from '../../ontology/words.js';

/** "the footage suggests". */
export const isEvidence = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj').some(({ dependent }) => evidence.has(tokenAt(sentence, dependent).lemma));

/** What shows something, and what was found out. */
const evidence = words(`${showing} report list record document datum research intelligence investigation`);

/** "evidence to suggest that", "nothing to prove that"; who "failed to prove it" is another. */
export const isEvidenceFor = (sentence: Sentence, verb: number): boolean =>
  /^(suggest|indicate|show|prove)$/.test(tokenAt(sentence, verb).lemma) &&
  sentence.tokens[verb - 1]?.text === 'to' &&
  /^(evidence|proof|nothing|anything|reason|sign|fact|data|information)$/.test(
    sentence.tokens[verb - 2]?.lemma.toLowerCase() ?? '',
  );
