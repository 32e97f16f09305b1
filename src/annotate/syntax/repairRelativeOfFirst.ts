import type { Arc } from '../../model/annotation.js';
import { children } from '../../model/syntax.js';
import { mendArcs, on } from './mendArcs.js';

/** "Lin, who studied in Oslo, Chen and Wu": what a clause tells of the first of a list it does not tell of those behind it. */
const beforeTheOthers = on('acl:relcl', (sentence, { governor: noun, dependent: verb }) => {
  const others = children(sentence, noun, 'conj').map(({ dependent }) => dependent);
  const isOthers = (arc: Arc): boolean =>
    arc.governor === verb && arc.dependent > verb && /^nsubj/.test(arc.relation) && others.includes(arc.dependent);
  return sentence.graph.some(isOthers)
    ? { ...sentence, graph: sentence.graph.filter((arc) => !isOthers(arc)) }
    : undefined;
});

/** The parser gives all of a list the clause that stands behind its first. */
export const repairRelativeOfFirst = mendArcs(() => [beforeTheOthers]);
