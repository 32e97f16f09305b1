import type { Sentence, Token } from '../../model/annotation.js';
import { children } from '../../model/syntax.js';
import { supportOf } from './nounSupport.js';
import type { Trigger } from './trigger.js';

/** "Operation Barbarossa": its name is no word of another event, as "Storm" would be. */
export const namedOperation = (sentence: Sentence, { index, pos, end }: Token): Trigger | undefined => {
  const first = sentence.tokens[Math.min(index, ...children(sentence, index, 'compound').map((arc) => arc.dependent))];
  if (first?.text !== 'Operation' || !/^NNPS?$/.test(pos) || first.index === index) return undefined;
  if (sentence.tokens.slice(first.index + 1, index + 1).some(({ text }) => ofPlaceOrStaff.test(text))) return undefined;
  const isCivil = sentence.tokens.some(({ lemma }) => civil.test(lemma.toLowerCase()));
  const support = supportOf(sentence, index);
  return {
    sentence,
    head: index,
    start: first.start,
    end,
    form: 'noun',
    lemma: 'operation',
    type:
      isCivil && !sentence.tokens.some(({ lemma }) => bearsArms.test(lemma.toLowerCase()))
        ? 'Action'
        : 'MilitaryOperation',
    settled: true,
    ...(support === undefined ? {} : { support }),
    rule: 'events.noun',
  };
};

/** "the Operation Centre", "Operation Manager Ana Petrova": a place or somebody. */
const ofPlaceOrStaff =
  /^(Cent(?:re|er)|Room|Theatre|Theater|Unit|Committee|Command|Commander|Manager|Director|Chief|Head|Officer|Staff|Headquarters)$/;

/** Who else calls what they do an operation: the police, those who help, and what only bears the name. */
const civil =
  /^(police|detective|customs|court|trial|prosecutor|gang|drug|smuggler|trafficker|fraud|charity|vaccine|clinic|patient|donor|senator|novel|film|book|investigator|arrest|corruption|bribery|band|album)$/;

const bearsArms =
  /^(army|troop|soldier|navy|force|military|rebel|militant|war|airstrike|missile|jet|invasion|offensive)$/;
