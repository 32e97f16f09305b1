import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { isHeld } from './arranged.js';
import { isBygone } from './dayOfText.js';
import { hasBeen } from './pastTense.js';

/** "Ahead of the vote ... The vote went 30 to 12", "Ahead of the election ... She won": what is told as held elsewhere in the text. */
export const toldAsHeld = (
  annotated: AnnotatedDocument,
  events: readonly Mention[],
  isPlanned: (event: Mention) => boolean,
): ((event: Mention) => boolean) => {
  const sentenceOf = ({ sentence }: Mention): Sentence | undefined => annotated.sentences[sentence];
  const held = new Map<string, Mention[]>();
  for (const one of events) {
    const sentence = sentenceOf(one);
    const type = one.event?.type;
    if (!sentence || type === undefined || !isPast(sentence, one)) continue;
    held.set(type, [...(held.get(type) ?? []), one]);
  }
  const won = events.filter((one) => {
    const sentence = sentenceOf(one);
    return sentence !== undefined && isOutcome(sentence, one) && !isBygone(annotated, sentence);
  });
  return (event) =>
    (held.get(event.event?.type ?? '') ?? []).some((one) => one.id !== event.id && !isPlanned(one)) ||
    (contests.test(event.event?.type ?? '') && won.some((one) => one.start > event.start && !isPlanned(one)));
};

const contests = /^(Election|Vote|Competition)$/;

const isPast = (sentence: Sentence, { subtype, head }: Mention): boolean =>
  subtype === 'verb'
    ? /^VB[DN]$/.test(tokenAt(sentence, head).pos) && children(sentence, head, 'aux:pass').length === 0
    : isHeld(sentence, head);

/** "She won with 60 percent", and not "who won a prize". */
const isOutcome = (sentence: Sentence, { subtype, head }: Mention): boolean =>
  subtype === 'verb' &&
  /^(win|lose|defeat|beat|prevail|triumph|elect|reelect|re-elect|concede)$/.test(tokenAt(sentence, head).lemma) &&
  /^(root|conj|ccomp|parataxis)$/.test(arcTo(sentence, head)?.relation ?? '') &&
  hasBeen(sentence, head);
