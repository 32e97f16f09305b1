import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { nounKind } from '../mentions/nounKind.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, rewired } from './rewired.js';

/**
 * "killed the mayor of Tingo, Luis Vega, and two of his guards": the parser lists the name with the verb, and the guards with
 * nothing. The name is the mayor's, and the guards are listed with him.
 */
const nameOfOffice = on('conj', (sentence, { governor: verb, dependent: name }) => {
  if (name < verb || !tokenAt(sentence, verb).pos.startsWith('VB')) return undefined;
  if (!tokenAt(sentence, name).pos.startsWith('NNP') || tokenAt(sentence, name).ner !== 'PERSON') return undefined;
  const comma = Math.min(...subtree(sentence, name)) - 1;
  const office = sentence.tokens[comma]?.text === ',' ? officeBefore(sentence, comma - 1, verb) : undefined;
  if (office === undefined || children(sentence, name).some(({ relation: own }) => own !== 'compound'))
    return undefined;
  const named = hung(sentence, { governor: office, dependent: name, relation: 'appos' });
  return listedBehind(named, verb, office, name) ?? named;
});

/** "The bishop of San Tarn, Pedro Arce, left", "A lawyer for the agency, Ruth Cohen": a town or a body bears no name of a man. */
const nameBesideTown = on('appos', (sentence, { governor: town, dependent: name, relation }) => {
  if (tokenAt(sentence, name).ner !== 'PERSON' || tokenAt(sentence, town).ner === 'PERSON') return undefined;
  const above = arcTo(sentence, town);
  const isNamed = tokenAt(sentence, town).pos.startsWith('NNP');
  if (above?.relation !== 'nmod' || !(isNamed || /^(Organization|Place)$/.test(nounKind(sentence, town) ?? '')))
    return undefined;
  return nounKind(sentence, above.governor) === 'Person' && children(sentence, above.governor, 'appos').length === 0
    ? hung(sentence, { governor: above.governor, dependent: name, relation })
    : undefined;
});

/**
 * "said Ana Petrova, the agency's Deputy Middle East and Africa Director": with capitals on both sides of the comma the parser makes one
 * name of them. Who is named stands before it.
 */
const titleBehindName = on('compound', (sentence, { governor: title, dependent: name }) => {
  if (sentence.tokens[name + 1]?.text !== ',' || name > title) return undefined;
  const { pos, ner } = tokenAt(sentence, name);
  const above = arcTo(sentence, title);
  if (ner !== 'PERSON' || !pos.startsWith('NNP') || !above || nounKind(sentence, title) !== 'Person') return undefined;
  if (sentence.tokens.slice(name + 1, title).filter(({ text }) => text === ',').length > 1) return undefined;
  const behind = children(sentence, name).filter(({ dependent }) => dependent > name && dependent < title);
  return [
    { ...above, dependent: name },
    { governor: name, dependent: title, relation: 'appos' },
    ...behind.map((one) => ({
      ...one,
      governor: title,
      relation: one.relation === 'conj' ? 'compound' : one.relation,
    })),
  ].reduce(hung, sentence);
});

/** The office whose "of Tingo" ends at a token, and which the verb governs. */
const officeBefore = (sentence: Sentence, last: number, verb: number): number | undefined => {
  let token = last;
  for (let arc = arcTo(sentence, token); arc && arc.governor > verb; arc = arcTo(sentence, token)) {
    if (!/^(nmod|compound|nmod:poss)$/.test(arc.relation)) return undefined;
    token = arc.governor;
  }
  const isOffice = arcTo(sentence, token)?.governor === verb && nounKind(sentence, token) === 'Person';
  return isOffice && token !== last ? token : undefined;
};

/** "..., and two of his guards": the "and" that the parser leaves with the verb, and what hangs on it. */
const listedBehind = (sentence: Sentence, verb: number, office: number, name: number): Sentence | undefined => {
  const and = sentence.tokens.slice(name + 1, name + 3).find(({ pos }) => pos === 'CC')?.index;
  if (and === undefined || arcTo(sentence, and)?.governor !== verb) return undefined;
  const listed = children(sentence, and)[0]?.dependent;
  const role = arcTo(sentence, office)?.relation;
  if (listed === undefined || listed < and || !role || !/^(CD|NN)/.test(tokenAt(sentence, listed).pos))
    return undefined;
  const arc = { governor: office, dependent: listed, relation: 'conj' };
  const joined = rewired(sentence, listed, arc, [
    { ...arc, relation: 'conj:and' },
    { governor: verb, dependent: listed, relation: role },
  ]);
  return hung(joined, { governor: listed, dependent: and, relation: 'cc' });
};

/** Names that the parser takes away from the office they belong to. */
export const repairNamedOffice = mendArcs(() => [nameOfOffice, nameBesideTown, titleBehindName]);
