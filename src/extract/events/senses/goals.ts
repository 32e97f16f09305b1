import { children, tokenAt } from '../../../model/syntax.js';
import { directions, towards } from '../../../ontology/motionWords.js';
import { placeNouns } from '../../../ontology/placeNouns.js';
import { prepositionOf } from '../trigger.js';
import { happens, isAbstractNoun } from './movers.js';
import { isCommonNoun, nounOf, type VerbUse } from './verbUse.js';

// Where one goes to, from and through, for the verbs of movement.

/** Where to, from or through: a place, a body, somebody or a thing, or an adverb of direction. */
export const hasGoal = (use: VerbUse): boolean => {
  const { sentence, verb, lemma, objects } = use;
  return (
    children(sentence, verb, 'advmod', 'compound:prt').some(
      (arc) =>
        directions.has(tokenAt(sentence, arc.dependent).text.toLowerCase()) &&
        // "where the trucks had gone".
        (arc.dependent > verb || tokenAt(sentence, arc.dependent).pos === 'WRB'),
    ) ||
    [verb, ...objects]
      .flatMap((at) => children(sentence, at, 'obl', 'nmod'))
      .some(
        ({ dependent }) =>
          dependent > verb && isTowards(prepositionOf(sentence, dependent), lemma) && !isNowhere(use, dependent),
      )
  );
};

/** "landed at a base", "headed for the border". */
const isTowards = (preposition: string, lemma: string): boolean =>
  towards.has(preposition.replaceAll(' ', '_')) ||
  (lemma === 'land' && /^(at|in|on)$/.test(preposition)) ||
  (lemma === 'head' && preposition === 'for');

/** "the tsar of trade is heading to Tarn": whatever it is called, what goes to a named place goes. */
export const isToNamedPlace = ({ sentence, verb }: VerbUse): boolean =>
  children(sentence, verb, 'obl').some(
    ({ dependent }) =>
      prepositionOf(sentence, dependent) === 'to' &&
      /^(COUNTRY|CITY|STATE_OR_PROVINCE|LOCATION)$/.test(tokenAt(sentence, dependent).ner),
  );

/** "to an agreement", "into a crisis", "for a divorce", "through April", "to 40". */
const isNowhere = ({ sentence, isSomebody }: VerbUse, token: number): boolean => {
  const { pos, ner } = tokenAt(sentence, token);
  if (/^(DATE|TIME|DURATION|NUMBER|MONEY|PERCENT|ORDINAL)$/.test(ner) || /^(CD|\$|DT|WDT|VB\w?)$/.test(pos))
    return true;
  if (isSomebody(token) || !isCommonNoun(sentence, token) || placeNouns.has(nounOf(sentence, token))) return false;
  return (
    isAbstractNoun(sentence, token) ||
    (/^(into|through|for)$/.test(prepositionOf(sentence, token)) && happens(sentence, token))
  );
};

/** "arrived at a compromise", "walked into a trap"; but "arrived at the invitation of the king". */
export const isNoPlace = (use: VerbUse, token: number): boolean => {
  const preposition = prepositionOf(use.sentence, token);
  if (preposition === 'at') return isAgreed.test(nounOf(use.sentence, token));
  return /^(to|into)$/.test(preposition) && isNowhere(use, token);
};

/** What one arrives at without going. */
export const isAgreed = /^(conclusion|decision|compromise|consensus|understanding|agreement|verdict)$/;
