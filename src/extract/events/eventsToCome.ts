import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { arcTo } from '../../model/syntax.js';
import type { Findings } from '../rule.js';
import { hasOpened, isArranged, isExpected, isHeld, isPrepared, isTellingOfNow, standsAhead } from './arranged.js';
import { isAfter, isBygone, isDatedBehind, isOpen } from './dayOfText.js';
import { sameOccasion } from './sameOccasion.js';
import { toldAsHeld } from './toldAsHeld.js';

/**
 * "She will travel to Oslo on Monday. The visit comes as ...", "marched ahead of the summit", "the talks are going ahead on Monday": what is
 * arranged is still to come where its date is after the document's, where its noun goes back to what is planned, and where the text
 * stands before it. Makes its claims planned; what is told as held stays as it is, and what has opened is no plan.
 */
export const eventsToCome = (annotated: AnnotatedDocument, found: Findings): Findings => {
  const typed = new Map(found.claims.filter(({ predicate }) => predicate === 'IS_A').map((one) => [one.subject, one]));
  const events = found.mentions.filter(({ id }) => typed.has(id)).sort((a, b) => a.start - b.start);
  const datesOf = datesByEvent(found);
  const goesBack = sameOccasion(annotated, found);
  const planned = new Set<string>();
  const begun = new Set<string>();
  const isPlanned = ({ id }: Mention): boolean =>
    planned.has(id) || (typed.get(id)?.modality === 'planned' && !begun.has(id));
  // "hoped for a truce ... The truce would": an agreement that is only wished for, and of which none is told as made before.
  const isOpenDeal = (event: Mention): boolean => {
    const type = event.event?.type;
    if (type !== 'Agreement' && type !== 'Ceasefire') return true;
    return events.every(
      (one) =>
        one.start >= event.start || one.event?.type !== type || planned.has(one.id) || !isMade(typed.get(one.id)),
    );
  };
  const isWished = ({ id, event }: Mention): boolean =>
    /^(Agreement|Ceasefire)$/.test(event?.type ?? '') && typed.get(id)?.modality === 'hypothetical';
  const happeningOf = happenings(events);
  const isTold = toldAsHeld(annotated, events, isPlanned);
  const isToCome = (event: Mention, sentence: Sentence): boolean => {
    const dates = [event, ...happeningOf(event, sentence)].flatMap(({ id }) => datesOf.get(id) ?? []);
    if (dates.some((one) => isOpen(one, annotated)) && dates.length === 1 && isPrepared(sentence, event.head))
      return isArranged(sentence, event) && !isTold(event);
    if (dates.length > 0) return isTellingOfNow(sentence, event) && dates.every((one) => isAfter(one, annotated));
    if (!isArranged(sentence, event) || isHeld(sentence, event.head)) return false;
    if (standsAhead(sentence, event.head)) return !isBygone(annotated, sentence) && !isTold(event);
    if (isDatedBehind(annotated, sentence, event)) return false;
    const before = goesBack(event, events);
    return before !== undefined && (isPlanned(before) || isWished(before)) && isOpenDeal(event);
  };
  // "The trial opened on Monday. The trial is expected to hear 40 witnesses".
  const isGoingOn = (event: Mention, sentence: Sentence): boolean => {
    if (!isArranged(sentence, event) || !isExpected(sentence, event.head)) return false;
    const before = goesBack(event, events);
    const there = annotated.sentences[before?.sentence ?? -1];
    if (!before || !there || before.event?.lemma !== event.event?.lemma) return false;
    return !isPlanned(before) && hasOpened(there, before.head);
  };
  for (const event of events) {
    const sentence = annotated.sentences[event.sentence];
    const claim = typed.get(event.id);
    if (sentence && claim?.modality === 'planned' && claim.polarity === 'affirmed' && isGoingOn(event, sentence))
      begun.add(event.id);
    if (sentence && claim?.modality === 'asserted' && claim.polarity === 'affirmed' && isToCome(event, sentence))
      planned.add(event.id);
  }
  if (planned.size === 0 && begun.size === 0) return found;
  const asTold = (claim: Claim): Claim => {
    if (claim.modality === 'planned' && (begun.has(claim.subject) || begun.has(claim.object ?? '')))
      return { ...claim, modality: 'asserted' };
    return claim.modality === 'asserted' && (planned.has(claim.subject) || planned.has(claim.object ?? ''))
      ? { ...claim, modality: 'planned' }
      : claim;
  };
  return { ...found, claims: found.claims.map(asTold) };
};

const isMade = (claim: Claim | undefined): boolean => claim?.modality === 'asserted' && claim.polarity === 'affirmed';

/** "The talks are going ahead on Monday": the verb that says only that it happens, whose day is the noun's. */
const happenings = (events: readonly Mention[]): ((event: Mention, sentence: Sentence) => readonly Mention[]) => {
  const verbs = new Map(
    events
      .filter(({ event }) => /^(take|go|begin|start|open)\b/.test(event?.lemma ?? ''))
      .map((one) => [`${one.sentence} ${one.head}`, one] as const),
  );
  return (event, sentence) => {
    const arc = arcTo(sentence, event.head);
    const verb = arc?.relation === 'nsubj' ? verbs.get(`${sentence.index} ${arc.governor}`) : undefined;
    return verb ? [verb] : [];
  };
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
