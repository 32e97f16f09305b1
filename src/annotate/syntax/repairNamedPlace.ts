import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { type ArcRepair, mendArcs } from './mendArcs.js';
import { hung, rewired } from './rewired.js';

const nameOfPlace: ArcRepair = (sentence, { governor: name, dependent: noun, relation }) => {
  const above = arcTo(sentence, name);
  if (relation !== 'compound' || !above || tokenAt(sentence, name).ner !== 'LOCATION') return undefined;
  const place = children(sentence, noun, 'nmod').find(({ dependent }) => dependent === name - 1)?.dependent;
  if (place === undefined || noun > place || !/^NN$/.test(tokenAt(sentence, place).pos)) return undefined;
  const marks = children(sentence, place, 'case', 'det');
  const preposition = marks.find((arc) => arc.relation === 'case');
  if (!preposition) return undefined;
  const where = { governor: noun, dependent: name, relation: 'nmod' };
  const inPlace = `nmod:${tokenAt(sentence, preposition.dependent).text.toLowerCase()}`;
  return [
    { ...above, dependent: noun },
    { governor: name, dependent: place, relation: 'compound' },
    ...marks.map((arc) => ({ ...arc, governor: name })),
  ].reduce(hung, rewired(sentence, name, where, [{ ...where, relation: inPlace }]));
};

/** "Protests in the capital Jakarta began": the protests did, in a town that is named; the parser makes one name of the whole. */
export const repairNamedPlace = mendArcs([nameOfPlace]);
