import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { nounKind } from '../mentions/nounKind.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, moved, rewired } from './rewired.js';

const nameOfPlace = on('compound', (sentence, { governor: name, dependent: noun }) => {
  const above = arcTo(sentence, name);
  if (!above || tokenAt(sentence, name).ner !== 'LOCATION') return undefined;
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
});

const placeDescribed = on('obj', (sentence, { governor: verb, dependent: noun }) => {
  if (verb > noun) return undefined;
  const phrase = subtree(sentence, noun);
  const [first, last] = [Math.min(...phrase), Math.max(...phrase)];
  if (sentence.tokens[first - 1]?.text !== ',' || !/^[,.;]$/.test(sentence.tokens[last + 1]?.text ?? ''))
    return undefined;
  if (!/^(the|an?)$/i.test(tokenAt(sentence, first).text)) return undefined;
  const place = sentence.tree.findLast(
    (arc) =>
      /^(obl|nmod)$/.test(arc.relation) &&
      arc.dependent > verb &&
      Math.max(...subtree(sentence, arc.dependent)) === first - 2,
  )?.dependent;
  if (place === undefined || !subtree(sentence, place).some((token) => tokenAt(sentence, token).ner === 'LOCATION'))
    return undefined;
  return hung(sentence, { governor: place, dependent: noun, relation: 'appos' });
});

/**
 * "reported the death of an aide, Ana Petrova", "investigates fraud in Sarn, a port": a name or noun behind the comma tells who or where the
 * nearest is, and not what the thing above is.
 */
const nearestDescribed = on('appos', (sentence, { governor: noun, dependent: same }) => {
  if (same < noun || kindOf(sentence, noun) !== undefined) return undefined;
  const kind = kindOf(sentence, same);
  const comma = Math.min(...subtree(sentence, same)) - 1;
  if (kind === undefined || sentence.tokens[comma]?.text !== ',') return undefined;
  const phrase = subtree(sentence, noun);
  const meant = sentence.tree.findLast(
    ({ dependent, relation }) =>
      relation === 'nmod' &&
      dependent > noun &&
      dependent < comma &&
      kindOf(sentence, dependent) === kind &&
      phrase.includes(dependent) &&
      Math.max(...subtree(sentence, dependent).filter((token) => token < comma)) === comma - 1,
  )?.dependent;
  return meant === undefined ? undefined : moved(sentence, { governor: meant, dependent: same, relation: 'appos' });
});

/** What a name or noun is of; several people are people. */
const kindOf = (sentence: Sentence, token: number): string | undefined => {
  const { ner } = tokenAt(sentence, token);
  const kind = { PERSON: 'Person', LOCATION: 'Place', ORGANIZATION: 'Organization' }[ner] ?? nounKind(sentence, token);
  return kind === 'Group' ? 'Person' : kind;
};

/**
 * "Protests in the capital Jakarta began": the protests did, in a town that is named; the parser makes one name of the whole. "It happened in
 * Quetta city, the capital of the province": what the town is, and nothing that is done to.
 */
export const repairNamedPlace = mendArcs(() => [nameOfPlace, placeDescribed, nearestDescribed]);
