import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { personNouns } from '../../ontology/personNouns.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/**
 * "Journalist and activist Ana Petrova was arrested": without an article both trades are of one person, and the parser lists somebody with
 * her. Kin are two ("father and son Ali Khan"), as are two who hold high offices ("Prime Minister and President N").
 */
const ofOne = on('conj', (sentence, { governor: first, dependent: name }) => {
  const and = first + 1;
  if (tokenAt(sentence, first).pos !== 'NN' && !isCapitalisedTrade(tokenAt(sentence, first).text, first))
    return undefined;
  if (tokenAt(sentence, name).ner !== 'PERSON' || sentence.tokens[and]?.text !== 'and') return undefined;
  const trades = [
    first,
    ...children(sentence, name, 'compound')
      .map((arc) => arc.dependent)
      .filter((token) => token > and),
  ].filter(
    (token) =>
      personNouns.has(tokenAt(sentence, token).lemma.toLowerCase()) && tokenAt(sentence, token).ner !== 'PERSON',
  );
  if (
    trades.length !== 2 ||
    trades[0] !== first ||
    trades.some((token) => inPairs.test(tokenAt(sentence, token).lemma))
  )
    return undefined;
  if (children(sentence, first).some((arc) => !/^(cc|conj|punct|compound|amod)$/.test(arc.relation))) return undefined;
  if (children(sentence, first, 'conj').length !== 1) return undefined;
  const above = arcTo(sentence, first);
  const verb = above && sentence.tokens[above.governor];
  if (
    !above ||
    (verb &&
      children(sentence, verb.index, 'aux', 'aux:pass', 'cop').some((arc) =>
        /^(are|were|have)$/.test(tokenAt(sentence, arc.dependent).text),
      ))
  )
    return undefined;
  return [
    { ...above, dependent: name },
    { governor: name, dependent: first, relation: 'compound' },
    ...children(sentence, first, 'cc').map((arc) => ({ ...arc, governor: name })),
  ].reduce(hung, sentence);
});

/** "Poet and politician N": the first word of a sentence is tagged as a name. */
const isCapitalisedTrade = (text: string, index: number): boolean => index === 0 && /^\p{Lu}\p{Ll}+$/u.test(text);

const inPairs =
  /^(father|mother|brother|sister|son|daughter|husband|wife|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|parent|child|friend|victim|witness|president|minister|premier|king|queen|prince|princess|driver|passenger)$/i;

/** One person with two trades in front of the name. */
export const repairTwoTrades = mendArcs(() => [ofOne]);
