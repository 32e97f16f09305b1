import type { Arc, Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { rewired } from './rewired.js';

/**
 * "blamed the attack on the rebels", "put the blame for the attack on the rebels": the parser takes it for an attack on the rebels.
 * What stands behind "on" is who is blamed, and hangs on the verb.
 */
export const repairBlame = (sentence: Sentence): Sentence =>
  sentence.tokens
    .filter(({ pos }) => pos.startsWith('VB'))
    .flatMap(({ index: verb }) =>
      deedsBlamed(sentence, verb).flatMap((deed) =>
        children(sentence, deed, 'nmod')
          .filter((arc) => hasCase(sentence, arc.dependent, /^(on|upon)$/))
          .map((arc): Arc => ({ ...arc, governor: verb, relation: 'obl' })),
      ),
    )
    .reduce((mended, arc) => rewired(mended, arc.dependent, arc, [{ ...arc, relation: 'obl:on' }]), sentence);

/** The object of "blame", or what stands behind "for" where the blame is put; none where "on" hangs as it should. */
const deedsBlamed = (sentence: Sentence, verb: number): number[] => {
  const { lemma } = tokenAt(sentence, verb);
  if (lemma !== 'blame' && !/^(put|place|lay|pin)$/.test(lemma)) return [];
  const objects = children(sentence, verb, 'obj').map((arc) => arc.dependent);
  if (lemma === 'blame') return objects;
  const blame = objects.filter((token) => /^(blame|responsibility)$/.test(tokenAt(sentence, token).lemma));
  const phrases = [...(blame.length > 0 ? [verb] : []), ...blame]
    .flatMap((token) => children(sentence, token, 'obl', 'nmod'))
    .map((arc) => arc.dependent);
  return phrases.some((token) => hasCase(sentence, token, /^(on|upon)$/))
    ? []
    : phrases.filter((token) => hasCase(sentence, token, /^for$/));
};

const hasCase = (sentence: Sentence, token: number, word: RegExp): boolean =>
  children(sentence, token, 'case').some((arc) => word.test(tokenAt(sentence, arc.dependent).text));
