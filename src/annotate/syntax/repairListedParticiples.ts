import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, tokenAt } from '../../model/syntax.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, rewired } from './rewired.js';

/** Without an auxiliary, a subject or an object: what was done to the noun before it. */
const isBare = (sentence: Sentence, participle: number): boolean =>
  tokenAt(sentence, participle).pos === 'VBN' &&
  children(sentence, participle, 'aux', 'aux:pass', 'cop', 'nsubj', 'nsubj:pass', 'obj', 'ccomp', 'mark').length === 0;

const listed = on('conj', (sentence, { governor: first, dependent: second }) => {
  const above = arcTo(sentence, first);
  if (second < first || above?.relation !== 'acl' || above.governor > first) return undefined;
  if (!isBare(sentence, first) || !isBare(sentence, second)) return undefined;
  if (!/^NN|^PRP$|^DT$/.test(tokenAt(sentence, above.governor).pos)) return undefined;
  const mended = hung(sentence, { governor: above.governor, dependent: second, relation: 'acl' });
  // "drafted by France and sponsored by Gabon": each by its own.
  return children(mended, first, 'obl')
    .filter((arc) => arc.dependent > second && hasCase(mended, arc.dependent, /^by$/))
    .reduce((one, arc) => {
      return [arc.dependent, ...children(one, arc.dependent, 'conj').map(({ dependent }) => dependent)].reduce(
        (led, dependent) =>
          rewired(
            led,
            dependent,
            dependent === arc.dependent ? { ...arc, governor: second } : (arcTo(led, dependent) ?? arc),
            [{ governor: second, dependent, relation: 'obl:agent' }],
          ),
        one,
      );
    }, mended);
});

/** "The hospital, run by nuns and funded by Caritas, was looted": the parser lists what is done to the hospital with the hospital. */
const besideNoun = on('conj', (sentence, { governor: noun, dependent: participle }) => {
  if (participle < noun || !isBare(sentence, participle)) return undefined;
  if (!/^NN/.test(tokenAt(sentence, noun).pos) || sentence.tokens[participle + 1]?.text !== 'by') return undefined;
  const before = sentence.tokens[participle - 1]?.text ?? '';
  const isSecond = /^(and|or)$/.test(before);
  if (before !== ',' && !isSecond) return undefined;
  // "the ship, its crew and, built by Norway, the port": the first stands right behind the noun and its comma.
  const first = isSecond
    ? children(sentence, noun, 'acl', 'conj').some(
        (arc) => arc.dependent < participle && tokenAt(sentence, arc.dependent).pos === 'VBN',
      )
    : participle === noun + 2;
  return first ? hung(sentence, { governor: noun, dependent: participle, relation: 'acl' }) : undefined;
});

/**
 * "arrested in May and released in June", "built by the Soviets and destroyed by the army": of two participles behind a noun each
 * describes it, though the parser hangs the second on the first.
 */
export const repairListedParticiples = mendArcs(() => [listed, besideNoun]);
