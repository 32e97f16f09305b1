import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { unaccusativeVerbs } from '../../ontology/verbClasses.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, rewired } from './rewired.js';

/** "rose above $90 a barrel": the parser takes "above" for an adverb, and the amount for what is raised. */
const aboveAmount = on('advmod', (sentence, { governor: amount, dependent: word }) => {
  if (!/^(above|below)$/.test(tokenAt(sentence, word).text)) return undefined;
  const arc = arcTo(sentence, amount);
  if (!/^(\$|CD)$/.test(sentence.tokens[word + 1]?.pos ?? '') || !arc || !/^(obj|obl)$/.test(arc.relation))
    return undefined;
  const over = { ...arc, relation: 'obl' };
  const behind = rewired(sentence, amount, over, [{ ...over, relation: `obl:${tokenAt(sentence, word).text}` }]);
  return hung(behind, { governor: amount, dependent: word, relation: 'case' });
});

/** "grew by 6.9 percent, its slowest pace in 25 years": what stands behind the comma is no object of what has none. */
const behindComma = on('obj', (sentence, { governor: verb, dependent: noun }) => {
  if (!unaccusativeVerbs.has(tokenAt(sentence, verb).lemma)) return undefined;
  const first = Math.min(...subtree(sentence, noun));
  return first > verb && tokenAt(sentence, first).pos === 'PRP$' && sentence.tokens[first - 1]?.text === ','
    ? hung(sentence, { governor: verb, dependent: noun, relation: 'dep' })
    : undefined;
});

/** "cut its forecast for the second time this year": how often it was cut. */
const forTheTime = on('nmod', (sentence, arc) => {
  const { governor: object, dependent: time } = arc;
  if (tokenAt(sentence, time).lemma !== 'time') return undefined;
  const above = arcTo(sentence, object);
  if (above?.relation !== 'obj' || children(sentence, time, 'case')[0]?.dependent === undefined) return undefined;
  const isCounted =
    tokenAt(sentence, children(sentence, time, 'case')[0]?.dependent ?? time).text === 'for' &&
    children(sentence, time, 'amod').some(({ dependent }) => tokenAt(sentence, dependent).ner === 'ORDINAL');
  return isCounted ? rewired(sentence, time, { ...arc, governor: above.governor, relation: 'obl' }) : undefined;
});

/** "taking 2 million ringgit (493,000 dollars) from him": money is given to nobody. */
const sumTaken = on('iobj', (sentence, { governor: verb, dependent: sum }) =>
  tokenAt(sentence, sum).ner === 'MONEY' && children(sentence, verb, 'obj').length === 0
    ? hung(sentence, { governor: verb, dependent: sum, relation: 'obj' })
    : undefined,
);

/** "Omar Said, 26 years and Lina Haq, 31 years, were held": the parser lists the second with the age of the first. */
const besideAge = on('conj', (sentence, { governor: years, dependent: other, relation }) => {
  if (!/^(year|yr)$/.test(tokenAt(sentence, years).lemma)) return undefined;
  if (tokenAt(sentence, other).ner !== 'PERSON') return undefined;
  const own = arcTo(sentence, years);
  if (own?.relation !== 'appos' || tokenAt(sentence, own.governor).ner !== 'PERSON') return undefined;
  const arc = { governor: own.governor, dependent: other, relation };
  const role = arcTo(sentence, own.governor);
  // "26 years and Lina Haq, 31 years": the second age hangs on the first.
  const ages = children(sentence, years, 'appos').filter(({ dependent }) => dependent > other);
  return ages.reduce(
    (one, age) => hung(one, { ...age, governor: other }),
    rewired(sentence, other, arc, [{ ...arc, relation: 'conj:and' }, ...(role ? [{ ...role, dependent: other }] : [])]),
  );
});

/** Mends how much and how often. */
export const repairMeasures = mendArcs(() => [aboveAmount, behindComma, forTheTime, sumTaken, besideAge]);
