import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { offices } from '../../ontology/titles.js';
import { mendArcs, onAny } from './mendArcs.js';
import { hung, rewired } from './rewired.js';

/**
 * "The Minister of State, Her Excellency Ana Petrova, met": the parser makes the honour a noun of its own, beside the office or listed
 * with it, and leaves the name over. The honour stands before the name, and the name beside the office.
 */
const nameBehindHonour = onAny((sentence, { governor, dependent: honour, relation }) => {
  if (!honours.test(tokenAt(sentence, honour).text) || sentence.tokens[honour - 1]?.pos !== 'PRP$') return undefined;
  const isBefore = relation === 'compound' && governor > honour;
  const name = isBefore ? governor : nameOf(sentence, honour);
  if (name === undefined) return undefined;
  const named = isBefore
    ? sentence
    : hung(
        rewired(
          sentence,
          name,
          { governor, dependent: name, relation },
          sentence.graph.filter((arc) => arc.dependent === honour).map((arc) => ({ ...arc, dependent: name })),
        ),
        { governor: name, dependent: honour, relation: 'compound' },
      );
  const comma = honour - 2;
  const office = sentence.tokens[comma]?.text === ',' ? officeBefore(sentence, comma - 1) : undefined;
  const own = arcTo(named, name);
  const isBeside = office !== undefined && own?.relation !== 'nsubj' && !subtree(named, name).includes(office);
  if (isBeside && (own?.relation !== 'appos' || own.governor !== office))
    return hung(named, { governor: office, dependent: name, relation: 'appos' });
  return named === sentence ? undefined : named;
});

const honours = /^(Excellency|Majesty|Highness|Holiness|Eminence|Honou?r|Grace|Worship)$/;

/** The name that the parser hangs on the honour right before it. */
const nameOf = (sentence: Sentence, honour: number): number | undefined =>
  children(sentence, honour, 'dep', 'appos', 'nmod', 'flat')
    .map(({ dependent }) => dependent)
    .find(
      (name) =>
        name > honour &&
        tokenAt(sentence, name).pos === 'NNP' &&
        Math.min(...subtree(sentence, name)) === honour + 1 &&
        sentence.tokens.slice(honour + 1, name).every(({ pos }) => pos === 'NNP'),
    );

/** The nearest office whose field or country ends at a token: "Ambassador of Norland to Sudova". */
const officeBefore = (sentence: Sentence, last: number): number | undefined => {
  for (let token = last; token >= 0; token--) {
    const { pos, text, lemma, ner } = tokenAt(sentence, token);
    if (ner === 'PERSON') return undefined;
    if (/^NNP?$/.test(pos) && offices.has(lemma.toLowerCase())) return token;
    if (!/^(NNPS?|NNS?|JJ|POS)$/.test(pos) && !/^(of|for|to|at|the|and|,)$/.test(text)) return undefined;
  }
  return undefined;
};

/** Names that the parser takes away from the honour before them. */
export const repairHonours = mendArcs(() => [nameBehindHonour]);
