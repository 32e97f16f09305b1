import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { subjectArc } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, moved, retagged } from './rewired.js';

/**
 * "Omar Khan, a spokesman for rebels led by a cleric, confirmed it", "that Brodic, the highest officer brought to trial, knew": the parser
 * takes the participle in the apposition for the verb of its clause. The verb behind the second comma is; the participle describes the
 * noun before it.
 */
const ofApposition = on('dep ccomp parataxis advcl', (sentence, { governor: participle, dependent: verb }) => {
  if (verb < participle || !isBareParticiple(sentence, participle)) return undefined;
  const above = arcTo(sentence, participle);
  const subject = children(sentence, participle, 'nsubj', 'nsubj:pass').find((arc) => arc.dependent < participle);
  const aside = subject && children(sentence, subject.dependent, 'appos').find((arc) => arc.dependent < participle);
  if (!above || !subject || !aside || !isVerbOfClause(sentence, verb)) return undefined;
  const noun = participle - 1;
  if (!subtree(sentence, aside.dependent).includes(noun) || !tokenAt(sentence, noun).pos.startsWith('NN'))
    return undefined;
  if (sentence.tokens[firstOf(sentence, verb) - 1]?.text !== ',') return undefined;
  const turned: readonly Arc[] = [
    { ...above, dependent: verb },
    { ...subject, governor: verb, relation: 'nsubj' },
    { governor: noun, dependent: participle, relation: 'acl' },
    ...children(sentence, participle, 'mark', 'cc').map((arc) => ({ ...arc, governor: verb })),
    ...children(sentence, participle, 'obl', 'advmod', 'advcl')
      .filter((arc) => arc.dependent < subject.dependent)
      .map((arc) => ({ ...arc, governor: verb })),
  ];
  return retagged(turned.reduce(hung, sentence), participle, { pos: 'VBN' });
});

/**
 * "The army, backed by militias that Norland had armed, shelled the town": the parser takes the noun for the sentence, and hangs its verb,
 * which stands behind the second comma, somewhere in between.
 */
const ofRootNoun = on('dep', (sentence, { governor, dependent: verb }) => {
  if (verb < governor || !isVerbOfClause(sentence, verb)) return undefined;
  if (sentence.tokens[firstOf(sentence, verb) - 1]?.text !== ',') return undefined;
  const noun = sentence.tree.findIndex(({ governor: above }) => above === -1);
  const { pos } = tokenAt(sentence, noun);
  if (!/^NNP?S?$/.test(pos) || noun >= governor || sentence.tokens[noun + 1]?.text !== ',') return undefined;
  if (children(sentence, noun, 'nsubj', 'nsubj:pass', 'cop', 'case', 'conj').length > 0) return undefined;
  if (!isWithinClause(sentence, governor, noun)) return undefined;
  const led = [
    { governor: -1, dependent: verb, relation: 'root' },
    ...children(sentence, noun, 'punct')
      .filter(({ dependent }) => dependent > verb)
      .map((arc) => ({ ...arc, governor: verb })),
  ].reduce(hung, sentence);
  // What it is to the clauses that describe it, it stays.
  return moved(led, subjectArc(led, verb, noun));
});

/** Whether a word stands in a clause or phrase that describes the noun. */
const isWithinClause = (sentence: Sentence, word: number, noun: number): boolean => {
  for (let at = word, steps = 0; steps < 6; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || !/^(acl|acl:relcl|obl|nmod|dep|advcl|obj|xcomp)$/.test(arc.relation)) return false;
    if (arc.governor === noun) return /^acl/.test(arc.relation);
    at = arc.governor;
  }
  return false;
};

/** "led by", "brought to trial": without object or auxiliary. */
const isBareParticiple = (sentence: Sentence, verb: number): boolean =>
  /^VB[ND]$/.test(tokenAt(sentence, verb).pos) &&
  /^(by|to|in|for|with|from|of|as|at|on)$/.test(sentence.tokens[verb + 1]?.text ?? '') &&
  children(sentence, verb, 'obj', 'aux', 'aux:pass', 'cop').length === 0 &&
  !/^(say|tell|speak|go|come|live|die|arrive|serve|work|fall)$/.test(tokenAt(sentence, verb).lemma);

const isVerbOfClause = (sentence: Sentence, verb: number): boolean =>
  (/^VB[DZP]$/.test(tokenAt(sentence, verb).pos) || children(sentence, verb, 'aux', 'aux:pass', 'cop').length > 0) &&
  children(sentence, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark', 'cc').length === 0;

/** Where the verb and its auxiliaries begin. */
const firstOf = (sentence: Sentence, verb: number): number =>
  Math.min(
    verb,
    ...children(sentence, verb, 'aux', 'aux:pass', 'cop', 'advmod')
      .map((arc) => arc.dependent)
      .filter((token) => token < verb),
  );

export const repairAppositionVerb = mendArcs(() => [ofApposition, ofRootNoun]);
