import type { Arc, Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { attributivePlurals } from '../../ontology/attributivePlurals.js';
import { personNouns } from '../../ontology/personNouns.js';
import { type ArcRepair, mendArcs } from './mendArcs.js';
import { hung } from './rewired.js';

/**
 * "many issues observers have raised": the parser reads both plurals as one noun. In English a plural stands before another noun
 * only in fixed pairs ("sports officials"); elsewhere the second is the subject of a clause that says something of the first.
 */
const ofPlurals: ArcRepair = (sentence, { governor: person, dependent: thing, relation }) => {
  if (relation !== 'compound' || person !== thing + 1 || !isTopic(sentence, thing)) return undefined;
  const { pos, lemma } = tokenAt(sentence, person);
  if (pos !== 'NNS' || !personNouns.has(lemma)) return undefined;
  const clause = clauseBehind(sentence, person);
  if (!clause) return undefined;
  // "These are the promises ministers have kept": the clause is taken for the sentence.
  const isWhole = sentence.tree[clause]?.relation === 'root';
  const above = sentence.tree[isWhole ? clause : person];
  if (!above || (isWhole && children(sentence, person, 'cop').length === 0)) return undefined;
  const kept = children(sentence, person).filter((arc) => arc.dependent !== thing && arc.dependent !== clause);
  const turned: readonly Arc[] = [
    { ...above, dependent: thing },
    ...kept.map((arc) => ({ ...arc, governor: thing })),
    { governor: clause, dependent: person, relation: 'nsubj' },
    { governor: thing, dependent: clause, relation: 'acl:relcl' },
  ];
  const mended = turned.reduce(hung, sentence);
  return { ...mended, graph: [...mended.graph, { governor: clause, dependent: thing, relation: 'obj' }] };
};

/** "the questions", "many mistakes": with a determiner or number of its own, which the parser hangs on the second noun. */
const isTopic = (sentence: Sentence, thing: number): boolean => {
  const { pos, lemma } = tokenAt(sentence, thing);
  return (
    pos === 'NNS' &&
    !attributivePlurals.has(lemma.toLowerCase()) &&
    !personNouns.has(lemma) &&
    /^(DT|JJ|CD|PRP\$)$/.test(sentence.tokens[thing - 1]?.pos ?? '')
  );
};

/** The verb of the clause, right behind its subject, with an object of its own nowhere: "have raised", "made". */
const clauseBehind = (sentence: Sentence, person: number): number | undefined => {
  let at = person + 1;
  while (
    /^(have|had|has|did|do|will|would|could|can|should|may|might|must|be|been|never|also|not)$/.test(
      lemmaAt(sentence, at),
    )
  )
    at++;
  const verb = sentence.tokens[at];
  if (!verb?.pos.startsWith('VB') || verb.pos === 'VBG') return undefined;
  // "the bombings suspects arrested in May": without an auxiliary only what is done to no suspect.
  if (
    at === person + 1 &&
    !/^(make|raise|ask|take|give|hold|use|face|commit|pose|have|want|need|say|see)$/.test(verb.lemma)
  )
    return undefined;
  const relation = sentence.tree[at]?.relation ?? '';
  return /^(acl|dep|ccomp|root)/.test(relation) &&
    children(sentence, at, 'obj', 'ccomp', 'nsubj:pass', 'aux:pass').length === 0
    ? at
    : undefined;
};

export const repairZeroRelative = mendArcs([ofPlurals]);
