import type { Sentence } from '../../model/annotation.js';
import { children } from '../../model/syntax.js';
import { subjectArc } from './clauseArcs.js';
import { rewired } from './rewired.js';

/** A verb joined to another one, whose subjects are its own as well. */
export const coordinate = (sentence: Sentence, verb: number, main: number): Sentence => {
  const subjects = sentence.graph.filter((arc) => arc.governor === main && /^nsubj/.test(arc.relation));
  const own = children(sentence, verb, 'nsubj').map((arc) => arc.dependent);
  const freed = {
    ...sentence,
    graph: sentence.graph.filter(
      (arc) => arc.governor !== verb || !/^nsubj/.test(arc.relation) || own.includes(arc.dependent),
    ),
  };
  return rewired(freed, verb, { governor: main, dependent: verb, relation: 'conj' }, [
    { governor: main, dependent: verb, relation: 'conj:and' },
    ...subjects.map((arc) => subjectArc(sentence, verb, arc.dependent)),
  ]);
};
