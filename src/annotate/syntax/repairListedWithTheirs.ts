import { children, tokenAt } from '../../model/syntax.js';
import { mendArcs, on } from './mendArcs.js';
import { rewired } from './rewired.js';

/**
 * "declared war against the rebels and their fronts": what is theirs is listed with them, and not with the war. Only where the nearer noun
 * alone is of several: in "met the leader of the rebels and their wives" the leader may be.
 */
const withOwners = on('conj', (sentence, { governor: noun, dependent: listed }) => {
  if (listed < noun || !/^NNP?S?$/.test(tokenAt(sentence, noun).pos)) return undefined;
  if (!children(sentence, listed, 'nmod:poss').some((arc) => tokenAt(sentence, arc.dependent).text === 'their'))
    return undefined;
  if (/^NNP?S$/.test(tokenAt(sentence, noun).pos)) return undefined;
  const and = children(sentence, listed, 'cc')[0]?.dependent;
  const owners = children(sentence, noun, 'nmod').find(
    ({ dependent }) => dependent > noun && and === dependent + 1 && /^NNP?S$/.test(tokenAt(sentence, dependent).pos),
  );
  if (!owners) return undefined;
  const preposition = sentence.graph.find(
    (arc) => arc.dependent === owners.dependent && arc.governor === noun && /^nmod/.test(arc.relation),
  );
  return rewired(sentence, listed, { governor: owners.dependent, dependent: listed, relation: 'conj' }, [
    { governor: owners.dependent, dependent: listed, relation: 'conj:and' },
    ...(preposition ? [{ ...preposition, dependent: listed }] : []),
  ]);
});

export const repairListedWithTheirs = mendArcs(() => [withOwners]);
