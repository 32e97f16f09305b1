import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { nounKind } from '../mentions/nounKind.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

const cleft = on('ccomp dep acl:relcl acl advcl csubj', (sentence, { governor: noun, dependent: verb }) => {
  if (verb < noun) return undefined;
  if (!/^VB/.test(tokenAt(sentence, verb).pos) || !isSomebody(sentence, noun)) return undefined;
  const it = children(sentence, noun, 'nsubj', 'expl').some((arc) =>
    /^it$/i.test(tokenAt(sentence, arc.dependent).text),
  );
  if (!it || children(sentence, noun, 'cop').length === 0 || children(sentence, noun, 'case').length > 0)
    return undefined;
  const that = children(sentence, verb, 'nsubj').find((arc) =>
    /^(that|who|which)$/.test(tokenAt(sentence, arc.dependent).text),
  );
  // "It was not the army that fired", "it may have been the rebels who did": then it is not told who did.
  const isOpen = children(sentence, noun, 'aux', 'advmod').some(
    ({ dependent }) => tokenAt(sentence, dependent).pos === 'MD' || unsure.test(tokenAt(sentence, dependent).text),
  );
  if (isOpen) return undefined;
  // Right behind what "it" is: "it was a claim that the army made" tells what was claimed.
  if (that?.dependent !== noun + 1 || arcTo(sentence, that.dependent)?.governor !== verb) return undefined;
  const mended = hung(sentence, { governor: noun, dependent: verb, relation: 'acl:relcl' });
  const isKnown = mended.graph.some((arc) => arc.governor === verb && arc.dependent === noun);
  return isKnown
    ? mended
    : { ...mended, graph: [...mended.graph, { governor: verb, dependent: noun, relation: that.relation }] };
});

const unsure = /^(not|n't|n’t|never|hardly|perhaps|maybe|possibly|probably|likely|allegedly|reportedly)$/i;

/** A name, "he", "the army"; "it was a mistake that cost lives" is no emphasis. */
const isSomebody = (sentence: Sentence, noun: number): boolean =>
  /^(NNPS?|PRP)$/.test(tokenAt(sentence, noun).pos) ||
  /^(Person|Group|Organization)$/.test(nounKind(sentence, noun) ?? '');

/** "It was the army that fired the rockets": who "it" is did so, though the parser has "that" do it. */
export const repairClefts = mendArcs(() => [cleft]);
