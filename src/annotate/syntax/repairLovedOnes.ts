import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { mendArcs, on } from './mendArcs.js';
import { rewired } from './rewired.js';

/** "lost loved ones": no one loves anything in it. */
const lovedOnes = on('obj', (sentence, arc) => {
  const { governor: loved, dependent: ones } = arc;
  const above = arcTo(sentence, loved);
  if (ones !== loved + 1 || !/^ones?$/.test(tokenAt(sentence, ones).text)) return undefined;
  if (tokenAt(sentence, loved).text !== 'loved' || above?.relation !== 'xcomp') return undefined;
  const beside = children(sentence, loved).filter(({ dependent }) => dependent !== ones);
  return [
    ...beside.map((one) => ({ ...one, governor: above.governor })),
    { governor: above.governor, dependent: ones, relation: 'obj' },
    { governor: ones, dependent: loved, relation: 'amod' },
  ].reduce((mended, one) => rewired(mended, one.dependent, one), sentence);
});

/** Mends what is lost in it, behind the repair of relative clauses, which makes two verbs of "who lost loved ones". */
export const repairLovedOnes = mendArcs(() => [lovedOnes]);
