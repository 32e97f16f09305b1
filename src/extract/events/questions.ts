import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasMark, tokenAt } from '../../model/syntax.js';
import { isDefinite } from './definiteness.js';
import type { Step } from './step.js';
import type { Trigger } from './trigger.js';

/** "Did the army attack?": what a question that yes or no answers asks for. "Who attacked?" takes it for granted. */
export const isAsked = ({ sentence, head, form }: Trigger, scope: readonly Step[]): boolean =>
  isInQuestion(sentence, head) &&
  !(form === 'noun' && isDefinite(sentence, head)) &&
  !isGiven(sentence, scope.at(-1)?.token ?? head) &&
  !isKnown(sentence, head);

/** Whether a token stands in a question that is answered by yes or no. */
export const isInQuestion = (sentence: Sentence, head: number): boolean => {
  // Asked of every event, and most sentences ask nothing.
  if (!sentence.text.includes('?')) return false;
  const { tokens } = sentence;
  const end = tokens.findIndex(({ index, text }) => index > head && /^[.?!]$/.test(text));
  if (end < 0 || tokens[end]?.text !== '?') return false;
  const before = tokens.slice(0, head).findLastIndex(({ text }) => /^([.?!:"“]|``)$/.test(text));
  const opens = tokens
    .slice(before + 1, before + 4)
    .find(({ text }) => !/^(and|but|or|so|,)$/i.test(text))
    ?.text.toLowerCase();
  const opensWithVerb = tokens[before + 1]?.pos === 'VB' && children(sentence, before + 1, 'nsubj').length === 0;
  // "Want to bring it here?"
  return opens !== undefined && (auxiliaries.test(opens) || opensWithVerb);
};

/** "Did he know that they had searched the house?": they had. */
const isKnown = (sentence: Sentence, token: number): boolean => {
  const arc = arcTo(sentence, token);
  return (
    arc?.relation === 'ccomp' &&
    arc.governor >= 0 &&
    /^(know|realise|realize|learn|forget|notice|remember|regret)$/.test(tokenAt(sentence, arc.governor).lemma)
  );
};

const auxiliaries =
  /^(is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|should|shall|may|might|must|isn't|wasn't|didn't)$/;

/** "after the talks failed", "who fled": told beside what is asked. */
const isGiven = (sentence: Sentence, token: number): boolean => {
  const relation = arcTo(sentence, token)?.relation ?? '';
  return (
    relation === 'acl:relcl' ||
    (relation === 'advcl' && hasMark(sentence, token, /^(after|before|when|since|because|while|as)$/i))
  );
};
