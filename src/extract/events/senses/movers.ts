import type { Sentence } from '../../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../../model/syntax.js';
import { eventNouns } from '../../../ontology/eventNouns.js';
import { typeOfNoun } from '../../../ontology/events/index.js';
import { loads } from '../../../ontology/motionWords.js';
import { personNouns, quantityNouns } from '../../../ontology/personNouns.js';
import { placeNouns } from '../../../ontology/placeNouns.js';
import { isOfClass } from '../../../ontology/selection/nounClasses.js';
import { driven, travelling } from '../../../ontology/senseWords.js';
import { motionless } from '../../../ontology/verbSenses.js';
import { vehicleNouns } from '../../../ontology/workNouns.js';
import { agentsOf } from '../selection/agentsOf.js';
import { prepositionOf } from '../trigger.js';
import { isCommonNoun, nounOf, type VerbUse } from './verbUse.js';

// Who and what can go, and be carried, for the verbs of movement.

/** Who or what goes or carries; of "warned them to move south" whom the object names. */
export const agents = (use: VerbUse): number[] => {
  const { sentence, verb } = use;
  const arc = arcTo(sentence, verb);
  const bidden = arc?.relation === 'xcomp' ? children(sentence, arc.governor, 'obj').map((one) => one.dependent) : [];
  const found = bidden.some((one) => one < verb && isMover(use, one))
    ? bidden
    : agentsOf({ sentence, head: verb, form: 'verb' });
  return found.flatMap((token) => countedIn(sentence, token));
};

/** "a variety of skills", "hundreds of villagers": what there are so many of. */
const countedIn = (sentence: Sentence, token: number): number[] => {
  const isAmount =
    quantityNouns.has(nounOf(sentence, token)) ||
    tokenAt(sentence, token).pos === 'CD' ||
    /^(variety|range|array|wealth|load)$/.test(nounOf(sentence, token));
  const of = isAmount
    ? children(sentence, token, 'nmod').filter((arc) => prepositionOf(sentence, arc.dependent) === 'of')
    : [];
  return of.length > 0 ? of.map((arc) => arc.dependent) : [token];
};

/** What cannot go: "the ruling came", "this brought them together", "history goes back". */
export const isNoMover = ({ sentence, isSomebody }: VerbUse, token: number): boolean => {
  const { pos, text, ner } = tokenAt(sentence, token);
  if (/^(DT|WDT|EX)$/.test(pos) || /^(what|nothing|everything|anything|none)$/i.test(text)) return true;
  if (/^(DATE|TIME|DURATION)$/.test(ner)) return true;
  return (
    isCommonNoun(sentence, token) &&
    !isSomebody(token) &&
    (isAbstractNoun(sentence, token) ||
      happens(sentence, token) ||
      (['figure', 'text', 'weather'] as const).some((one) => isOfClass(nounOf(sentence, token), one)))
  );
};

/** Somebody, a vehicle, an animal, or what is carried. */
export const isMover = ({ sentence, isSomebody }: VerbUse, token: number): boolean => {
  const { pos } = tokenAt(sentence, token);
  const noun = nounOf(sentence, token);
  return (
    isSomebody(token) ||
    isOne(sentence, token) ||
    pos.startsWith('NNP') ||
    pos === 'CD' ||
    personNouns.has(noun) ||
    travelling.has(noun) ||
    isVehicle(sentence, token) ||
    isLoad(sentence, token) ||
    isOfClass(noun, 'animal')
  );
};

export const isOne = (sentence: Sentence, token: number): boolean => {
  const { pos, text, lemma, ner } = tokenAt(sentence, token);
  return (
    (pos.startsWith('PRP') && !/^(it|itself)$/i.test(text)) ||
    /^(who|someone|somebody|anyone|everyone|nobody)$/i.test(text) ||
    ner === 'PERSON' ||
    personNouns.has(lemma.toLowerCase())
  );
};

export const isIt = (sentence: Sentence, token: number): boolean =>
  /^(it|they|something)$/i.test(tokenAt(sentence, token).text);

/** A state or a body cannot walk. */
export const isState = (sentence: Sentence, token: number): boolean =>
  /^(COUNTRY|CITY|STATE_OR_PROVINCE|LOCATION|ORGANIZATION)$/.test(tokenAt(sentence, token).ner);

export const isVehicle = (sentence: Sentence, token: number): boolean =>
  driven.has(nounOf(sentence, token)) || vehicleNouns.has(nounOf(sentence, token));

export const isLoad = (sentence: Sentence, token: number): boolean => {
  const noun = nounOf(sentence, token);
  return loads.has(noun) || personNouns.has(noun) || isOfClass(noun, 'materiel');
};

/** Neither a place, nor what cannot be touched: "brought peace to the region", "brought the peninsula back". */
export const isCarried = (use: VerbUse, token: number): boolean => {
  const { sentence, lemma, isSomebody } = use;
  const { pos, ner } = tokenAt(sentence, token);
  if (/^(DURATION|DATE|TIME)$/.test(ner)) return false;
  // A region is transferred, and not brought.
  const isPlace = placeNouns.has(nounOf(sentence, token)) || /^(COUNTRY|CITY|STATE_OR_PROVINCE|LOCATION)$/.test(ner);
  if (isPlace && !isVehicle(sentence, token) && /^(bring|take|carry|send)$/.test(lemma)) return false;
  const [of] = countedIn(sentence, token);
  if (of !== undefined && of !== token) return isCarried(use, of);
  return (
    !/^(DT|W\w+|JJR)$/.test(pos) &&
    (isSomebody(token) ||
      !isCommonNoun(sentence, token) ||
      isLoad(sentence, token) ||
      !(isAbstractNoun(sentence, token) || happens(sentence, token)))
  );
};

/** What happens moves nowhere, but for what is a movement itself. */
export const happens = (sentence: Sentence, token: number): boolean => {
  const noun = nounOf(sentence, token);
  return !travelling.has(noun) && (typeOfNoun(noun) !== undefined || eventNouns.has(noun));
};

export const isAbstractNoun = (sentence: Sentence, token: number): boolean =>
  isCommonNoun(sentence, token) &&
  (isOfClass(nounOf(sentence, token), 'abstract') || motionless.has(nounOf(sentence, token)));
