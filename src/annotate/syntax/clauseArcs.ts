import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children } from '../../model/syntax.js';
import { retagged } from './rewired.js';

/** The arc by which a verb has its subject: of a passive verb, what it is done to. */
export const subjectArc = (sentence: Sentence, verb: number, subject: number): Arc => ({
  governor: verb,
  dependent: subject,
  relation: children(sentence, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj',
});

/** A verb with these subjects in the graph, and without those that it had. */
export const withSubjects = (sentence: Sentence, verb: number, subjects: readonly Arc[]): Sentence => ({
  ...sentence,
  graph: [...sentence.graph.filter((arc) => arc.governor !== verb || !arc.relation.startsWith('nsubj')), ...subjects],
});

/** The verb that a finite word belongs to, when it helps one: of "had been killed" it is "killed". */
export const helpedVerb = (sentence: Sentence, finite: number): number => {
  const arc = arcTo(sentence, finite);
  return arc && /^(aux|aux:pass|cop)$/.test(arc.relation) ? arc.governor : finite;
};

/** A verb taken for the participle of a passive that it shares: its subjects in the graph are what it is done to. */
export const asSharedPassive = (sentence: Sentence, verb: number): Sentence => {
  const { tokens } = retagged(sentence, verb, { pos: 'VBN' });
  const graph = sentence.graph.map((arc) =>
    arc.governor === verb && arc.relation === 'nsubj' ? { ...arc, relation: 'nsubj:pass' } : arc,
  );
  return { ...sentence, tokens, graph };
};
