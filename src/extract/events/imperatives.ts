import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { isVerb } from './trigger.js';

/**
 * "Ensure an effective posture", "please see the annex", "Listen to the show, follow us or tell us what you think", "do not drink": told to do,
 * and not told that it was done.
 */
export const isImperative = (sentence: Sentence, verb: number): boolean => {
  const { pos } = tokenAt(sentence, verb);
  if (pos === 'VB' && isForbidden(sentence, verb)) return true;
  if (pos === 'VB' && /^please$/i.test(sentence.tokens[verb - 1]?.text ?? '') && isBare(sentence, verb)) return true;
  // "Editor's note: Sign up for the letter", and not "QUESTION: Let me start".
  const label = sentence.tokens[verb - 1]?.text === ':' ? sentence.tokens[verb - 2]?.text : undefined;
  if (pos === 'VB' && label !== undefined && !/^[A-Z]{2,}$/.test(label) && isBare(sentence, verb)) return true;
  const first = sentence.tokens.find(
    ({ pos, text }) => /^[A-Z]/.test(pos) && pos !== 'HYPH' && text.toLowerCase() !== 'please',
  );
  if (first?.pos !== 'VB') return false;
  if (pos === 'VBP') return isReaders(sentence, verb) && isListed(sentence, first.index);
  if (pos !== 'VB' || !isBare(sentence, verb)) return false;
  if (first.index === verb)
    return /^(root|dep|parataxis)$/.test(arcTo(sentence, verb)?.relation ?? '') || isListed(sentence, verb);
  return isBehindAnother(sentence, verb) && isBare(sentence, first.index);
};

/** "do not drink", "Don't try us": a bare form without a subject behind a "do" that says no. */
const isForbidden = (sentence: Sentence, verb: number): boolean => {
  if (children(sentence, verb, 'nsubj', 'csubj', 'mark', 'cop').length > 0) return false;
  const [helper, ...others] = children(sentence, verb, 'aux');
  const before = helper && sentence.tokens[helper.dependent - 1];
  return (
    helper !== undefined &&
    others.length === 0 &&
    textAt(sentence, helper.dependent) === 'do' &&
    // "they do business and do not pay" has its subject with the first.
    (before === undefined || /^([,:;–—-]|["“”‘']|``|please)$/i.test(before.text)) &&
    children(sentence, verb, 'advmod').some(({ dependent }) => /^(not|n['’]t|never)$/.test(textAt(sentence, dependent)))
  );
};

/** "please see the statement", "Read the report": what readers are sent to is there. */
export const isReferral = (sentence: Sentence, verb: number): boolean =>
  /^(see|read|consult|visit|view|watch)$/.test(tokenAt(sentence, verb).lemma) && isImperative(sentence, verb);

/** Without a subject; the parser may take the verb of a list for one. */
const isBare = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'csubj', 'aux', 'mark', 'cop').length === 0 &&
  children(sentence, verb, 'nsubj').every((arc) => isVerb(sentence, arc.dependent));

const isBehindAnother = (sentence: Sentence, verb: number): boolean =>
  /^(,|or|and)$/.test(sentence.tokens[verb - 1]?.text ?? '');

/** Whether another is told behind it. */
const isListed = (sentence: Sentence, first: number): boolean =>
  sentence.tokens.some(
    ({ index, pos }) => index > first && pos === 'VB' && isBehindAnother(sentence, index) && isBare(sentence, index),
  );

/** "a story you think we should cover". */
const isReaders = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj').some((arc) => tokenAt(sentence, arc.dependent).text.toLowerCase() === 'you');
