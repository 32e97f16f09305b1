import { children, tokenAt } from '../../model/syntax.js';
import { type ArcRepair, mendArcs } from './mendArcs.js';
import { hung } from './rewired.js';

/** "received a delegation led by Senator Brown": the parser has the delegation lead. It is received, and led. */
const asDescription: ArcRepair = (sentence, { governor: verb, dependent: participle, relation }) => {
  if (relation !== 'dep') return undefined;
  const noun = children(sentence, participle, 'nsubj')[0]?.dependent;
  if (noun === undefined || noun < verb || noun > participle) return undefined;
  const isBare =
    tokenAt(sentence, participle).pos === 'VBN' &&
    children(sentence, participle, 'aux', 'obj', 'mark', 'cop').length === 0 &&
    children(sentence, participle, 'obl').length > 0;
  if (!isBare || !/^VB[DPZG]?$/.test(tokenAt(sentence, verb).pos) || children(sentence, verb, 'obj').length > 0)
    return undefined;
  return hung(hung(sentence, { governor: verb, dependent: noun, relation: 'obj' }), {
    governor: noun,
    dependent: participle,
    relation: 'acl',
  });
};

/** "A group called the Desert Hawks claimed the attack": nobody calls that somebody claims. The group is called so, and claims. */
const asNaming: ArcRepair = (sentence, { governor: naming, dependent: verb, relation }) => {
  if (relation !== 'ccomp') return undefined;
  const noun = children(sentence, naming, 'nsubj')[0]?.dependent;
  const name = children(sentence, verb, 'nsubj')[0]?.dependent;
  const above = sentence.tree[naming];
  if (noun === undefined || name === undefined || above === undefined) return undefined;
  const isNaming =
    /^(called|named|dubbed|nicknamed|titled)$/.test(tokenAt(sentence, naming).text) &&
    noun === naming - 1 &&
    name > naming &&
    name < verb &&
    children(sentence, naming, 'aux', 'obj').length === 0 &&
    children(sentence, verb, 'mark').length === 0 &&
    tokenAt(sentence, name).pos.startsWith('NN');
  if (!isNaming) return undefined;
  return [
    { ...above, dependent: verb },
    { governor: verb, dependent: noun, relation: 'nsubj' },
    { governor: noun, dependent: naming, relation: 'acl' },
    { governor: naming, dependent: name, relation: 'obj' },
    ...children(sentence, naming, 'punct')
      .filter((arc) => arc.dependent > verb)
      .map((arc) => ({ ...arc, governor: verb })),
  ].reduce(hung, sentence);
};

/** Participles behind a noun that the parser takes for its verb. */
export const repairDescribed = mendArcs([asDescription, asNaming]);
