import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { coordinate } from './coordinate.js';
import { mendArcs, on } from './mendArcs.js';
import { retagged } from './rewired.js';

/**
 * "accused the firm of breaking the deal and threatened to strike", "helped found the party and was elected": a verb with a tense is joined to
 * the one above that has one, and not to a gerund or an infinitive.
 */
const besideBare = on('conj', (sentence, { governor: bare, dependent: verb }) => {
  const { pos } = tokenAt(sentence, bare);
  if (!/^(VBG|VB)$/.test(pos) || children(sentence, bare, 'aux', 'cop').length > 0) return undefined;
  if (!hasTense(sentence, verb) || children(sentence, verb, 'cc').length === 0) return undefined;
  if (children(sentence, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark').length > 0) return undefined;
  const { governor: main = -1, relation = '' } = arcTo(sentence, bare) ?? {};
  const isUnder = main >= 0 && main < bare && /^(advcl|obl|xcomp)$/.test(relation);
  if (!isUnder || tokenAt(sentence, main).pos !== 'VBD') return undefined;
  return children(sentence, main, 'nsubj', 'nsubj:pass').length > 0 ? coordinate(sentence, verb, main) : undefined;
});

/** "threatened", which is no infinitive, or "was elected". */
const hasTense = (sentence: Sentence, verb: number): boolean => {
  const { pos, text, lemma } = tokenAt(sentence, verb);
  const helpers = children(sentence, verb, 'aux', 'aux:pass', 'cop');
  if (helpers.length > 0) return helpers.some(({ dependent }) => /^VB[DZ]$/.test(tokenAt(sentence, dependent).pos));
  return pos === 'VBD' && text.toLowerCase() !== lemma;
};

/** "helped found the party": who helped founds, where nobody is named whom he helped; the tagger may take it for a past. */
const helpedFound = on('xcomp', (sentence, { governor: help, dependent: verb }) => {
  const isHelp = tokenAt(sentence, help).lemma === 'help' && children(sentence, help, 'obj', 'iobj').length === 0;
  const isBare = verb === help + 1 && /^VB[DP]?$/.test(tokenAt(sentence, verb).pos);
  if (!isHelp || !isBare || sentence.graph.some((arc) => arc.governor === verb && arc.relation.startsWith('nsubj')))
    return undefined;
  const subjects = sentence.graph.filter((arc) => arc.governor === help && arc.relation === 'nsubj');
  const mended = retagged(sentence, verb, { pos: 'VB' });
  return {
    ...mended,
    graph: [...mended.graph, ...subjects.map((arc) => ({ ...arc, governor: verb, relation: 'nsubj:xsubj' }))],
  };
});

/** Verbs with a tense beside verbs without. */
export const repairFiniteBeside = mendArcs(() => [helpedFound, besideBare]);
