import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { children, dependents, governors, hasCase, tokenAt } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { contestWords } from '../../ontology/relationWords.js';
import { evidenceWords } from '../../ontology/selection/evidence.js';
import { losses, takings } from '../../ontology/tieWords.js';
import { isFact, type Participants, withPreposition } from './participants.js';
import { relation, under } from './relation.js';
import type { TakesSides } from './side.js';
import { isToldNow } from './toldNow.js';

const holders = ['Organization', 'Group', 'Place'] as const;

/** Who holds a place, as nouns and "fall" tell it: "X fell to the rebels", "the army's capture of X", "under the control of". */
export const holding = (sentence: Sentence, token: number, find: Participants, isHolder: TakesSides): Claim[] => {
  const lemma = lemmaAt(sentence, token);
  const { pos } = tokenAt(sentence, token);
  const isFall = lemma === 'fall' && pos.startsWith('VB');
  if (!isFall && !(pos.startsWith('NN') && (lemma === 'control' || takings.has(lemma) || losses.has(lemma)))) return [];
  if (contestWords.test(sentence.text)) return [];
  if (isFall) return fallen(sentence, token, find, isHolder);
  if (!isToldNow(sentence, token)) return [];
  if (lemma === 'control') return underControl(sentence, token, find, isHolder);
  const of = withPreposition(sentence, token, /^of$/);
  if (losses.has(lemma)) return lost(sentence, withPreposition(sentence, token, /^to$/), of, find, isHolder);
  const by = [
    ...withPreposition(sentence, token, /^by$/),
    ...children(sentence, token, 'nmod:poss').map((arc) => arc.dependent),
  ];
  return held(sentence, by, of, find, isHolder);
};

/** "Mosul fell to the rebels in June"; teams fall to each other as well. */
const fallen = (sentence: Sentence, verb: number, find: Participants, isHolder: TakesSides): Claim[] =>
  isFact(sentence, verb, true)
    ? lost(
        sentence,
        withPreposition(sentence, verb, /^to$/),
        dependents(sentence, verb, 'nsubj').map((arc) => arc.dependent),
        find,
        isHolder,
      )
    : [];

/** "The town is under the control of the army", "areas under rebel control". */
const underControl = (sentence: Sentence, control: number, find: Participants, isHolder: TakesSides): Claim[] => {
  const isUnder = hasCase(sentence, control, /^under$/i);
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
  return held(sentence, by, what, find, isHolder);
};

/** A country that falls to another has lost a match, unless the sentence speaks of arms. */
const lost = (
  sentence: Sentence,
  to: readonly number[],
  places: readonly number[],
  find: Participants,
  isHolder: TakesSides,
): Claim[] => {
  const isOfWar = sentence.tokens.some(({ lemma }) => evidenceWords.arms.has(lemma.toLowerCase()));
  const isCountry = (token: number): boolean => find(sentence, token, ['Place'])?.subtype === 'country';
  return held(
    sentence,
    to.filter((token) => isOfWar || !isCountry(token)),
    places,
    find,
    isHolder,
  );
};

/** Only who takes sides holds a place: no photographers, students or firms. */
const held = (
  sentence: Sentence,
  by: readonly number[],
  places: readonly number[],
  find: Participants,
  isHolder: TakesSides,
): Claim[] =>
  by
    .map((holder) => find(sentence, holder, holders))
    .filter(isHolder)
    .flatMap((holder) =>
      places.flatMap((place) =>
        relation(sentence, holder, 'CONTROLS', find(sentence, place, ['Place']), 'relations.holding'),
      ),
    );
