import { children, tokenAt } from '../../../model/syntax.js';
import { officeNouns } from '../../../ontology/officeTitles.js';
import { isPassive } from '../trigger.js';
import { isToOffice } from './otherSense.js';
import { caseOf, nounOf, type VerbSense } from './verbUse.js';

/** "confirmed her as ambassador", "if confirmed, she will lead the mission". */
export const confirmed: VerbSense = ({ sentence, verb, objects, isSomebody }) => {
  if (children(sentence, verb, 'ccomp').length > 0) return undefined;
  if (objects.length > 0 && isToOffice(sentence, verb)) return objects.some(isSomebody) ? 'Appointment' : undefined;
  const isCondition =
    objects.length === 0 &&
    tokenAt(sentence, verb).pos === 'VBN' &&
    children(sentence, verb, 'nsubj').length === 0 &&
    children(sentence, verb, 'mark', 'advmod').some((arc) =>
      /^(if|once|when|until)$/.test(tokenAt(sentence, arc.dependent).text.toLowerCase()),
    );
  return isCondition ? 'Appointment' : undefined;
};

/** "promoted the general", but "promoted trade". */
export const promoted: VerbSense = ({ sentence, verb, objects, isSomebody }) =>
  isToOffice(sentence, verb) ||
  objects.some((object) => isSomebody(object) || officeNouns.has(nounOf(sentence, object)))
    ? undefined
    : 'Action';

/** "is committed to reform": a promise. */
export const committed: VerbSense = ({ sentence, verb }) =>
  isPassive(sentence, verb) && sentence.tokens[verb + 1]?.text === 'to' ? 'Promise' : undefined;

/** "qualified for the final", but "qualified it as a crime". */
export const qualified: VerbSense = ({ sentence, verb }) =>
  children(sentence, verb, 'obl').some((arc) => caseOf(sentence, arc.dependent) === 'for') ? 'Action' : undefined;
