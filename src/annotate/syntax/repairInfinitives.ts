import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { type ArcRepair, mendArcs } from './mendArcs.js';
import { hung } from './rewired.js';

const isInfinitive = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).pos === 'VB' &&
  children(sentence, token, 'mark').some((mark) => tokenAt(sentence, mark.dependent).pos === 'TO');

/** "The plan to sell the airport was approved": the parser makes the plan sell, and the selling the subject. The plan is. */
const asNounsOwn: ArcRepair = (sentence, { governor, dependent, relation }) => {
  const noun = children(sentence, dependent, 'nsubj')[0]?.dependent;
  if (!/^csubj/.test(relation) || noun === undefined || !isInfinitive(sentence, dependent)) return undefined;
  if (noun > dependent || tokenAt(sentence, noun).pos === 'PRP') return undefined;
  const subject = { governor, dependent: noun, relation: relation.replace('csubj', 'nsubj') };
  return hung(hung(sentence, { governor: noun, dependent, relation: 'acl' }), subject);
};

/** "stands ready to help": the adjective's complement, though the parser leaves open what it is. */
const asComplement: ArcRepair = (sentence, { governor, dependent, relation }) =>
  relation === 'dep' &&
  governor < dependent &&
  tokenAt(sentence, governor).pos === 'JJ' &&
  isInfinitive(sentence, dependent) &&
  arcTo(sentence, governor)?.relation !== 'amod'
    ? hung(sentence, { governor, dependent, relation: 'xcomp' })
    : undefined;

/** Infinitives that the parser hangs by the wrong arc. */
export const repairInfinitives = mendArcs([asNounsOwn, asComplement]);
