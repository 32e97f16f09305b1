import type { Sentence } from '../../model/annotation.js';
import { dependents, tokenAt } from '../../model/syntax.js';
import { type Argument, argument } from './argument.js';
import { namesBefore } from './company.js';
import type { MentionIndex } from './mentionIndex.js';
import type { Trigger } from './trigger.js';

/** The phrases that stand in one function of a verb, all in one role. `relation` is one of enhanced Universal Dependencies. */
export const functionOf = (
  trigger: Trigger,
  relation: string,
  role: string,
  rule: string,
  mentions: MentionIndex,
): Argument[] =>
  dependents(trigger.sentence, trigger.head)
    .filter((arc) => arc.relation === relation && !isNobody(trigger.sentence, arc.dependent))
    .flatMap((arc) => [
      ...namesBefore(trigger.sentence, arc.dependent, mentions),
      ...mentions.involved(trigger.sentence, arc.dependent),
    ])
    .map((mention) => argument(role, mention, rule));

/** "No one claimed the attack", "nobody was hurt": there is nobody who took part. */
export const isNobody = (sentence: Sentence, subject: number): boolean =>
  /^(nobody|none)$/i.test(tokenAt(sentence, subject).text) ||
  (/^(one|body)$/i.test(tokenAt(sentence, subject).text) && /^no$/i.test(sentence.tokens[subject - 1]?.text ?? ''));
