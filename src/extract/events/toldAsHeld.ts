import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { words } from '../../ontology/words.js';
import { isHeld } from './arranged.js';
import { isBygone } from './dayOfText.js';
import { hasBeen } from './pastTense.js';

/** "Ahead of the vote ... The vote went 30 to 12", "Ahead of the election ... She won": what is told as held elsewhere in the text. */
export const toldAsHeld = (
  annotated: AnnotatedDocument,
  events: readonly Mention[],
  isPlanned: (event: Mention) => boolean,
): ((event: Mention) => boolean) => {
  const byType = new Map<string, Mention[]>();
  for (const one of events) {
    const type = one.event?.type ?? '';
    const same = byType.get(type);
    if (same) same.push(one);
    else byType.set(type, [one]);
  }
  const outcomes = events.filter(({ subtype, event }) => subtype === 'verb' && outcomeVerbs.has(event?.lemma ?? ''));
  const isSo = (one: Mention, isTold: (sentence: Sentence, one: Mention) => boolean): boolean => {
    const sentence = annotated.sentences[one.sentence];
    return sentence !== undefined && !isPlanned(one) && isTold(sentence, one);
  };
  return (event) =>
    (byType.get(event.event?.type ?? '') ?? []).some(
      (one) => one.id !== event.id && isSo(one, isPast) && !isNamedApart(annotated, event, one),
    ) ||
    (contests.test(event.event?.type ?? '') &&
      outcomes.some(
        (one) =>
          one.start > event.start &&
          isSo(one, (sentence, won) => isOutcome(sentence, won) && !isBygone(annotated, sentence)),
      ));
};

/** "The ministers met ... the agenda for the Arctic Security Meeting": a meeting of that name is not known to have been. */
const isNamedApart = (annotated: AnnotatedDocument, event: Mention, one: Mention): boolean => {
  const [named, other] = [event, one].map((each) => namesOf(annotated.sentences[each.sentence], each.head));
  return named !== undefined && named.length > 0 && !named.some((name) => other?.includes(name));
};

const namesOf = (sentence: Sentence | undefined, noun: number): string[] =>
  sentence === undefined
    ? []
    : children(sentence, noun, 'compound', 'amod')
        .map(({ dependent }) => tokenAt(sentence, dependent))
        .filter(({ pos }) => pos.startsWith('NNP'))
        .map(({ text }) => text.toLowerCase());

const contests = /^(Election|Vote|Competition)$/;

const isPast = (sentence: Sentence, { subtype, head }: Mention): boolean =>
  subtype === 'verb'
    ? /^VB[DN]$/.test(tokenAt(sentence, head).pos) && children(sentence, head, 'aux:pass').length === 0
    : isHeld(sentence, head);

const outcomeVerbs = words('win lose defeat beat prevail triumph elect reelect re-elect concede');

/** "She won with 60 percent", "won 20 seats", and not "who won a prize". */
const isOutcome = (sentence: Sentence, { head }: Mention): boolean =>
  /^(root|conj|ccomp|parataxis)$/.test(arcTo(sentence, head)?.relation ?? '') &&
  hasBeen(sentence, head) &&
  (!/^(win|lose)$/.test(tokenAt(sentence, head).lemma) ||
    children(sentence, head, 'obj').every(({ dependent }) => contested.has(tokenAt(sentence, dependent).lemma)));

const contested = words(
  'vote election seat majority ballot poll race contest presidency referendum runoff match game final percent % term mandate',
);
