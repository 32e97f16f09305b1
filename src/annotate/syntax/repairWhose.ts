import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

const isOwned = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'nmod:poss').some((arc) => tokenAt(sentence, arc.dependent).pos === 'WP$');

/** "Haftar, whose forces besieged Tripoli, met her": the parser has forces beside him, and a besieged Tripoli. */
const asClause = on('appos dep nmod', (sentence, { governor: owner, dependent: owned }) => {
  if (owner > owned || !isOwned(sentence, owned)) return undefined;
  const verb = owned + 1;
  const object = arcTo(sentence, verb)?.governor ?? -1;
  if (!/^VB[DN]$/.test(sentence.tokens[verb]?.pos ?? '') || arcTo(sentence, verb)?.relation !== 'amod')
    return undefined;
  if (object < verb || arcTo(sentence, object)?.governor !== owned) return undefined;
  const turned: readonly Arc[] = [
    { governor: owner, dependent: verb, relation: 'acl:relcl' },
    { governor: verb, dependent: owned, relation: 'nsubj' },
    { governor: verb, dependent: object, relation: 'obj' },
  ];
  const mended = retagged(turned.reduce(hung, sentence), verb, { pos: 'VBD' });
  // "in 2019": when they did.
  return children(mended, object, 'nmod')
    .filter((arc) => /^(DATE|TIME)$/.test(tokenAt(mended, arc.dependent).ner))
    .reduce((one, arc) => hung(one, { governor: verb, dependent: arc.dependent, relation: 'obl' }), mended);
});

/** "The firm, whose owner fled in May, filed for bankruptcy": a clause that the parser gives no place. */
const ofOwner = on('dep', (sentence, { governor: owner, dependent: verb }) => {
  if (verb < owner || !/^(NN|PRP)/.test(tokenAt(sentence, owner).pos)) return undefined;
  return children(sentence, verb, 'nsubj', 'nsubj:pass').some((arc) => isOwned(sentence, arc.dependent))
    ? hung(sentence, { governor: owner, dependent: verb, relation: 'acl:relcl' })
    : undefined;
});

/** What somebody's people or things do is told of him in a clause with "whose". */
export const repairWhose = mendArcs(() => [asClause, ofOwner]);
