import type { Arc, Sentence } from '../../model/annotation.js';
import { children } from '../../model/syntax.js';
import { subjectArc } from './clauseArcs.js';
import { rewired } from './rewired.js';

/** A verb joined to another one, whose subjects are its own as well, and those of what it says they mean to do: "and threatened to strike". */
export const coordinate = (sentence: Sentence, verb: number, main: number): Sentence => {
  const subjects = subjectsOf(sentence, main).map((arc) => arc.dependent);
  const own = children(sentence, verb, 'nsubj').map((arc) => arc.dependent);
  const lost = subjectsOf(sentence, verb)
    .map((arc) => arc.dependent)
    .filter((subject) => !own.includes(subject));
  const controlled = children(sentence, verb, 'xcomp')
    .map((arc) => arc.dependent)
    .filter((deed) => subjectsOf(sentence, deed).every((arc) => lost.includes(arc.dependent)));
  const freed = {
    ...sentence,
    graph: [
      ...sentence.graph.filter(
        ({ governor, dependent, relation }) =>
          !relation.startsWith('nsubj') ||
          !lost.includes(dependent) ||
          (governor !== verb && !controlled.includes(governor)),
      ),
      ...controlled.flatMap((deed) =>
        subjects.map((dependent) => ({ governor: deed, dependent, relation: 'nsubj:xsubj' })),
      ),
    ],
  };
  return rewired(freed, verb, { governor: main, dependent: verb, relation: 'conj' }, [
    { governor: main, dependent: verb, relation: 'conj:and' },
    ...subjects.map((subject) => subjectArc(sentence, verb, subject)),
  ]);
};

const subjectsOf = (sentence: Sentence, verb: number): readonly Arc[] =>
  sentence.graph.filter((arc) => arc.governor === verb && arc.relation.startsWith('nsubj'));
