import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { children, spanOf } from '../../model/syntax.js';
import type { Stance } from '../../ontology/speechVerbs.js';
import { deniedBeside } from './deniedBeside.js';
import type { Report } from './report.js';
import { takenForGranted } from './takenForGranted.js';

/** A report of the tokens that a clause has; `head` is the word that says it. */
export const toReport = (
  sentence: Sentence,
  tokens: readonly number[],
  head: number,
  stance: Stance,
  speaker: Mention | undefined,
): Report => ({
  sentence: sentence.index,
  tokens: new Set(tokens),
  span: spanOf(sentence, tokens.length > 0 ? tokens : [head]),
  core: new Set([
    head,
    ...children(sentence, head, 'conj', 'xcomp', 'obj', 'nsubj:pass').map((arc) => arc.dependent),
    ...(stance === 'denied' ? deniedBeside(sentence, head) : []),
  ]),
  stance,
  ...(stance === 'alleged' ? { given: takenForGranted(sentence, tokens, head) } : {}),
  ...(speaker ? { speaker } : {}),
});
