import type { Sentence } from '../../../model/annotation.js';
import { arcTo, children, dependents, isInfinitive, tokenAt } from '../../../model/syntax.js';
import * as motion from '../../../ontology/motionWords.js';
import { placeNouns } from '../../../ontology/placeNouns.js';
import { isOfClass } from '../../../ontology/selection/nounClasses.js';
import { driven } from '../../../ontology/senseWords.js';
import { vehicleNouns } from '../../../ontology/workNouns.js';
import { isPassive, objectsTold, prepositionOf, relationOf } from '../trigger.js';
import { hasGoal, isAgreed, isNoPlace, isToNamedPlace } from './goals.js';
import { agents, isCarried, isIt, isLoad, isMover, isNoMover, isOne, isState, isVehicle } from './movers.js';
import { nounOf, type VerbUse } from './verbUse.js';

/**
 * Whether a verb of movement moves somebody or something here. Most of these verbs are used as often of what moves nowhere ("the ruling
 * came on Monday", "the crisis entered its third week", "took the chance"), so that each has to show it: by who goes, by what is carried,
 * and by where to or from.
 */
export const movesSomewhere = (told: VerbUse): boolean => {
  const use = { ...told, lemma: withoutParticle(told.lemma) };
  const { lemma } = use;
  if (motion.placed.has(lemma)) return isPlaced(use);
  const carried = carriedBy(use);
  if (carried.length > 0) return carries(use, carried);
  const isGoing = motion.weakGoing.has(lemma) || motion.strongGoing.has(lemma);
  // "was arrested and taken to a camp": whom is told by the verb before.
  if (isPassive(use.sentence, use.verb) || !isGoing) return isPassive(use.sentence, use.verb) && hasGoal(use);
  return goes(use);
};

/** "went off with the money" goes as "went" does; "set off" is a verb of its own. */
const withoutParticle = (lemma: string): string => {
  const whole = lemma.replaceAll(' ', '_');
  return motion.strongGoing.has(whole) ? whole : (lemma.split(' ')[0] ?? lemma);
};

/** "left the hall", "troops entered Tarn", "leave at once"; but "left his wife", "left the city in ruins", "entered a plea". */
const isPlaced = (use: VerbUse): boolean => {
  const { sentence, verb, lemma, objects } = use;
  if (agents(use).some((token) => isNoMover(use, token))) return false;
  if (objects.length > 0)
    return objects.some((object) => isPlace(use, object)) && !(lemma === 'leave' && isLeftSo(sentence, verb, objects));
  // "the scars left by the war".
  if (lemma === 'leave' && (isLeftSo(sentence, verb, objects) || isLeftBehindNoun(sentence, verb))) return false;
  if (tokenAt(sentence, verb).pos === 'VBN' && children(sentence, verb, 'aux', 'nsubj').length === 0) return false;
  if (lemma === 'enter' && agents(use).length === 0) return false;
  return lemma === 'cross' ? hasGoal(use) : agents(use).every((token) => isMover(use, token));
};

/** What is gone out of, into or over. */
const isPlace = ({ sentence, lemma, isSomebody }: VerbUse, token: number): boolean => {
  const { pos, ner, text } = tokenAt(sentence, token);
  const noun = nounOf(sentence, token);
  if (pos.startsWith('PRP')) return /^(it|them)$/i.test(text);
  if (pos.startsWith('NNP')) return lemma !== 'leave' || (ner !== 'PERSON' && isSomebody(token));
  return placeNouns.has(noun) || motion.premises.has(noun) || vehicleNouns.has(noun) || driven.has(noun);
};

/** "left the country divided", "left the town without power", "leaving the party floundering", "left them behind". */
const isLeftSo = (sentence: Sentence, verb: number, objects: readonly number[]): boolean =>
  children(sentence, verb, 'xcomp', 'ccomp', 'dep', 'obj').some(({ dependent }) =>
    /^(VBG|VBN|VBD|JJ)$/.test(tokenAt(sentence, dependent).pos),
  ) ||
  children(sentence, verb, 'advmod', 'compound:prt').some((arc) =>
    /^(behind|open)$/.test(nounOf(sentence, arc.dependent)),
  ) ||
  objects.some((object) =>
    children(sentence, object, 'acl', 'amod').some(
      ({ dependent }) => dependent > object && /^(VBN|JJ)$/.test(tokenAt(sentence, dependent).pos),
    ),
  );

/** "a village left without power", "a man left for dead". */
const isLeftBehindNoun = (sentence: Sentence, verb: number): boolean =>
  (relationOf(sentence, verb) === 'acl' &&
    tokenAt(sentence, verb).text.toLowerCase() === 'left' &&
    children(sentence, verb, 'nsubj').length === 0) ||
  children(sentence, verb, 'obl', 'advcl').some(({ dependent }) => nounOf(sentence, dependent) === 'dead');

/** The object, or what a clause behind it says of it: "the flour the trucks delivered", "aircraft are to be delivered". */
const carriedBy = ({ sentence, verb, lemma, objects }: VerbUse): readonly number[] => {
  if (objects.length === 0 && isPassive(sentence, verb))
    return dependents(sentence, verb, 'nsubj').map((arc) => arc.dependent);
  return objects.length > 0 || /^(deliver|send|bring|take|carry)$/.test(lemma) ? objectsTold(sentence, verb) : [];
};

const carries = (use: VerbUse, carried: readonly number[]): boolean => {
  const { sentence, verb, lemma } = use;
  if (!carried.some((token) => isCarried(use, token))) return false;
  // "sending people fleeing", "sent prices soaring".
  if (children(sentence, verb, 'xcomp', 'ccomp', 'dep').some((arc) => tokenAt(sentence, arc.dependent).pos === 'VBG'))
    return false;
  if (!motion.weakCarrying.has(lemma)) return true;
  if (agents(use).some((token) => isNoMover(use, token))) return false;
  // "licensed to carry 60 passengers"; who carries a weapon goes nowhere by it.
  if (lemma === 'carry' && carried.some((one) => isLoad(sentence, one)))
    return (
      agents(use).some((token) => isVehicle(sentence, token)) ||
      !carried.some((one) => isOfClass(nounOf(sentence, one), 'materiel')) ||
      hasGoal(use)
    );
  return hasGoal(use) || children(sentence, verb, 'iobj').length > 0;
};

/** With a goal; or of a person who needs none: "the judge came on Monday", "returned to fight". */
const goes = (use: VerbUse): boolean => {
  const { sentence, verb, lemma } = use;
  const who = agents(use);
  if (who.some((token) => isNoMover(use, token))) return false;
  // "when it comes to trade", "I come from Tarn".
  if (lemma === 'come' && (who.some((token) => nounOf(sentence, token) === 'it') || isOrigin(sentence, verb)))
    return false;
  // "they could not advance", but "the project advanced".
  const isStrong = motion.strongGoing.has(lemma) || (lemma === 'advance' && who.every((token) => isMover(use, token)));
  // What goes by itself is told as somebody, or as what is driven.
  if (!isStrong && !who.every((token) => isMover(use, token) || isIt(sentence, token))) return isToNamedPlace(use);
  // "The firm cannot walk away from it": a state or a body has no legs.
  if (lemma === 'walk' && who.some((token) => isState(sentence, token))) return false;
  if (hasGoal(use)) return true;
  if (children(sentence, verb, 'obl').some(({ dependent }) => isNoPlace(use, dependent))) return false;
  // "the conclusion that we arrived at".
  const above = arcTo(sentence, verb);
  if (above && /^(acl|dep|parataxis)/.test(above.relation) && isAgreed.test(nounOf(sentence, above.governor)))
    return false;
  if (isStrong) return true;
  return lemma === 'drive'
    ? tokenAt(sentence, verb).pos !== 'VBN' || who.length > 0
    : /^(come|go)$/.test(lemma) &&
        who.length > 0 &&
        who.every((token) => isOne(sentence, token) || isForce(sentence, token)) &&
        isBareComing(use);
};

/** "the police came and arrested him". */
const isForce = (sentence: Sentence, token: number): boolean =>
  /^(police|troops?|army|militia)$/.test(tokenAt(sentence, token).lemma.toLowerCase());

const isOrigin = (sentence: Sentence, verb: number): boolean =>
  /^VB[PZ]$/.test(tokenAt(sentence, verb).pos) &&
  children(sentence, verb, 'obl').some(({ dependent }) => prepositionOf(sentence, dependent) === 'from');

/** Nothing but a time or an aim beside it: "came on Monday", "went to collect the papers", "came and took them". */
const isBareComing = ({ sentence, verb }: VerbUse): boolean => {
  if (children(sentence, verb, 'obj', 'compound:prt', 'ccomp').length > 0) return false;
  const isTime = (token: number): boolean => /^(DATE|TIME)$/.test(tokenAt(sentence, token).ner);
  const beside = children(sentence, verb, 'obl', 'advmod').filter(
    ({ dependent }) => !/^W/.test(tokenAt(sentence, dependent).pos),
  );
  const aims = children(sentence, verb, 'advcl', 'xcomp').filter(({ dependent }) => isInfinitive(sentence, dependent));
  const next = children(sentence, verb, 'conj').filter(({ dependent }) => /^VB/.test(tokenAt(sentence, dependent).pos));
  return beside.every((arc) => isTime(arc.dependent)) && beside.length + aims.length + next.length > 0;
};
