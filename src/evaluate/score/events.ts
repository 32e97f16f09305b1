import type { GoldLine, Line, LineArgument } from '../line.js';
import { likeness, matchOneToOne, sameExtent, tieBreak, touches } from '../match.js';
import { shared, type Tally, tally } from '../tally.js';
import { type EntityLinker, entityLinker } from './linkedEntities.js';
import { type EventOptions, type SettledEvent, type SettledEvents, settleEvents } from './settledEvents.js';

/**
 * trigger-id: the words of the event (strict: same span, lenient: overlap); trigger-cls: its type too.
 * arg-linked: of events with matched triggers, role and overlap with any mention of the participant (-strict: the very
 * span; arg-id-linked: role not looked at).
 * doc-arg: what a graph keeps: the set of (event type, role, participant) of the document, wherever the trigger stood.
 */
export const scoreEvents = (gold: GoldLine, predicted: Line, options: EventOptions = {}): Map<string, Tally> => {
  const events = settleEvents(gold, predicted, options);
  const linker = entityLinker(
    gold,
    events.gold.flatMap((event) => event.args),
  );
  const match = (fits: (g: SettledEvent, p: SettledEvent) => boolean) =>
    matchOneToOne(events.gold, events.predicted, fits, (g, p) => likeness(g, p) + (sameType(g, p) ? tieBreak : 0));
  const trigger = (right: number): Tally => tally(right, events.predicted.length, events.gold.length);

  const typed = match((g, p) => touches(g, p) && sameType(g, p));
  const linked = typed.map(([g, p]) =>
    compareArguments(events.gold[g] as SettledEvent, events.predicted[p] as SettledEvent, linker),
  );
  const countArguments = (list: readonly SettledEvent[]): number =>
    list.reduce((sum, event) => sum + event.args.length, 0);
  const args = (measure: 'strict' | 'lenient' | 'anyRole'): Tally =>
    tally(
      linked.reduce((sum, one) => sum + one[measure], 0),
      countArguments(events.predicted),
      countArguments(events.gold),
    );
  const facts = factSet(events.gold, linker);
  const told = factSet(events.predicted, linker);
  return new Map([
    ['trigger-id strict', trigger(match(sameExtent).length)],
    ['trigger-id lenient', trigger(match(touches).length)],
    ['trigger-cls lenient', trigger(typed.length)],
    ['arg-linked-strict', args('strict')],
    ['arg-linked', args('lenient')],
    ['arg-id-linked', args('anyRole')],
    ['doc-arg', tally(shared(facts, told), told.size, facts.size)],
    ...factuality(events),
  ]);
};

/** Where gold has it: events found that are put as gold puts them, affirmed or denied, asserted, alleged, planned ... */
const factuality = ({ gold, predicted }: SettledEvents): [string, Tally][] => {
  const put = gold.filter((event) => event.polarity === 'affirmed' || event.polarity === 'denied');
  if (put.length === 0) return [];
  const same = (g: SettledEvent, p: SettledEvent): boolean =>
    touches(g, p) && g.polarity === (p.polarity ?? 'affirmed') && g.modality === (p.modality ?? 'asserted');
  return [['factuality', tally(matchOneToOne(put, predicted, same, likeness).length, predicted.length, put.length)]];
};

const sameType = (a: SettledEvent, b: SettledEvent): boolean => a.type === b.type;

export const compareArguments = (gold: SettledEvent, predicted: SettledEvent, linker: EntityLinker) => {
  const near = (g: LineArgument, p: LineArgument): boolean => linker.mentionsOf(g).some((place) => touches(place, p));
  const worth = (g: LineArgument, p: LineArgument): number =>
    Math.max(0, ...linker.mentionsOf(g).map((place) => likeness(place, p))) + (g.role === p.role ? tieBreak : 0);
  const count = (fits: (g: LineArgument, p: LineArgument) => boolean): number =>
    matchOneToOne(gold.args, predicted.args, fits, worth).length;
  return {
    strict: count((g, p) => g.role === p.role && sameExtent(g, p)),
    lenient: count((g, p) => g.role === p.role && near(g, p)),
    anyRole: count(near),
  };
};

const factSet = (events: readonly SettledEvent[], linker: EntityLinker): Set<string> =>
  new Set(events.flatMap((event) => event.args.map((one) => [event.type, one.role, linker.keyOf(one)].join('\u0000'))));
