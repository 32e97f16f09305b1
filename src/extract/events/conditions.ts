import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, hasMark, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { isVerb } from './trigger.js';

/** "faces ten years if convicted", "nothing worth stealing": the parser may hang the verb on the word that opens its clause. */
export const hangsOnCondition = (sentence: Sentence, token: number): boolean => {
  if (isVerb(sentence, token) && isBehindCondition(sentence, token)) return true;
  const arc = arcTo(sentence, token);
  return (
    arc !== undefined &&
    arc.governor >= 0 &&
    isVerb(sentence, token) &&
    /^(dep|pcomp|xcomp|obj|advcl)$/.test(arc.relation) &&
    /^(if|unless|whether|worth)$/.test(textAt(sentence, arc.governor))
  );
};

/** "If convicted", "in case it falls", "as long as they pay": whatever the parser makes of the words that open it. */
const isBehindCondition = (sentence: Sentence, verb: number): boolean => {
  if (/^(if|unless)$/i.test(sentence.tokens[verb - 1]?.text ?? '') && /^VB[DN]$/.test(tokenAt(sentence, verb).pos))
    return true;
  const subject = children(sentence, verb, 'nsubj', 'nsubj:pass')[0]?.dependent;
  if (subject === undefined || subject > verb) return false;
  const before = sentence.tokens
    .slice(0, Math.min(subject, ...children(sentence, subject).map(({ dependent }) => dependent)))
    .slice(-4)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return (
    /(^| )(in case|(?<!for )(as|so) long as|on condition that|provided that)$/.test(before) &&
    !isPastFact(sentence, verb, before)
  );
};

/** "as long as he lived", which he did. */
const isPastFact = (sentence: Sentence, verb: number, before: string): boolean =>
  before.endsWith('long as') && tokenAt(sentence, verb).pos === 'VBD';

/** "If it is passed, the miners say they will strike", "threaten to strike": they say so now. */
const isSaidNow = (sentence: Sentence, verb: number): boolean =>
  isVerb(sentence, verb) &&
  (speechVerbs.has(tokenAt(sentence, verb).lemma) ||
    /^(threaten|vow|plan|intend|want|hope)$/.test(tokenAt(sentence, verb).lemma)) &&
  children(sentence, verb, 'aux').length === 0 &&
  children(sentence, verb, 'ccomp', 'xcomp').length > 0;

/** "If they attack, we will answer": what depends on a condition. */
export const isConditional = (sentence: Sentence, token: number): boolean =>
  !isSaidNow(sentence, token) &&
  children(sentence, token, 'advcl').some(
    (clause) => isInverted(sentence, clause.dependent) || hasMark(sentence, clause.dependent, /^(if|unless)$/i),
  ) &&
  // "if it is serious, you lose points": in general.
  (/^VB[PZ]$/.test(tokenAt(sentence, token).pos) || hasModal(sentence, token));

/** "as if somebody had fired", "as though he had won": what it was like, and not what was. */
export const isCompared = (sentence: Sentence, token: number): boolean =>
  children(sentence, token, 'mark').some(
    ({ dependent }) =>
      /^as$/i.test(tokenAt(sentence, dependent).text) &&
      /^(if|though)$/i.test(sentence.tokens[dependent + 1]?.text ?? ''),
  );

/** "Had the army attacked, ...", "would have sent ships had the army attacked": a condition without "if". */
export const isInverted = (sentence: Sentence, token: number): boolean => {
  const arc = arcTo(sentence, token);
  if (arc?.relation !== 'advcl') return false;
  const isBehindWould = children(sentence, arc.governor, 'aux').some(
    ({ dependent }) => dependent < token && /^(would|could|might|['’]d)$/.test(textAt(sentence, dependent)),
  );
  const subject = children(sentence, token, 'nsubj')[0]?.dependent;
  return (
    subject !== undefined &&
    children(sentence, token, 'mark').length === 0 &&
    children(sentence, token, 'aux', 'cop').some(
      (arc) =>
        arc.dependent < subject &&
        /^(had|were|should)$/i.test(tokenAt(sentence, arc.dependent).text) &&
        (isBehindWould || !/^\w/.test(sentence.tokens[arc.dependent - 1]?.text ?? '')),
    )
  );
};
