import { arcTo, children, hasMark, isInfinitive, tokenAt } from '../../model/syntax.js';
import { mendArcs, on } from './mendArcs.js';
import { rewired } from './rewired.js';

/** "reports that troops left the town or that men were held": a clause with its own "that" is listed with the one before it, and not with a noun of that. */
const withClause = on('conj', (sentence, { governor: noun, dependent: verb }) => {
  if (!/^(NN|JJ)/.test(tokenAt(sentence, noun).pos) || isInfinitive(sentence, verb)) return undefined;
  const opensBehindAnd = (token: number): boolean =>
    children(sentence, token, 'mark').some(
      ({ dependent }) =>
        tokenAt(sentence, dependent).text === 'that' && /^(and|or)$/.test(sentence.tokens[dependent - 1]?.text ?? ''),
    );
  if (!opensBehindAnd(verb) || children(sentence, noun, 'mark', 'cop').length > 0) return undefined;
  let above = arcTo(sentence, noun)?.governor ?? -1;
  while (above >= 0 && !hasMark(sentence, above, /^that$/)) above = arcTo(sentence, above)?.governor ?? -1;
  if (above < 0) return undefined;
  const arc = { governor: above, dependent: verb, relation: 'conj' };
  return rewired(sentence, verb, arc, [{ ...arc, relation: 'conj:and' }]);
});

export const repairThatToo = mendArcs(() => [withClause]);
