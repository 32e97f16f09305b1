import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { nounsWithoutOf } from '../../ontology/nounsWithoutOf.js';
import { objectControlVerbs } from '../../ontology/verbClasses.js';
import { subjectArc, withSubjects } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

/** "a ceasefire and release of hostages": nobody speaks of a ceasefire of hostages; they belong to the second noun. */
const ofSecond = on('nmod', (sentence, arc) => {
  const { governor: first, dependent } = arc;
  if (!nounsWithoutOf.has(tokenAt(sentence, first).lemma.toLowerCase())) return undefined;
  const second = children(sentence, first, 'conj').find((one) => one.dependent < dependent)?.dependent;
  const of = children(sentence, dependent, 'case')[0]?.dependent;
  if (second === undefined || of !== second + 1 || tokenAt(sentence, of).text !== 'of') return undefined;
  return movedList(sentence, first, second, dependent);
});

/** A phrase with all that is listed with it, in the graph as well. */
const movedList = (sentence: Sentence, from: number, to: number, dependent: number): Sentence => {
  const all = [dependent, ...children(sentence, dependent, 'conj').map((arc) => arc.dependent)];
  const move = (arc: Arc): Arc =>
    arc.governor === from && all.includes(arc.dependent) ? { ...arc, governor: to } : arc;
  return { ...sentence, tree: sentence.tree.map(move), graph: sentence.graph.map(move) };
};

/** "stealing or pressuring companies to hand over designs": who is made to do something is the object of the verb that makes; and of "abducted and forced", but what is stolen is no company. */
const objectOfSecond = on('obj', (sentence, arc) => {
  const { governor: first, dependent: object } = arc;
  if (object < first) return undefined;
  const second = children(sentence, first, 'conj').find(
    (one) => one.dependent < object && objectControlVerbs.has(tokenAt(sentence, one.dependent).lemma),
  )?.dependent;
  const deed = children(sentence, first, 'advcl', 'xcomp').find(
    (one) => one.dependent > object && isInfinitive(sentence, one.dependent),
  );
  if (second === undefined || !deed || children(sentence, second, 'obj', 'xcomp').length > 0) return undefined;
  const own = [
    { ...arc, governor: second },
    { governor: second, dependent: deed.dependent, relation: 'xcomp' },
  ].reduce(hung, sentence);
  return {
    ...own,
    graph: [
      ...own.graph.filter((one) => one.governor !== deed.dependent || one.relation !== 'nsubj:xsubj'),
      ...(neverToPeople.test(tokenAt(sentence, first).lemma) ? [] : [arc]),
      { governor: deed.dependent, dependent: object, relation: 'nsubj:xsubj' },
    ],
  };
});

const neverToPeople = /^(steal|loot|smuggle|forge|counterfeit|embezzle)$/;

/** "began changing tack and the alliance urged others": a noun right before a verb that has no other subject is no second object. */
const subjectOfNext = on('dep parataxis conj', (sentence, { governor: main, dependent: verb }) => {
  if (main > verb || !/^VB[DZP]$/.test(tokenAt(sentence, verb).pos)) return undefined;
  if (
    !tokenAt(sentence, main).pos.startsWith('VB') ||
    children(sentence, verb, 'nsubj', 'mark', 'aux', 'cc').length > 0
  )
    return undefined;
  let last = verb - 1;
  while (last > main && sentence.tokens[last]?.pos === 'RB') last--;
  const listed = children(sentence, main, 'obj', 'obl')
    .flatMap((object) => children(sentence, object.dependent, 'conj'))
    .find((one) => Math.max(...subtree(sentence, one.dependent)) === last)?.dependent;
  if (listed === undefined || children(sentence, listed, 'cc').length === 0) return undefined;
  if (children(sentence, listed, 'case').length > 0 || arcTo(sentence, verb)?.governor !== main) return undefined;
  return [
    { governor: main, dependent: verb, relation: 'conj' },
    { governor: verb, dependent: listed, relation: 'nsubj' },
  ].reduce(hung, sentence);
});

/** "it said several drones crossed the border and were shot down": what is said of "it" would be "was". */
const pluralOfTold = on('conj', (sentence, { governor: saying, dependent: verb }) => {
  if (saying > verb || !/^(it|he|she)$/i.test(subjectText(sentence, saying))) return undefined;
  const isPlural = children(sentence, verb, 'aux', 'aux:pass', 'cop').some((arc) =>
    /^(were|are|have)$/.test(tokenAt(sentence, arc.dependent).text),
  );
  const told = children(sentence, saying, 'ccomp').find(
    (arc) => arc.dependent < verb && arc.dependent > saying,
  )?.dependent;
  const subject = told === undefined ? undefined : children(sentence, told, 'nsubj', 'nsubj:pass')[0]?.dependent;
  if (
    !isPlural ||
    told === undefined ||
    subject === undefined ||
    children(sentence, verb, 'nsubj', 'nsubj:pass').length > 0
  )
    return undefined;
  if (!/^NNP?S$/.test(tokenAt(sentence, subject).pos)) return undefined;
  const mended = hung(sentence, { governor: told, dependent: verb, relation: 'conj' });
  return withSubjects(mended, verb, [subjectArc(sentence, verb, subject)]);
});

const subjectText = (sentence: Sentence, verb: number): string =>
  children(sentence, verb, 'nsubj').map((arc) => tokenAt(sentence, arc.dependent).text)[0] ?? '';

/** "was signed and entered into force on 3 May": the treaty enters, and on that day; the parser has it entered, and signed into force. */
const entersIntoForce = on('conj', (sentence, { governor: first, dependent: verb }) => {
  if (!/^(entered|came)$/.test(tokenAt(sentence, verb).text)) return undefined;
  if (sentence.tokens[verb + 1]?.text !== 'into' || !/^(force|effect)$/.test(sentence.tokens[verb + 2]?.text ?? ''))
    return undefined;
  const subject = children(sentence, first, 'nsubj:pass')[0]?.dependent;
  if (subject === undefined || children(sentence, verb, 'nsubj', 'nsubj:pass').length > 0) return undefined;
  const own = children(sentence, first, 'obl', 'obl:tmod')
    .filter(({ dependent }) => dependent > verb)
    .reduce((mended, arc) => hung(mended, { ...arc, governor: verb }), retagged(sentence, verb, { pos: 'VBD' }));
  return withSubjects(own, verb, [{ governor: verb, dependent: subject, relation: 'nsubj' }]);
});

/** What the parser gives to the first of two words that "and" or "or" joins, and belongs to the second. */
export const repairSecond = mendArcs(() => [ofSecond, objectOfSecond, subjectOfNext, pluralOfTold, entersIntoForce]);
