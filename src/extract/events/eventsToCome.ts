import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { edtfBounds } from '../../model/edtf.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import type { Findings } from '../rule.js';
import { isArranged, isHeld, isTellingOfNow, standsAhead } from './arranged.js';
import { sameOccasion } from './sameOccasion.js';

/**
 * "She will travel to Oslo on Monday. The visit comes as ...", "marched ahead of the summit", "the talks are going ahead on Monday": what is
 * arranged is still to come where its date is after the document's, where its noun goes back to what is planned, and where the text
 * stands before it. Makes its claims planned; what is told as held stays as it is.
 */
export const eventsToCome = (annotated: AnnotatedDocument, found: Findings): Findings => {
  const typed = new Map(found.claims.filter(({ predicate }) => predicate === 'IS_A').map((one) => [one.subject, one]));
  const events = found.mentions.filter(({ id }) => typed.has(id)).sort((a, b) => a.start - b.start);
  const datesOf = datesByEvent(found);
  const goesBack = sameOccasion(annotated, found);
  const planned = new Set<string>();
  const isPlanned = ({ id }: Mention): boolean => planned.has(id) || typed.get(id)?.modality === 'planned';
  const isToCome = (event: Mention, sentence: Sentence): boolean => {
    const dates = [event, ...happeningOf(event, sentence, events)].flatMap(({ id }) => datesOf.get(id) ?? []);
    if (dates.length > 0) return isTellingOfNow(sentence, event) && dates.every((one) => isAfter(one, annotated));
    if (!isArranged(sentence, event) || isHeld(sentence, event.head)) return false;
    if (standsAhead(sentence, event.head))
      return !isBygone(annotated, sentence) && !events.some((other) => isSameTold(other, event, annotated, isPlanned));
    const before = goesBack(event, events);
    return before !== undefined && isPlanned(before);
  };
  for (const event of events) {
    const sentence = annotated.sentences[event.sentence];
    const claim = typed.get(event.id);
    if (sentence && claim?.modality === 'asserted' && claim.polarity === 'affirmed' && isToCome(event, sentence))
      planned.add(event.id);
  }
  if (planned.size === 0) return found;
  const asPlanned = (claim: Claim): Claim =>
    claim.modality === 'asserted' && (planned.has(claim.subject) || planned.has(claim.object ?? ''))
      ? { ...claim, modality: 'planned' }
      : claim;
  return { ...found, claims: found.claims.map(asPlanned) };
};

/** "The talks are going ahead on Monday": the day of the verb that says only that it happens. */
const happeningOf = (event: Mention, sentence: Sentence, events: readonly Mention[]): readonly Mention[] => {
  const arc = arcTo(sentence, event.head);
  return arc?.relation === 'nsubj'
    ? events.filter(
        ({ sentence: index, head, event: what }) =>
          index === sentence.index && head === arc.governor && /^(take|go|begin|start|open)\b/.test(what?.lemma ?? ''),
      )
    : [];
};

const datesByEvent = ({ claims, mentions }: Findings): ReadonlyMap<string, readonly string[]> => {
  const dateOf = new Map(mentions.flatMap(({ id, date }) => (date ? [[id, date.edtf] as const] : [])));
  const dates = new Map<string, string[]>();
  for (const { predicate, subject, object } of claims) {
    const date = predicate === 'OCCURRED_ON' ? dateOf.get(object ?? '') : undefined;
    if (date !== undefined) dates.set(subject, [...(dates.get(subject) ?? []), date]);
  }
  return dates;
};

/** The day of the text: as given with it, or in its dateline. */
const dayOf = ({ document, datelines }: AnnotatedDocument): string | undefined =>
  document.source.publishedOn ?? datelines.map(({ edtf }) => edtf).find((edtf) => edtf !== undefined);

const isAfter = (date: string, annotated: AnnotatedDocument): boolean => {
  const day = edtfBounds(dayOf(annotated) ?? '')?.end;
  const start = edtfBounds(date)?.start;
  return day !== undefined && start !== undefined && start > day;
};

/** Whether the sentence is of long ago: with a date of a month before the text's, or with a year in a text without a day. */
const isBygone = (annotated: AnnotatedDocument, { index }: Sentence): boolean => {
  const day = edtfBounds(dayOf(annotated) ?? '')?.start;
  return annotated.times.some(({ sentence, edtf }) => {
    const end = sentence === index && edtf !== undefined ? edtfBounds(edtf)?.end : undefined;
    return end !== undefined && (day === undefined || end.slice(0, 7) < monthBefore(day));
  });
};

const monthBefore = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month > 1 ? `${year}-${String(month - 1).padStart(2, '0')}` : `${year - 1}-12`;
};

/** "Ahead of the vote ... The vote went 30 to 12": told as held elsewhere. */
const isSameTold = (
  other: Mention,
  event: Mention,
  { sentences }: AnnotatedDocument,
  isPlanned: (event: Mention) => boolean,
): boolean => {
  const sentence = sentences[other.sentence];
  if (!sentence || other.id === event.id || other.event?.type !== event.event?.type || isPlanned(other)) return false;
  return other.subtype === 'verb'
    ? /^VB[DN]$/.test(tokenAt(sentence, other.head).pos) && children(sentence, other.head, 'aux:pass').length === 0
    : isHeld(sentence, other.head);
};
