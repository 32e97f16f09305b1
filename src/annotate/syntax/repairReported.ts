import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { rewired } from './rewired.js';

/**
 * "A boy was shot by troops during clashes near Nablus, the ministry said": what stands before the comma is told, and no circumstance
 * of the saying, on which the parser hangs it.
 */
export const repairReported = (sentence: Sentence): Sentence =>
  sentence.tokens
    .filter(({ lemma, pos }) => /^VB[DZP]$/.test(pos) && speechVerbs.has(lemma))
    .reduce((mended, { index }) => toldBefore(mended, index), sentence);

const toldBefore = (sentence: Sentence, saying: number): Sentence => {
  const speaker = children(sentence, saying, 'nsubj').at(-1)?.dependent;
  if (speaker === undefined || speaker > saying) return sentence;
  const comma = sentence.tokens.slice(0, speaker).findLastIndex(({ text }) => /^(,|["”]|'')$/.test(text));
  const above = arcTo(sentence, saying)?.governor ?? -1;
  const told = [
    ...children(sentence, saying, 'ccomp', 'dep', 'parataxis').map((arc) => arc.dependent),
    ...(above >= 0 ? [above] : []),
  ].find((verb) => verb < comma && tokenAt(sentence, verb).pos.startsWith('VB'));
  if (comma < 0 || told === undefined) return sentence;
  return children(sentence, saying, 'obl', 'advmod', 'advcl')
    .filter((arc) => arc.dependent > told && arc.dependent < comma)
    .reduce((one, arc) => moved(one, arc, told), sentence);
};

const moved = (sentence: Sentence, arc: Arc, told: number): Sentence =>
  rewired(sentence, arc.dependent, { ...arc, governor: told });
