import { children, subtree, tokenAt } from '../../model/syntax.js';
import { isTree } from './isTree.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/** "has been in jail since his arrest on charges he sold secrets": what somebody is charged with is a clause of the charges, without "that". */
const withoutThat = on('ccomp parataxis dep advcl', (sentence, { governor, dependent: verb }) => {
  if (!/^VB[DZPN]/.test(tokenAt(sentence, verb).pos)) return undefined;
  if (children(sentence, verb, 'mark').length > 0) return undefined;
  const subject = children(sentence, verb, 'nsubj', 'nsubj:pass').find(({ dependent }) => dependent < verb);
  if (!subject) return undefined;
  const first = subtree(sentence, subject.dependent)[0] ?? subject.dependent;
  const charges = sentence.tokens[first - 1];
  if (!charges || !/^(charges|allegations|accusations|suspicions|claims|fears)$/.test(charges.text)) return undefined;
  // What stands before belongs to the clause that the charges are told in.
  const before = children(sentence, verb).filter(({ dependent }) => dependent < first);
  const mended = [
    ...before.map((arc) => ({ ...arc, governor })),
    { governor: charges.index, dependent: verb, relation: 'ccomp' },
  ].reduce(hung, sentence);
  return isTree(mended) ? mended : undefined;
});

export const repairCharges = mendArcs(() => [withoutThat]);
