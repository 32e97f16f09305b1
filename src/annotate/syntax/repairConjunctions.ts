import type { Sentence } from '../../model/annotation.js';
import { isBareParticiple } from '../../model/auxiliaries.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { mendArcs, on, onAny } from './mendArcs.js';
import { hung } from './rewired.js';

/**
 * "are missing after a mine in Chile collapsed", "more than the militia killed": the parser takes the conjunction for a preposition, and
 * cannot place the verb. The noun between the two is the subject of a clause that the conjunction opens.
 */
export const repairConjunctions = mendArcs(() => [asClause, asCondition]);

const asClause = on('dep', (sentence, { governor, dependent: verb }) => {
  // "The man arrested after the attack confessed": he did.
  if (isBareParticiple(sentence, governor) || tokenAt(sentence, verb).pos !== 'VBD') return undefined;
  if (children(sentence, verb, 'nsubj', 'aux', 'mark').length > 0) return undefined;
  const noun = nounBefore(sentence, subtree(sentence, verb, ['punct'])[0] ?? verb);
  const arc = arcTo(sentence, noun);
  const conjunction = conjunctionOf(sentence, noun);
  if (!arc || arc.governor < 0 || conjunction === undefined) return undefined;
  const clause = hung(sentence, { governor: arc.governor, dependent: verb, relation: 'advcl' });
  const led = hung(clause, { governor: verb, dependent: noun, relation: 'nsubj' });
  return hung(led, { governor: verb, dependent: conjunction, relation: 'mark' });
});

/** "..., provided that all troops leave": a condition, which the parser takes for a verb or its auxiliary. */
const asCondition = onAny((sentence, { governor, dependent, relation }) => {
  const { text, pos } = tokenAt(sentence, dependent);
  if (!/^(provided|providing)$/i.test(text) || !pos.startsWith('VB')) return undefined;
  const before = sentence.tokens[dependent - 1];
  if (before && !/^(,|;|only|--|[\u2013\u2014])$/.test(before.text)) return undefined;
  // "a bill, providing that firms pay": it is what the bill says.
  if (/^providing$/i.test(text) && tokenAt(sentence, governor).pos.startsWith('NN')) return undefined;
  if (relation === 'aux')
    return isLed(sentence, governor, dependent) ? conditional(sentence, governor, dependent) : undefined;
  if (
    !/^(dep|advcl|conj|parataxis|acl)$/.test(relation) ||
    children(sentence, dependent, 'nsubj', 'obj', 'aux').length > 0
  )
    return undefined;
  const clause = children(sentence, dependent, 'ccomp').find((arc) =>
    isLed(sentence, arc.dependent, dependent),
  )?.dependent;
  return clause === undefined
    ? undefined
    : conditional(hung(sentence, { governor, dependent: clause, relation: 'advcl' }), clause, dependent);
});

/** Whether a clause with its own subject begins right behind the word, or behind "that". */
const isLed = (sentence: Sentence, clause: number, word: number): boolean => {
  const first = subtree(sentence, clause).find((token) => token > word);
  return first === word + 1 && children(sentence, clause, 'nsubj', 'nsubj:pass', 'expl').length > 0;
};

const conditional = (sentence: Sentence, clause: number, word: number): Sentence => {
  const marked = hung(sentence, { governor: clause, dependent: word, relation: 'mark' });
  const tokens = marked.tokens.map((token) =>
    token.index === word ? { ...token, pos: 'IN', lemma: 'provided' } : token,
  );
  const above = arcTo(marked, clause);
  const led = above?.relation === 'dep' ? hung(marked, { ...above, relation: 'advcl' }) : marked;
  return { ...led, tokens };
};

/** The noun behind a conjunction whose phrase ends right before a clause begins; -1 where there is none. */
const nounBefore = (sentence: Sentence, first: number): number =>
  sentence.tokens.findLastIndex(
    ({ index }) =>
      index < first &&
      /^(obl|nmod)$/.test(arcTo(sentence, index)?.relation ?? '') &&
      conjunctionOf(sentence, index) !== undefined &&
      Math.max(...subtree(sentence, index)) === first - 1,
  );

const conjunctionOf = (sentence: Sentence, noun: number): number | undefined =>
  children(sentence, noun, 'case').find((arc) =>
    /^(after|before|since|than|until)$/i.test(tokenAt(sentence, arc.dependent).text),
  )?.dependent;
