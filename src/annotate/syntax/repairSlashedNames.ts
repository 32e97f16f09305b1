import { arcTo, subtree, tokenAt } from '../../model/syntax.js';
import { slashed } from '../slashed.js';
import { mendArcs, on } from './mendArcs.js';
import { moved } from './rewired.js';

/** "SPLM/A spokesman Deng told reporters": of the letters before the stroke the parser makes who tells it. */
const beforeName = on('dep appos', (sentence, { governor: letters, dependent: head }) => {
  if (head < letters + 3 || !slashed(sentence, letters)) return undefined;
  if (Math.min(...subtree(sentence, head)) > letters + 3 || !tokenAt(sentence, head).pos.startsWith('NN'))
    return undefined;
  const arc = arcTo(sentence, letters);
  if (!arc || arc.governor < 0) return undefined;
  return [
    { ...arc, dependent: head },
    { governor: head, dependent: letters, relation: 'compound' },
  ].reduce(moved, sentence);
});

/** Letters with a stroke in them are one name, and describe what stands behind. */
export const repairSlashedNames = mendArcs(() => [beforeName]);
