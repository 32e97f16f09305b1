import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { tellingVerbs } from '../../ontology/arrangedWords.js';
import { objectControlVerbs, twoObjectVerbs, unaccusativeVerbs } from '../../ontology/verbClasses.js';
import { subjectArc } from './clauseArcs.js';
import { hung, rewired } from './rewired.js';

/**
 * Mends two readings of clauses: "conducted an operation to arrest him", where the parser makes the operation arrest (it is what the
 * subject wants), and "In Sarn, Kelmar province, a patrol detained two men", where it takes the place for the clause.
 */
export const repairClauses = (sentence: Sentence): Sentence =>
  sentence.tree.reduce((mended, { dependent }) => {
    const arc = arcTo(mended, dependent);
    if (!arc || arc.governor < 0) return mended;
    if (isPurpose(mended, arc)) return asPurpose(mended, arc);
    const subject = subjectOfTold(mended, arc);
    if (subject !== undefined) return asTold(mended, arc, subject);
    return isWholeClause(mended, arc) ? asClause(mended, arc) : mended;
  }, sentence);

/** An infinitive behind the object of a verb that makes its object do nothing. */
const isPurpose = (sentence: Sentence, { governor, dependent, relation }: Arc): boolean =>
  relation === 'xcomp' &&
  tokenAt(sentence, governor).pos.startsWith('VB') &&
  !objectControlVerbs.has(tokenAt(sentence, governor).lemma.toLowerCase()) &&
  isInfinitive(sentence, dependent) &&
  children(sentence, governor, 'obj').some((object) => object.dependent > governor && object.dependent < dependent) &&
  children(sentence, dependent, 'nsubj').length === 0;

const asPurpose = (sentence: Sentence, arc: Arc): Sentence => {
  const purpose = { ...arc, relation: 'advcl' };
  const mended = rewired(sentence, arc.dependent, purpose, [{ ...arc, relation: 'advcl:to' }]);
  return {
    ...mended,
    graph: mended.graph.filter((one) => one.governor !== arc.dependent || one.relation !== 'nsubj:xsubj'),
  };
};

/** "determined the bullet was damaged", read as "determined the bullet": the noun right before the auxiliary is its subject. */
const subjectOfTold = (
  sentence: Sentence,
  { governor: saying, dependent: verb, relation }: Arc,
): number | undefined => {
  const { lemma } = tokenAt(sentence, saying);
  if (!/^(dep|parataxis)$/.test(relation) || verb < saying) return undefined;
  if (!takesClause(lemma) && !(isWished.test(lemma) && isSubjunctive(sentence, verb))) return undefined;
  // "adding three soldiers died": of a verb that takes no object the past form is enough.
  const isBare = tokenAt(sentence, verb).pos === 'VBD' && unaccusativeVerbs.has(tokenAt(sentence, verb).lemma);
  const first = children(sentence, verb, 'aux', 'cop')[0]?.dependent ?? (isBare ? verb : undefined);
  if (first === undefined || children(sentence, verb, 'nsubj', 'mark').length > 0) return undefined;
  const object = children(sentence, saying, 'obj').find((arc) => arc.dependent > saying && arc.dependent < first);
  const before = notBefore(sentence, saying, first) ?? first;
  return object && Math.max(...subtree(sentence, object.dependent)) === before - 1 ? object.dependent : undefined;
};

/** What is asked for in a clause with the bare "be": "demanded the prisoners not be moved". */
const isWished = /^(demand|insist|propose|recommend|request|order|ask|require|urge|suggest|stipulate)$/;

const isSubjunctive = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'aux', 'cop').some(
    ({ dependent }) => tokenAt(sentence, dependent).text === 'be' && !isInfinitive(sentence, verb),
  );

/** The "not" right before a verb, which the parser gives to the verb above. */
const notBefore = (sentence: Sentence, saying: number, first: number): number | undefined =>
  children(sentence, saying, 'advmod').find(
    ({ dependent }) => dependent === first - 1 && tokenAt(sentence, dependent).text === 'not',
  )?.dependent;

const takesClause = (verb: string): boolean =>
  tellingVerbs.has(verb) ||
  /^(concern|fear|worry|hope|believe|think|suspect|claim|warn|argue|insist|estimate|add|indicate)$/.test(verb);

const asTold = (sentence: Sentence, { governor, dependent: verb }: Arc, subject: number): Sentence => {
  const listed = children(sentence, subject, 'conj').map((arc) => arc.dependent);
  const freed = {
    ...sentence,
    graph: sentence.graph.filter((arc) => arc.governor !== governor || !listed.includes(arc.dependent)),
  };
  const first = children(sentence, verb, 'aux', 'cop')[0]?.dependent ?? verb;
  const not = notBefore(sentence, governor, first);
  const denied = not === undefined ? freed : hung(freed, { governor: verb, dependent: not, relation: 'advmod' });
  const told = hung(denied, { governor, dependent: verb, relation: 'ccomp' });
  return hung(told, subjectArc(sentence, verb, subject));
};

/** A participle with an object of its own is no passive one: it is the verb, where the sentence has no other. */
const isWholeClause = (sentence: Sentence, { governor, dependent, relation }: Arc): boolean =>
  relation === 'acl' &&
  dependent > governor &&
  tokenAt(sentence, dependent).pos === 'VBN' &&
  !twoObjectVerbs.has(tokenAt(sentence, dependent).lemma.toLowerCase()) &&
  children(sentence, dependent, 'obj').some((object) => object.dependent > dependent) &&
  children(sentence, dependent, 'aux', 'nsubj', 'nsubj:pass').length === 0 &&
  !sentence.tokens.some(({ pos }) => /^(VBD|VBZ|VBP|MD)$/.test(pos)) &&
  tokenAt(sentence, rootOf(sentence)).pos.startsWith('NN');

const asClause = (sentence: Sentence, { governor: noun, dependent: verb }: Arc): Sentence => {
  const root = rootOf(sentence);
  const preposition = children(sentence, root, 'case')[0];
  const circumstance = { governor: verb, dependent: root, relation: 'obl' };
  const word = preposition ? tokenAt(sentence, preposition.dependent).text.toLowerCase() : undefined;
  const risen = rewired(sentence, verb, { governor: -1, dependent: verb, relation: 'root' });
  const subject = { governor: verb, dependent: noun, relation: 'nsubj' };
  const led = rewired(risen, noun, subject, [subject]);
  return root === noun
    ? led
    : rewired(led, root, circumstance, [{ ...circumstance, relation: word ? `obl:${word}` : 'obl' }]);
};

const rootOf = (sentence: Sentence): number => sentence.tree.find((arc) => arc.governor < 0)?.dependent ?? 0;
