import type { Sentence } from '../../model/annotation.js';
import { measureOf } from '../../ontology/measures/index.js';
import type { Construction, Trigger } from './trigger.js';
import { lemma, lower } from './wordsAt.js';

/** "hacked 12 villagers to death", "were burned to death": whatever was done to them, they were killed. `to` is behind the victims. */
export const toDeath = (
  sentence: Sentence,
  verb: number,
  to: number,
  construction: Construction,
): Trigger | undefined => {
  const measure = measureOf.object.get('kill');
  const dies = lower(sentence, to) === 'to' && lower(sentence, to + 1) === 'death';
  return measure && dies && !livesOn.test(lemma(sentence, verb))
    ? { measure, tokens: [verb], construction }
    : undefined;
};

/** Nobody has died of these yet. */
const livesOn = /^(sentence|condemn|scare|frighten|bore|worry|work|doom)$/;
