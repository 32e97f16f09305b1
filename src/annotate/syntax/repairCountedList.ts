import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { isPersonNoun } from './isSomebody.js';
import { rewired } from './rewired.js';

/**
 * "Six priests, a cook and her daughter were killed": one person is no name for several, so that what the parser takes for an
 * apposition is the second of a list. All of it takes the part of the first.
 */
export const repairCountedList = (sentence: Sentence): Sentence =>
  sentence.tree.reduce((before, { dependent }) => {
    const arc = arcTo(before, dependent);
    if (arc?.relation !== 'appos' || !isCounted(before, arc.governor) || !isOne(before, dependent)) return before;
    const others = children(before, dependent, 'conj').map((one) => one.dependent);
    if (others.length === 0) return before;
    const shared = before.graph.filter((one) => one.dependent === arc.governor);
    return [dependent, ...others].reduce(
      (mended, token) =>
        rewired(mended, token, listed(arc.governor, token), [
          ...shared.map((one) => ({ ...one, dependent: token })),
          { ...listed(arc.governor, token), relation: 'conj:and' },
        ]),
      before,
    );
  }, sentence);

const listed = (governor: number, dependent: number): Arc => ({ governor, dependent, relation: 'conj' });

const isCounted = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).pos === 'NNS' &&
  isPersonNoun(sentence, token) &&
  children(sentence, token, 'nummod').length > 0;

const isOne = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).pos === 'NN' &&
  isPersonNoun(sentence, token) &&
  children(sentence, token, 'det', 'nmod:poss').some((arc) =>
    /^(?:an?|his|her|their|its)$/i.test(tokenAt(sentence, arc.dependent).text),
  );
