import { children, isInfinitive, tokenAt } from '../../../model/syntax.js';
import { grounds, manners, valued } from '../../../ontology/senseWords.js';
import { perceived } from '../../../ontology/verbSenses.js';
import { isPassive } from '../trigger.js';
import { caseOf, isCommonNoun, nounOf, type VerbSense, type VerbUse } from './verbUse.js';

/** "was born", but "bore fruit". */
export const born: VerbSense = ({ sentence, verb }) =>
  tokenAt(sentence, verb).text.toLowerCase() === 'born' ? undefined : 'Action';

/** "met with criticism", "ways in which interests can be met". */
export const met: VerbSense = (use) => {
  if (isServed(use)) return 'Action';
  const { sentence, verb, objects, isSomebody } = use;
  return (objects.length === 0 || isPassive(sentence, verb)) &&
    children(sentence, verb, 'obl').some(
      ({ dependent }) =>
        caseOf(sentence, dependent) === 'with' && !isSomebody(dependent) && isCommonNoun(sentence, dependent),
    )
    ? 'Action'
    : undefined;
};

const isServed = ({ sentence, verb, isSomebody }: VerbUse): boolean =>
  tokenAt(sentence, verb).pos === 'VBN' &&
  children(sentence, verb, 'obj').length === 0 &&
  children(sentence, verb, 'aux').every((arc) => tokenAt(sentence, arc.dependent).lemma !== 'have') &&
  children(sentence, verb, 'nsubj', 'nsubj:pass').some(
    ({ dependent }) => !isSomebody(dependent) && isCommonNoun(sentence, dependent),
  );

/** "treated as enemies", "treated unfairly", "treat all with respect". */
export const treated: VerbSense = ({ sentence, verb }) =>
  children(sentence, verb, 'obl', 'advcl').some(
    ({ dependent }) =>
      /^(as|like)$/.test(caseOf(sentence, dependent)) ||
      (caseOf(sentence, dependent) === 'with' && manners.has(nounOf(sentence, dependent))),
  ) || children(sentence, verb, 'advmod').some((arc) => manners.has(nounOf(sentence, arc.dependent)))
    ? 'Action'
    : undefined;

/** "develop our leaders", "help them develop". */
export const developed: VerbSense = ({ objects, isSomebody }) =>
  objects.length === 0 || objects.some(isSomebody) ? 'Action' : undefined;

/** "building on its support", "a regime built on fear"; but "building on the hill". */
export const built: VerbSense = ({ sentence, verb, objects, isSomebody }) =>
  (objects.length === 0 || isPassive(sentence, verb)) &&
  children(sentence, verb, 'obl').some(
    ({ dependent }) =>
      /^(on|upon|around)$/.test(caseOf(sentence, dependent)) &&
      isCommonNoun(sentence, dependent) &&
      !isSomebody(dependent) &&
      !grounds.has(nounOf(sentence, dependent)),
  )
    ? 'Action'
    : undefined;

/** "measures designed to help": what something is for. */
export const designed: VerbSense = ({ sentence, verb }) =>
  children(sentence, verb, 'xcomp', 'advcl').some(({ dependent }) => isInfinitive(sentence, dependent)) &&
  tokenAt(sentence, verb).pos === 'VBN' &&
  children(sentence, verb, 'obj').length === 0
    ? 'Action'
    : undefined;

/** "recognize a face", "recognize the role of", "recognized that he had erred"; but "recognized the republic". */
export const recognized: VerbSense = ({ sentence, verb, objects }) => {
  if (objects.some((object) => perceived.has(nounOf(sentence, object)))) return 'Action';
  // "the important role parties played": the parser takes what comes behind for the object.
  const near = sentence.tokens.slice(verb + 1, verb + 4).map((token) => token.index);
  if ([...objects, ...near].some((noun) => valued.has(nounOf(sentence, noun)))) return 'Action';
  return children(sentence, verb, 'ccomp').length > 0 ? 'Statement' : undefined;
};

/** "was honoured to attend": nobody is remembered. */
export const honoured: VerbSense = ({ sentence, verb }) =>
  children(sentence, verb, 'xcomp', 'advcl', 'ccomp').some(({ dependent }) => isInfinitive(sentence, dependent)) &&
  children(sentence, verb, 'obj').length === 0
    ? 'Action'
    : undefined;
