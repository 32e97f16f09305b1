import { children, isInfinitive } from '../../../model/syntax.js';
import { runToDo } from '../../../ontology/motionWords.js';
import { growing, spared, unhurt } from '../../../ontology/senseWords.js';
import { objectsTold } from '../trigger.js';
import { nounOf, subjectNouns, type VerbSense } from './verbUse.js';

const messages =
  /^(letter|message|note|e-?mail|text|telegram|cable|greeting|condolence|congratulation|invitation|reply|signal|request|petition|appeal|warning|statement|proposal|response)$/;

/** "sent a letter": nothing but words goes there. "sending shares up 2 percent", "sent prices soaring": nobody is sent anywhere. */
export const sent: VerbSense = ({ sentence, verb, objects, isSomebody }) => {
  if (objectsTold(sentence, verb).some((object) => messages.test(nounOf(sentence, object)))) return 'Contact';
  return objects.some((object) => {
    const next = sentence.tokens.slice(object + 1, object + 3).find(({ pos }) => pos !== 'CD')?.text ?? '';
    return (
      object > verb &&
      !isSomebody(object) &&
      /^(up|down|higher|lower|soaring|tumbling|plunging|falling|rising|sliding|surging|climbing)$/.test(next)
    );
  })
    ? 'Action'
    : undefined;
};

/** "escaped unhurt", "escaped injury": who was spared need not have moved. */
export const escaped: VerbSense = ({ sentence, verb, objects }) =>
  children(sentence, verb, 'xcomp', 'advmod', 'acl').some(({ dependent }) => unhurt.has(nounOf(sentence, dependent))) ||
  objects.some((object) => spared.has(nounOf(sentence, object)))
    ? 'Action'
    : undefined;

/** "it emerged that he had lied". */
export const emerged: VerbSense = (use) =>
  children(use.sentence, use.verb, 'ccomp', 'csubj', 'expl').length > 0 ||
  // "a problem arises", "the country emerged from recession": what has come up does not grow.
  !subjectNouns(use).some((noun) => growing.has(noun))
    ? 'Action'
    : undefined;

/** "ran to help the wounded"; "ran to be mayor" goes nowhere. */
export const ran: VerbSense = ({ sentence, verb, objects }) =>
  objects.length === 0 &&
  children(sentence, verb, 'xcomp', 'advcl').some(
    ({ dependent }) => isInfinitive(sentence, dependent) && runToDo.has(nounOf(sentence, dependent)),
  )
    ? 'Movement'
    : undefined;
