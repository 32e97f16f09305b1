import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
import { clauseVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { subjectArc } from './clauseArcs.js';
import { coordinate } from './coordinate.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/**
 * "officials say the three groups, who met on Tuesday, fell short of it", "four suspects, among them a clerk, had been arrested", "say a key
 * aim is to harmonize it": without "that" the parser has them say the groups. Nobody says a group that a finite verb stands behind: that is what is said.
 */
const sayThatThey = on('dep xcomp', (sentence, { governor: saying, dependent: told, relation }) => {
  if (told < saying || !isSaying(sentence, saying)) return undefined;
  const finite = children(sentence, told, 'aux', 'aux:pass', 'cop').find(
    (arc) => arc.dependent < told && /^(VB[DZP]|MD)$/.test(tokenAt(sentence, arc.dependent).pos),
  )?.dependent;
  if (finite === undefined && (relation === 'xcomp' || !/^VB[DZP]$/.test(tokenAt(sentence, told).pos)))
    return undefined;
  if (children(sentence, told, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'cc').length > 0) return undefined;
  const object = children(sentence, saying, 'obj');
  const noun = object[0]?.dependent;
  if (object.length !== 1 || noun === undefined || noun < saying || noun > told) return undefined;
  if (Math.min(...subtree(sentence, noun)) !== saying + 1 || !closes(sentence, noun, finite ?? told)) return undefined;
  const turned: readonly Arc[] = [
    { governor: saying, dependent: told, relation: 'ccomp' },
    subjectArc(sentence, told, noun),
  ];
  return turned.reduce(hung, sentence);
});

const isSaying = (sentence: Sentence, verb: number): boolean =>
  /^VB/.test(tokenAt(sentence, verb).pos) &&
  /^(say|claim|believe|allege|insist|think|argue|report|add|acknowledge|admit|suggest|warn|fear|hope|stress|note|confirm|deny)$/.test(
    tokenAt(sentence, verb).lemma,
  ) &&
  (speechVerbs.has(tokenAt(sentence, verb).lemma) || clauseVerbs.has(tokenAt(sentence, verb).lemma)) &&
  children(sentence, verb, 'ccomp').length === 0;

/** The phrase goes up to the verb, but for adverbs and a comma behind its relative clause. */
const closes = (sentence: Sentence, noun: number, verb: number): boolean => {
  const last = Math.max(...subtree(sentence, noun).filter((token) => token < verb));
  const between = sentence.tokens.slice(last + 1, verb);
  const isEnclosed =
    children(sentence, noun, 'acl', 'appos').length > 0 ||
    children(sentence, noun, 'nmod').some(({ dependent }) => hasCase(sentence, dependent, /^(among|including)$/i));
  return between.every(({ pos, text }) => /^RB/.test(pos) || (isEnclosed && text === ','));
};

/** "fled the city, saying security could not be guaranteed": a participle of speech before a subject says it, and is no adjective of it. */
const sayingBefore = on('amod', (sentence, { governor: noun, dependent: saying }) => {
  if (tokenAt(sentence, saying).pos !== 'VBG' || sentence.tokens[saying - 1]?.text !== ',') return undefined;
  if (!/^(say|add|warn|claim|note|argue|insist|allege|explain|stress|report)$/.test(tokenAt(sentence, saying).lemma))
    return undefined;
  const own = arcTo(sentence, noun);
  const told = own && /^nsubj/.test(own.relation) ? own.governor : -1;
  const clause = told < 0 ? undefined : arcTo(sentence, told);
  if (
    !clause ||
    clause.governor < 0 ||
    clause.governor > saying ||
    !/^(parataxis|dep|ccomp|advcl)$/.test(clause.relation)
  )
    return undefined;
  return [
    { governor: clause.governor, dependent: saying, relation: 'advcl' },
    { governor: saying, dependent: told, relation: 'ccomp' },
  ].reduce(hung, sentence);
});

/**
 * "Rebels confirmed Omar Hale had been killed", "said there had been complaints", ", saying the law is broken": the parser takes the verb of
 * speech for the subject of what is said, and the subject of that for what is said.
 */
const sayingOfSubject = on('nsubj nsubj:pass csubj csubj:pass', (sentence, { governor: told, dependent: saying }) => {
  const arc = arcTo(sentence, told);
  if (!arc || saying > told || !isSaying(sentence, saying)) return undefined;
  const hasTense = /^VB[DZP]$/.test(tokenAt(sentence, saying).pos);
  if (!hasTense && (tokenAt(sentence, saying).pos !== 'VBG' || arc.governor < 0 || arc.governor > saying))
    return undefined;
  // "what observers say was a signal": it is what they say, and nothing that they say of it.
  const speaker = children(sentence, saying, 'nsubj')[0]?.dependent;
  if (hasTense && (speaker === undefined || /^W/.test(sentence.tokens[speaker - 1]?.pos ?? ''))) return undefined;
  const subjects = children(sentence, told, 'nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'expl');
  const objects = children(sentence, saying, 'obj', 'advmod', 'ccomp').filter((one) => one.dependent > saying);
  const noun = objects[0]?.dependent;
  if (subjects.length !== 1 || objects.length !== 1 || noun === undefined || noun > told) return undefined;
  const isThere = tokenAt(sentence, noun).pos === 'EX';
  if (!isThere && !/^(NN|PRP$|CD$|DT$)/.test(tokenAt(sentence, noun).pos)) return undefined;
  if (Math.min(...subtree(sentence, noun)) !== saying + 1) return undefined;
  const hasFinite = [told, ...children(sentence, told, 'aux', 'aux:pass', 'cop').map((one) => one.dependent)].some(
    (token) => token > noun && /^(VB[DZP]|MD)$/.test(tokenAt(sentence, token).pos),
  );
  if (!hasFinite) return undefined;
  const besides = children(sentence, told).filter(
    ({ dependent, relation }) =>
      dependent < saying || (hasTense && relation === 'punct' && dependent > told && arc.governor < 0),
  );
  // "... and said it had": so says who confirms it.
  const others = children(sentence, told, 'conj').filter(
    ({ dependent }) => hasTense && speechVerbs.has(tokenAt(sentence, dependent).lemma),
  );
  const mended = [
    hasTense ? { ...arc, dependent: saying } : { governor: arc.governor, dependent: saying, relation: 'advcl' },
    { governor: saying, dependent: told, relation: 'ccomp' },
    isThere ? { governor: told, dependent: noun, relation: 'expl' } : subjectArc(sentence, told, noun),
    ...besides.map((one) => ({ ...one, governor: saying })),
  ].reduce(hung, sentence);
  return others.reduce((one, { dependent }) => coordinate(one, dependent, saying), mended);
});

/** Who says what, where the parser hangs the one on the other the wrong way round. */
export const repairTheySay = mendArcs(() => [sayThatThey, sayingBefore, sayingOfSubject]);
