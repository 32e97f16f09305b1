import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { tellingVerbs } from '../../ontology/arrangedWords.js';
import { findingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { subjectArc } from './clauseArcs.js';
import { coordinate } from './coordinate.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, moved } from './rewired.js';

/** "Included in the sale is a letter": the letter is included, and is no inclusion. */
const fronted = on('nsubj csubj', (sentence, { governor: noun, dependent: participle }) => {
  if (tokenAt(sentence, participle).pos !== 'VBN') return undefined;
  const copula = children(sentence, noun, 'cop').find(
    (arc) => arc.dependent > participle && arc.dependent < noun,
  )?.dependent;
  const above = arcTo(sentence, noun);
  if (copula === undefined || !above) return undefined;
  if (children(sentence, participle, 'det', 'amod', 'nmod:poss', 'nsubj', 'obj').length > 0) return undefined;
  if (children(sentence, participle, 'obl').length === 0 || !tokenAt(sentence, noun).pos.startsWith('NN'))
    return undefined;
  return [
    { ...above, dependent: participle },
    { governor: participle, dependent: noun, relation: 'nsubj:pass' },
    { governor: participle, dependent: copula, relation: 'aux:pass' },
    ...children(sentence, noun, 'punct')
      .filter((arc) => Math.max(...subtree(sentence, noun, ['punct'])) < arc.dependent)
      .map((arc) => ({ ...arc, governor: participle })),
  ].reduce(moved, sentence);
});

/**
 * "Critics must realise the theatre is no luxury", "adding it may recall its envoy": the parser takes the knowing for the subject of what
 * is known, and what it is known of for its object.
 */
const known = on('csubj dep', (sentence, { governor: verb, dependent: top, relation }) => {
  if (top > verb) return undefined;
  const first = children(sentence, verb, 'aux', 'cop')
    .map((arc) => arc.dependent)
    .sort((a, b) => a - b)[0];
  const above = arcTo(sentence, verb);
  if (first === undefined || first < top || !above || children(sentence, verb, 'nsubj', 'nsubj:pass').length > 0)
    return undefined;
  if (!isToldClause(sentence, top, relation)) return undefined;
  const object = [...knowing(sentence, top), ...sayings(sentence, top)]
    .flatMap((one) => children(sentence, one, 'obj'))
    .find((arc) => endsAt(sentence, arc, first));
  if (!object) return undefined;
  const mended = [
    { ...above, dependent: top, relation: relation === 'dep' && above.governor >= 0 ? 'advcl' : above.relation },
    { governor: object.governor, dependent: verb, relation: 'ccomp' },
    { governor: verb, dependent: object.dependent, relation: 'nsubj' },
  ].reduce(moved, sentence);
  // "indicated the town was calm and told the paper": no town tells.
  return object.governor === top
    ? children(mended, verb, 'conj')
        .map((arc) => arc.dependent)
        .filter((other) => isToldBesides(mended, other))
        .reduce((one, other) => coordinate(one, other, top), mended)
    : mended;
});

const isToldBesides = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBD' &&
  speechVerbs.has(tokenAt(sentence, verb).lemma) &&
  children(sentence, verb, 'nsubj', 'aux').length === 0 &&
  children(sentence, verb, 'cc').some((arc) => /^(and|but)$/.test(tokenAt(sentence, arc.dependent).text));

/** A clause of its own: "we want people to realise"; not "losing the war". Or a gerund of telling: ", adding". */
const isToldClause = (sentence: Sentence, verb: number, relation: string): boolean =>
  relation === 'csubj'
    ? children(sentence, verb, 'nsubj').some((arc) => tokenAt(sentence, arc.dependent).pos !== 'WP') &&
      children(sentence, verb, 'mark').length === 0 &&
      !/^(WP|WRB|WDT)$/.test(sentence.tokens[verb - 1]?.pos ?? '')
    : tokenAt(sentence, verb).pos === 'VBG' && tellingOrAdding.test(tokenAt(sentence, verb).lemma);

const tellingOrAdding = /^(add|say|claim|warn|argue|insist|note|stress|explain|suggest|hope|believe|think|fear)$/;

/** The verb, and what it wants or says, as far as it is a verb that takes a clause. */
const knowing = (sentence: Sentence, verb: number): number[] => [
  ...(tellingVerbs.has(tokenAt(sentence, verb).lemma) || tellingOrAdding.test(tokenAt(sentence, verb).lemma)
    ? [verb]
    : []),
  ...children(sentence, verb, 'xcomp', 'ccomp').flatMap((arc) => knowing(sentence, arc.dependent)),
];

/** "indicated the situation was tense", "denied it, despite the union saying soldiers had left". */
const sayings = (sentence: Sentence, top: number): number[] =>
  subtree(sentence, top).filter((token) => {
    const { lemma, pos } = tokenAt(sentence, token);
    return speechVerbs.has(lemma) && (token === top ? /^VB[DZP]$/.test(pos) : lemma === 'say' && pos === 'VBG');
  });

const endsAt = (sentence: Sentence, { dependent }: Arc, first: number): boolean => {
  let before = first - 1;
  while (/^["“”]$|^``$|^''$/.test(sentence.tokens[before]?.text ?? '')) before--;
  return Math.max(...subtree(sentence, dependent)) === before;
};

/** "after results showed Mr Hale had beaten his rival": the parser takes who did it for what was shown, and leaves what he did alone. */
const shown = on('dep', (sentence, { governor, dependent: verb }) => {
  const first = children(sentence, verb, 'aux')[0]?.dependent;
  if (governor > verb || first === undefined || first > verb) return undefined;
  if (children(sentence, verb, 'nsubj', 'nsubj:pass', 'mark').length > 0) return undefined;
  const object = sentence.tree.find(
    (arc) => arc.relation === 'obj' && arc.governor < arc.dependent && endsAt(sentence, arc, first),
  );
  if (!object || !takesClause(tokenAt(sentence, object.governor).lemma)) return undefined;
  return [
    { governor: object.governor, dependent: verb, relation: 'ccomp' },
    subjectArc(sentence, verb, object.dependent),
  ].reduce(hung, sentence);
});

const takesClause = (lemma: string): boolean =>
  speechVerbs.has(lemma) || tellingVerbs.has(lemma) || findingVerbs.has(lemma);

/** Clauses that stand in another order than the parser expects. */
export const repairInverted = mendArcs(() => [fronted, known, shown]);
