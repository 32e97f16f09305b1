import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { plain } from './plain.js';
import { hung, retagged } from './rewired.js';

/**
 * "demanded that the Government, without delay, stop all violence, protect its people and release all prisoners": in long lists the
 * parser hangs a demand on a noun that stands before it, or takes it for a noun, and what is asked for looks as if it were done.
 */
export const repairDemandLists = (sentence: Sentence): Sentence => {
  const demand = sentence.tokens.findIndex(({ lemma, pos }) => pos.startsWith('VB') && demands.test(lemma));
  if (demand < 0) return sentence;
  const clause = children(sentence, demand, 'ccomp').find(
    ({ dependent }) => dependent > demand && isBare(sentence, dependent) && hasThat(sentence, dependent),
  )?.dependent;
  if (clause === undefined) return sentence;
  return sentence.tokens.reduce((one, { index }) => {
    if (index <= demand || index === clause || !isStray(one, index, clause, demand)) return one;
    const verb = tokenAt(one, index).pos === 'NN' ? retagged(one, index, { pos: 'VB' }) : one;
    const listed = hung(verb, { governor: clause, dependent: index, relation: 'conj' });
    const subjects = children(one, clause, 'nsubj').map((arc) => ({ ...arc, governor: index }));
    return plain({ ...listed, graph: [...listed.graph, ...subjects] });
  }, sentence);
};

const demands = /^(demand|request|require|insist|recommend|propose)$/;

const isBare = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VB' && children(sentence, verb, 'aux', 'cop').length === 0;

const hasThat = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'mark').some(({ dependent }) => tokenAt(sentence, dependent).text === 'that');

/** A bare verb of the list, or a noun like one with an object of its own, that hangs on what is no demand. */
const isStray = (sentence: Sentence, token: number, clause: number, demand: number): boolean => {
  const arc = arcTo(sentence, token);
  const before = sentence.tokens[token - 1];
  if (!arc || arc.governor < 0 || !/^(conj|dep|ccomp|parataxis|advcl)$/.test(arc.relation)) return false;
  if (!/^(,|;|and|or)$/.test(before?.text ?? '') && before?.pos !== 'RB') return false;
  if (children(sentence, token, 'mark', 'nsubj', 'aux', 'det', 'amod', 'nmod:poss').length > 0) return false;
  const above = tokenAt(sentence, arc.governor);
  const { pos, lemma } = tokenAt(sentence, token);
  if (pos === 'VB')
    return arc.governor !== clause && !/^(VB|VBP)$/.test(above.pos) && !isQuoted(sentence, demand, token);
  const next = sentence.tokens[token + 1];
  return (
    pos === 'NN' &&
    nounLike.test(lemma) &&
    (/^(DT|PDT|PRP\$)$/.test(next?.pos ?? '') ||
      children(sentence, token, 'obj').length > 0 ||
      (arc.governor === clause && next?.text === 'and' && sentence.tokens[token + 2]?.pos === 'VB'))
  );
};

const nounLike =
  /^(end|halt|stop|release|return|lift|exercise|respect|open|resume|support|guarantee|surrender|disarm|cease)$/;

const isQuoted = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /^["“”]$|^''$|^``$/.test(text));
