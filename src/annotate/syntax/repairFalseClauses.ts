import type { Sentence, Token } from '../../model/annotation.js';
import { arcTo, children, hasMark, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { subjectArc } from './clauseArcs.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, rewired } from './rewired.js';
import { isBehindComma, orItsSubject, verbAbove } from './verbAbove.js';

/** "sees the vote as a way to end the war": the way ends nothing; it is what the vote is taken as. */
const asMeans = on('advcl', (sentence, { governor, dependent: infinitive }) => {
  if (governor > infinitive || !isInfinitive(sentence, infinitive)) return undefined;
  const means = children(sentence, infinitive, 'nsubj')[0]?.dependent;
  const as = children(sentence, infinitive, 'mark').find((arc) => tokenAt(sentence, arc.dependent).text === 'as');
  if (means === undefined || !as || as.dependent !== Math.min(...subtree(sentence, means)) - 1) return undefined;
  if (tokenAt(sentence, means).pos !== 'NN' || isSomebody(sentence, means)) return undefined;
  if (children(sentence, infinitive, 'aux', 'cop').length > 0) return undefined;
  const taken = { governor, dependent: means, relation: 'obl' };
  const mended = [
    { governor: means, dependent: as.dependent, relation: 'case' },
    { governor: means, dependent: infinitive, relation: 'acl' },
  ].reduce(hung, rewired(sentence, means, taken, [{ ...taken, relation: 'obl:as' }]));
  // "a way to honour them and show support": the parser takes the second for a verb with a tense.
  const isBare = ({ index, pos, text, lemma }: Token): boolean =>
    pos === 'VBP' &&
    text === lemma &&
    arcTo(sentence, index)?.relation === 'conj' &&
    arcTo(sentence, index)?.governor === infinitive;
  return { ...mended, tokens: mended.tokens.map((token) => (isBare(token) ? { ...token, pos: 'VB' } : token)) };
});

/** "The captain, saying the crew had mutinied, asked for help": the parser has him mutiny. Whom he speaks of stands right before the verb. */
const sayingInside = on('acl', (sentence, { governor: speaker, dependent: saying }) => {
  const { pos, lemma } = tokenAt(sentence, saying);
  if (pos !== 'VBG' || !speechVerbs.has(lemma) || !isBehindComma(sentence, saying)) return undefined;
  const above = arcTo(sentence, speaker);
  const told = above?.relation === 'nsubj' ? above.governor : -1;
  const over = told > saying ? arcTo(sentence, told) : undefined;
  const subject = children(sentence, saying, 'obj')[0]?.dependent;
  if (!over || subject === undefined || subject < saying) return undefined;
  const first = Math.min(told, ...children(sentence, told, 'aux').map((arc) => arc.dependent));
  if (first - 1 !== Math.max(...subtree(sentence, subject))) return undefined;
  const main = children(sentence, told, 'dep', 'parataxis', 'ccomp', 'conj').find(
    ({ dependent }) =>
      dependent > told &&
      /^VB[DZP]$/.test(tokenAt(sentence, dependent).pos) &&
      isBehindComma(sentence, dependent) &&
      children(sentence, dependent, 'nsubj', 'mark', 'cc').length === 0,
  )?.dependent;
  if (main === undefined) return undefined;
  return [
    { ...over, dependent: main },
    { governor: main, dependent: saying, relation: 'advcl' },
    { governor: saying, dependent: told, relation: 'ccomp' },
    subjectArc(sentence, told, subject),
    { governor: main, dependent: speaker, relation: 'nsubj' },
  ].reduce(hung, sentence);
});

/** "dismissed those and a mission praised the vote": what is dismissed is no clause; the second of the two is who does the rest. */
const dismissedAnd = on('ccomp', (sentence, { governor: verb, dependent: other }) => {
  if (other < verb || !withoutClause.test(tokenAt(sentence, verb).lemma)) return undefined;
  if (children(sentence, other, 'mark').length > 0) return undefined;
  const object = children(sentence, other, 'nsubj')[0]?.dependent;
  if (object === undefined || object < verb || Math.min(...subtree(sentence, object)) !== verb + 1) return undefined;
  const second = children(sentence, object, 'conj').at(-1)?.dependent;
  const and = second === undefined ? undefined : children(sentence, second, 'cc')[0]?.dependent;
  if (second === undefined || and === undefined) return undefined;
  return [
    { governor: verb, dependent: object, relation: 'obj' },
    { governor: verb, dependent: other, relation: 'conj' },
    { governor: other, dependent: second, relation: 'nsubj' },
    { governor: other, dependent: and, relation: 'cc' },
  ].reduce(hung, sentence);
});

/** Verbs that take nouns, and a clause only behind "that". */
const withoutClause =
  /^(dismiss|reject|refute|rebut|condemn|denounce|welcome|praise|criticise|criticize|approve|adopt|ban|sign|ratify|win|lose|attend|visit|join|open|close|launch|end|begin|receive|support|oppose|back|discuss)$/;

/** "to fuel claims of fraud as soldiers patrolled the streets": a clause that goes on meanwhile is no noun's. */
const meanwhile = on('acl', (sentence, { governor: noun, dependent: verb }) => {
  if (verb < noun || !tokenAt(sentence, noun).pos.startsWith('NN')) return undefined;
  if (!/^VB[DZP]$/.test(tokenAt(sentence, verb).pos) || children(sentence, verb, 'nsubj').length === 0)
    return undefined;
  const isMeanwhile = hasMark(sentence, verb, /^(as|while|because|although|though|unless)$/);
  const main = verbAbove(sentence, noun, orItsSubject);
  if (!isMeanwhile || main === undefined || main > verb) return undefined;
  return hung(sentence, { governor: finiteAbove(sentence, main), dependent: verb, relation: 'advcl' });
});

/** Of "won in a vote set to fuel claims" the winning, which the rest goes on beside. */
const finiteAbove = (sentence: Sentence, from: number): number => {
  for (let at = from, steps = 0; steps < 5; steps++) {
    if (children(sentence, at, 'nsubj').length > 0) return at;
    const above = verbAbove(sentence, arcTo(sentence, at)?.governor ?? -1, /./);
    if (above === undefined || above > from) return from;
    at = above;
  }
  return from;
};

/** ", as the opposition repeatedly alleged that": the parser takes "as" for a preposition, and the verb has lost its subject. */
const asSubject = on('obl', (sentence, { governor: verb, dependent: subject }) => {
  const above = arcTo(sentence, verb);
  const as = children(sentence, subject, 'case')[0]?.dependent;
  if (subject > verb || !above || !/^(parataxis|advcl|dep|conj)$/.test(above.relation)) return undefined;
  if (as === undefined || tokenAt(sentence, as).text !== 'as' || !isBehindComma(sentence, as)) return undefined;
  if (as !== Math.min(...subtree(sentence, subject)) || !/^VB[DZP]$/.test(tokenAt(sentence, verb).pos))
    return undefined;
  if (!isSomebody(sentence, subject) || children(sentence, verb, 'nsubj', 'csubj', 'mark', 'cc').length > 0)
    return undefined;
  return [
    { ...above, relation: 'advcl' },
    { governor: verb, dependent: subject, relation: 'nsubj' },
    { governor: verb, dependent: as, relation: 'mark' },
  ].reduce(hung, sentence);
});

/** A clause that the parser begins too early: behind "as", behind a verb that takes none, or with the subject before "saying". */
export const repairFalseClauses = mendArcs(() => [asMeans, sayingInside, dismissedAnd, meanwhile, asSubject]);
