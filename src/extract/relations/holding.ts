import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { children, dependents, governors } from '../../model/syntax.js';
import { losses, takings } from '../../ontology/relationFrames.js';
import { contestWords } from '../../ontology/relationWords.js';
import { factualityAt } from '../events/factuality.js';
import { isFact, type Participants, withPreposition } from './participants.js';
import { lemmaOf, lower, relation, under } from './relation.js';

const holders = ['Organization', 'Group', 'Place'] as const;

/** Who holds a place, as nouns and "fall" tell it: "X fell to the rebels", "the army's capture of X", "under the control of". */
export const holding = (sentence: Sentence, token: number, find: Participants): Claim[] => {
  const lemma = lemmaOf(sentence, token);
  const isNoun = sentence.tokens[token]?.pos.startsWith('NN') ?? false;
  if (lemma === 'fall' && sentence.tokens[token]?.pos.startsWith('VB')) return fallen(sentence, token, find);
  if (isNoun && lemma === 'control') return underControl(sentence, token, find);
  if (!isNoun || !(takings.has(lemma) || losses.has(lemma)) || !isTold(sentence, token)) return [];
  const by = losses.has(lemma)
    ? withPreposition(sentence, token, /^to$/)
    : [
        ...withPreposition(sentence, token, /^by$/),
        ...children(sentence, token, 'nmod:poss').map((arc) => arc.dependent),
      ];
  return held(sentence, by, withPreposition(sentence, token, /^of$/), find);
};

/** "The plan for the capture of X" and "the alleged seizure" have taken nothing. */
const isTold = (sentence: Sentence, noun: number): boolean => {
  const { polarity, modality } = factualityAt(sentence, noun);
  return polarity === 'affirmed' && modality === 'asserted';
};

/** "Mosul fell to the rebels in June"; teams fall to each other as well. */
const fallen = (sentence: Sentence, verb: number, find: Participants): Claim[] =>
  isFact(sentence, verb, true) && !contestWords.test(sentence.text)
    ? held(
        sentence,
        withPreposition(sentence, verb, /^to$/),
        dependents(sentence, verb, 'nsubj').map((arc) => arc.dependent),
        find,
      )
    : [];

/** "The town is under the control of the army", "areas under rebel control". */
const underControl = (sentence: Sentence, control: number, find: Participants): Claim[] => {
  const isUnder = children(sentence, control, 'case').some((arc) => lower(sentence, arc.dependent) === 'under');
  if (!isUnder || !isFact(sentence, control)) return [];
  const by = [
    ...under(sentence, control, 'nmod', 'of'),
    ...children(sentence, control, 'nmod:poss', 'compound').map((arc) => arc.dependent),
  ];
  const what = [
    ...(children(sentence, control, 'cop').length > 0 ? dependents(sentence, control, 'nsubj') : []).map(
      (arc) => arc.dependent,
    ),
    ...governors(sentence, control, 'nmod').map((arc) => arc.governor),
  ];
  return held(sentence, by, what, find);
};

const held = (sentence: Sentence, by: readonly number[], places: readonly number[], find: Participants): Claim[] =>
  by.flatMap((holder) =>
    places.flatMap((place) =>
      relation(
        sentence,
        find(sentence, holder, holders),
        'CONTROLS',
        find(sentence, place, ['Place']),
        'relations.holding',
      ),
    ),
  );
