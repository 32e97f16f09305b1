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

/** "to help end the war", "to free them, close the base": a bare form without a clause of its own. */
const asBareForm: ArcRepair = (sentence, { governor, dependent, relation }) => {
  const isBare =
    tokenAt(sentence, dependent).pos === 'VB' &&
    children(sentence, dependent, 'mark', 'aux', 'nsubj', 'cop').length === 0;
  if (relation !== 'dep' || !isBare || governor > dependent) return undefined;
  if (tokenAt(sentence, governor).lemma === 'help' && dependent === governor + 1)
    return hung(sentence, { governor, dependent, relation: 'xcomp' });
  const isListed = tokenAt(sentence, governor).pos === 'VB' && sentence.tokens[dependent - 1]?.text === ',';
  return isListed ? hung(sentence, { governor, dependent, relation: 'conj' }) : undefined;
};

/** Infinitives that the parser hangs by the wrong arc. */
export const repairInfinitives = mendArcs([asNounsOwn, asComplement, asBareForm]);
