import type { Sentence } from '../../model/annotation.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { measureOf } from '../../ontology/measures/index.js';
import type { Construction, Trigger } from './trigger.js';

/** "hacked 12 villagers to death", "were burned to death": whatever was done to them, they were killed. `to` is behind the victims. */
export const toDeath = (
  sentence: Sentence,
  verb: number,
  to: number,
  construction: Construction,
): Trigger | undefined => {
  const measure = measureOf.object.get('kill');
  // "to death row", "to death threats".
  const dies =
    textAt(sentence, to) === 'to' &&
    textAt(sentence, to + 1) === 'death' &&
    !/^NN/.test(sentence.tokens[to + 2]?.pos ?? '');
  return measure && dies && deadly.test(lemmaAt(sentence, verb))
    ? { measure, tokens: [verb], construction }
    : undefined;
};

/** What is done to people until they die; others are sentenced or scared to death, or sent to it. */
const deadly =
  /^(stab|beat|hack|burn|crush|stone|club|kick|bludgeon|batter|torture|knife|strangle|choke|trample|starve|freeze|bleed|scald|shoot|whip|flog|smother|suffocate|put)$/;
