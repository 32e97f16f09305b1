import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';

/** "the footage suggests". */
export const isEvidence = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj').some(({ dependent }) =>
    /^(evidence|report|data|datum|footage|image|photo|photograph|picture|video|list|record|document|study|poll|survey|figure|research|result|finding|analysis|intelligence|investigation)$/.test(
      tokenAt(sentence, dependent).lemma,
    ),
  );

/** "evidence to suggest that", "nothing to prove that"; who "failed to prove it" is another. */
export const isEvidenceFor = (sentence: Sentence, verb: number): boolean =>
  /^(suggest|indicate|show|prove)$/.test(tokenAt(sentence, verb).lemma) &&
  sentence.tokens[verb - 1]?.text === 'to' &&
  /^(evidence|proof|nothing|anything|reason|sign|fact|data|information)$/.test(
    sentence.tokens[verb - 2]?.lemma.toLowerCase() ?? '',
  );
