import type { Arc, Sentence } from '../../model/annotation.js';
import { children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
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
          .filter((arc) => isOn(sentence, arc.dependent))
          .slice(-1)
          .map((arc): Arc => ({ ...arc, governor: verb, relation: 'obl' })),
      ),
    )
    .reduce((mended, arc) => rewired(mended, arc.dependent, arc, [{ ...arc, relation: 'obl:on' }]), sentence);

/**
 * The object of "blame", or what stands behind "for" where the blame is put; none where "on" hangs as it should ("blamed the attack on the
 * airport on militants"), where it is blamed for something ("blamed a raid on the village for the deaths"), or where the blame is laid at
 * somebody's door.
 */
const deedsBlamed = (sentence: Sentence, verb: number): number[] => {
  const { lemma } = tokenAt(sentence, verb);
  if (lemma !== 'blame' && !/^(put|place|lay|pin)$/.test(lemma)) return [];
  const objects = children(sentence, verb, 'obj').map((arc) => arc.dependent);
  const own = children(sentence, verb, 'obl').map((arc) => arc.dependent);
  if (own.some((token) => isOn(sentence, token))) return [];
  if (lemma === 'blame')
    return own.some((token) => hasCase(sentence, token, /^for$/))
      ? []
      : objects.filter((deed) =>
          subtree(sentence, deed, ['acl', 'advcl', 'ccomp', 'conj']).every(
            (token) => !hasCase(sentence, token, /^for$/),
          ),
        );
  const blame = objects.filter((token) => /^(blame|responsibility)$/.test(tokenAt(sentence, token).lemma));
  const phrases = [...(blame.length > 0 ? [verb] : []), ...blame]
    .flatMap((token) => children(sentence, token, 'obl', 'nmod'))
    .map((arc) => arc.dependent);
  const isLaidAtDoor = phrases
    .flatMap((token) => [token, ...children(sentence, token, 'nmod').map((arc) => arc.dependent)])
    .some((token) => /^(door|doorstep|foot)$/.test(tokenAt(sentence, token).lemma));
  return isLaidAtDoor || phrases.some((token) => isOn(sentence, token) || hasCase(sentence, token, /^to$/))
    ? []
    : phrases.filter((token) => hasCase(sentence, token, /^for$/));
};

/** "on rebels"; "on Monday" says when. */
const isOn = (sentence: Sentence, token: number): boolean =>
  hasCase(sentence, token, /^(on|upon)$/) && !/^(DATE|TIME)$/.test(tokenAt(sentence, token).ner);
