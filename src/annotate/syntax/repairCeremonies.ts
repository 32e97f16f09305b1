import { children, tokenAt } from '../../model/syntax.js';
import { asSharedPassive } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

/** "paid a State Visit to Norland", "an Official Visit": in capitals the tagger sees a state that visits. */
const stateVisit = on('ccomp', (sentence, { governor: verb, dependent: visit }) => {
  const { text, pos } = tokenAt(sentence, visit);
  const kind = sentence.tokens[visit - 1];
  if (text !== 'Visit' || !pos.startsWith('VB')) return undefined;
  if (!/^(State|Official|Working|Courtesy)$/.test(kind?.text ?? '') || tokenAt(sentence, verb).pos[0] !== 'V')
    return undefined;
  const noun = retagged(sentence, visit, { pos: 'NN', lemma: 'visit' });
  return [
    { governor: verb, dependent: visit, relation: 'obj' },
    { governor: visit, dependent: visit - 1, relation: 'compound' },
    ...children(sentence, visit - 1, 'det').map((arc) => ({ ...arc, governor: visit })),
  ].reduce(hung, noun);
});

/** "was received by the premier and accorded a welcome": who is received is given it. */
const accorded = on('conj', (sentence, { governor: first, dependent: verb }) => {
  const { pos, lemma, text } = tokenAt(sentence, verb);
  if (pos !== 'VBD' || !/^(accord|award|grant|hand|give)$/.test(lemma) || text === 'gave') return undefined;
  if (children(sentence, first, 'aux:pass').length === 0 || children(sentence, verb, 'obj').length !== 1)
    return undefined;
  if (children(sentence, verb, 'nsubj', 'aux', 'iobj').length > 0) return undefined;
  return asSharedPassive(sentence, verb);
});

/** Mends what official prose says of visits and receptions. */
export const repairCeremonies = mendArcs(() => [stateVisit, accorded]);
