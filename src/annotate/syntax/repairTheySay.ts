import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { clauseVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { subjectArc } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/**
 * "officials say the three groups, who met on Tuesday, fell short of it", "say a key aim is to harmonize it": without "that" the parser has
 * them say the groups. Nobody says a group that a finite verb stands behind: that is what is said.
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
  const isEnclosed = children(sentence, noun, 'acl', 'appos').length > 0;
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

export const repairTheySay = mendArcs(() => [sayThatThey, sayingBefore]);
