import type { Sentence } from '../../../model/annotation.js';
import { children, isInfinitive, tokenAt } from '../../../model/syntax.js';
import { eventNouns } from '../../../ontology/eventNouns.js';
import { typeOfNoun } from '../../../ontology/events/index.js';
import { driven, growing, spared, timesToCome, travelling, unhurt } from '../../../ontology/senseWords.js';
import { governorOf } from '../trigger.js';
import { caseOf, isCommonNoun, nounOf, subjectNouns, type VerbSense, type VerbUse } from './verbUse.js';

/** "is going to sign", "the talks are going ahead", "to keep the offensive going", "the firm went public". */
export const going: VerbSense = (use) =>
  become.test(use.sentence.tokens[use.verb + 1]?.text ?? '') ||
  (tokenAt(use.sentence, use.verb).pos === 'VBG' &&
    (children(use.sentence, use.verb, 'xcomp').length > 0 || isKeptUp(use))) ||
  isHappening(use)
    ? 'Action'
    : isReadyTo(use)
      ? 'Action'
      : undefined;

const become =
  /^(public|private|viral|live|bankrupt|bust|hungry|wrong|unnoticed|unpunished|unanswered|digital|nuclear|mad|blind)$/;

const messages =
  /^(letter|message|note|e-?mail|text|telegram|cable|greeting|condolence|congratulation|invitation|reply|signal|request|petition|appeal|warning|statement|proposal|response)$/;

/** "sent a letter": nothing but words goes there. "sending shares up 2 percent", "sent prices soaring": nobody is sent anywhere. */
export const sent: VerbSense = ({ sentence, verb, objects, isSomebody }) => {
  if (objects.some((object) => messages.test(nounOf(sentence, object)))) return 'Contact';
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

/** "ready to go": whoever says so leaves an office as well as a place. */
const isReadyTo = ({ sentence, verb }: VerbUse): boolean => {
  const above = governorOf(sentence, verb);
  return (
    above >= 0 &&
    isInfinitive(sentence, verb) &&
    /^(ready|willing|prepared)$/.test(tokenAt(sentence, above).lemma) &&
    children(sentence, verb, 'obl', 'advmod', 'obj').length === 0
  );
};

/** "keep the offensive going": the parser makes what is kept its subject or the object of the verb above. */
const isKeptUp = ({ sentence, verb }: VerbUse): boolean => {
  const above = governorOf(sentence, verb);
  return (
    above >= 0 &&
    /^(keep|get|set)$/.test(tokenAt(sentence, above).lemma) &&
    children(sentence, verb, 'obl').length === 0
  );
};

/** "escaped unhurt", "escaped injury": who was spared need not have moved. */
export const escaped: VerbSense = ({ sentence, verb, objects }) =>
  children(sentence, verb, 'xcomp', 'advmod', 'acl').some(({ dependent }) => unhurt.has(nounOf(sentence, dependent))) ||
  objects.some((object) => spared.has(nounOf(sentence, object)))
    ? 'Action'
    : undefined;

/** What happens goes and comes nowhere, unless a place is told: "the vote comes amid a boycott". */
const isHappening = (use: VerbUse): boolean => {
  const { sentence, verb, isSomebody } = use;
  const happens = subjectsOf(use).some(
    (dependent) =>
      isCommonNoun(sentence, dependent) &&
      !isSomebody(dependent) &&
      !travelling.has(nounOf(sentence, dependent)) &&
      (typeOfNoun(nounOf(sentence, dependent)) !== undefined || eventNouns.has(nounOf(sentence, dependent))),
  );
  return happens && !children(sentence, verb, 'obl').some((arc) => isSomebody(arc.dependent));
};

/** "a flurry of talks": what the subject is of counts too. */
const subjectsOf = ({ sentence, verb }: VerbUse): number[] =>
  children(sentence, verb, 'nsubj').flatMap(({ dependent }) =>
    /^(flurry|series|round|string|spate|slew)$/.test(nounOf(sentence, dependent))
      ? children(sentence, dependent, 'nmod').map((arc) => arc.dependent)
      : [dependent],
  );

/** "proceeded to lie", "moved to ban the party"; but "moved to live in Berlin". */
export const proceeded: VerbSense = ({ sentence, verb }) =>
  children(sentence, verb, 'xcomp').some(
    (arc) => !/^(live|stay|settle|study|work|join|reside)$/.test(tokenAt(sentence, arc.dependent).lemma),
  )
    ? 'Action'
    : undefined;

/** "iodine comes from seafood", "the year to come", "came upon a blog": nobody moves. */
export const came: VerbSense = (use) => (!hasObject(use) && (isNoComing(use) || isTimed(use)) ? 'Action' : undefined);

/** "the size of it surprised them, coming as it did months after". */
const isTimed = ({ sentence, verb }: VerbUse): boolean =>
  tokenAt(sentence, verb).pos === 'VBG' &&
  /^(as|amid|after|when|just|only|hours|days|weeks|months|years|hot)$/.test(sentence.tokens[verb + 1]?.text ?? '');

/** "came hours after": a time is no object. */
const hasObject = ({ sentence, verb }: VerbUse): boolean =>
  children(sentence, verb, 'obj').some(
    ({ dependent }) => !/^(DURATION|DATE|TIME)$/.test(tokenAt(sentence, dependent).ner),
  );

const isNoComing = (use: VerbUse): boolean => {
  const { sentence, verb, isSomebody } = use;
  const phrases = children(sentence, verb, 'obl').map((arc) => caseOf(sentence, arc.dependent));
  if (phrases.some((word) => /^(upon|across)$/.test(word)) || isHappening(use)) return true;
  const above = governorOf(sentence, verb);
  if (isInfinitive(sentence, verb) && above >= 0 && timesToCome.has(tokenAt(sentence, above).lemma)) return true;
  return (
    phrases.includes('from') &&
    children(sentence, verb, 'nsubj').some(
      ({ dependent }) => isCommonNoun(sentence, dependent) && !isSomebody(dependent),
    )
  );
};

/** "it emerged that he had lied". */
export const emerged: VerbSense = (use) =>
  children(use.sentence, use.verb, 'ccomp', 'csubj', 'expl').length > 0 ||
  // "a problem arises", "the country emerged from recession": what has come up does not grow.
  !subjectNouns(use).some((noun) => growing.has(noun))
    ? 'Action'
    : undefined;

/** "drove the prisoners to a camp", but "cheap loans drove growth". */
export const drove: VerbSense = ({ sentence, verb, objects, isSomebody }) =>
  !hasGoal(sentence, verb) &&
  objects.some(
    (object) => isCommonNoun(sentence, object) && !isSomebody(object) && !driven.has(nounOf(sentence, object)),
  )
    ? 'Action'
    : undefined;

/** "drove a bulldozer into the crowd"; "drove prices to 100 dollars" has none. */
const hasGoal = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obl').some(
    ({ dependent }) =>
      /^(to|into|onto|towards?|through|off)$/.test(caseOf(sentence, dependent)) &&
      children(sentence, dependent, 'nummod').length === 0 &&
      /^NN/.test(tokenAt(sentence, dependent).pos),
  );
