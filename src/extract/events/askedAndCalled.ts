import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { isPassive, prepositionOf } from './trigger.js';

/** "a school named for a poet", "named after the king". */
export const isAfterSomebody = (sentence: Sentence, verb: number): boolean =>
  isPassive(sentence, verb) &&
  /^(after|for)$/.test(sentence.tokens[verb + 1]?.text ?? '') &&
  !children(sentence, verb, 'obl').some((arc) =>
    /^(post|job|role|office|vacancy|position|award|prize)$/.test(tokenAt(sentence, arc.dependent).lemma),
  );

export const isQuestion = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'xcomp').length === 0 &&
  (children(sentence, verb, 'obl').some((arc) => /^(about|on)$/.test(prepositionOf(sentence, arc.dependent))) ||
    isAfterQuestion(sentence, verb) ||
    // "Petrova asked.", behind a question in a sentence of its own.
    children(sentence, verb, 'obj', 'obl', 'ccomp', 'advcl', 'nsubj:pass', 'conj').length === 0 ||
    // "when asked if he would", which the parser hangs on as a condition.
    /^(if|whether|why|how)$/.test(sentence.tokens[verb + 1]?.text ?? '') ||
    // "asked about leaving"; "asked for help when the fire spread" tells only when.
    children(sentence, verb, 'ccomp', 'advcl').some((arc) =>
      children(sentence, arc.dependent, 'mark', 'advmod', 'nsubj', 'obj', 'case').some((word) =>
        (arc.relation === 'ccomp' ? questionWord : /^about$/).test(tokenAt(sentence, word.dependent).text),
      ),
    ));

const questionWord = /^(whether|if|why|how|what|who|where|when|about)$/;

/** '"Why is he here?" she asked', "asked: Who is it?". */
const isAfterQuestion = (sentence: Sentence, verb: number): boolean =>
  [verb - 1, verb - 2, verb - 3].some((at) => sentence.tokens[at]?.text === '?') ||
  (sentence.tokens[verb + 1]?.text === ':' && sentence.tokens.some(({ text }) => text === '?'));

/** "The ban, called ...,": what stands before the comma is called so. */
export const isBetweenCommas = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb - 1]?.text === ',' &&
  tokenAt(sentence, verb).text === 'called' &&
  /^NN/.test(sentence.tokens[verb - 2]?.pos ?? '') &&
  children(sentence, verb, 'nsubj', 'aux').length === 0 &&
  arcTo(sentence, verb)?.relation !== 'conj';

/** What stands behind a mark of quotation or begins with a capital, behind its article. */
export const isNameBehind = (sentence: Sentence, verb: number): boolean => {
  const [first, second] = sentence.tokens.slice(verb + 1, verb + 3);
  const next = first?.pos === 'DT' ? second : first;
  return (
    next !== undefined &&
    (/^["“‘'`]/.test(next.text) || (next.pos.startsWith('NNP') && !/^(DATE|TIME|DURATION)$/.test(next.ner))) &&
    !/^(by|on|in|for|to)$/.test(first?.text ?? '')
  );
};
