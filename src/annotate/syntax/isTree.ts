import type { Sentence } from '../../model/annotation.js';

/** Whether every word leads up to the root: a repair that hangs a word on one below it is not taken. */
export const isTree = ({ tree }: Sentence): boolean =>
  tree.every((arc) => {
    let at = arc.governor;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > tree.length) return false;
      at = tree[at]?.governor ?? -1;
    }
    return true;
  });
