import type { Arc, Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { rewired } from './rewired.js';

/**
 * "blamed the attack on the rebels": the parser takes it for an attack on the rebels. What stands behind "on" is who is blamed,
 * and hangs on the verb.
 */
export const repairBlame = (sentence: Sentence): Sentence =>
  sentence.tokens
    .filter(({ lemma, pos }) => lemma === 'blame' && pos.startsWith('VB'))
    .flatMap((verb) =>
      children(sentence, verb.index, 'obj').flatMap((object) =>
        children(sentence, object.dependent, 'nmod').flatMap((arc): Arc[] =>
          isOn(sentence, arc.dependent) ? [{ ...arc, governor: verb.index, relation: 'obl' }] : [],
        ),
      ),
    )
    .reduce((mended, arc) => rewired(mended, arc.dependent, arc, [{ ...arc, relation: 'obl:on' }]), sentence);

const isOn = (sentence: Sentence, token: number): boolean =>
  children(sentence, token, 'case').some((arc) => /^(on|upon)$/.test(tokenAt(sentence, arc.dependent).text));
