import type { GoldLine, LineArgument, LineSpan, Prediction } from '../line.js';
import { likeness, matchOneToOne, tieBreak, touches } from '../match.js';
import { entityLinker } from '../score/linkedEntities.js';
import { type EventOptions, type SettledEvent, settleEvents } from '../score/settledEvents.js';
import { type ErrorCase, inContext } from './errorClasses.js';
import { headWord } from './headWord.js';

/**
 * What is wrong with the events: triggers missed and spurious (by part of speech, told apart by lemma), types, and
 * arguments missed, spurious or under another role (told apart by the trigger's lemma).
 */
export const eventErrors = (gold: GoldLine, predicted: Prediction, options: EventOptions): ErrorCase[] => {
  const points = [...gold.text];
  const events = settleEvents(gold, predicted, options);
  const word = wordReader(points, predicted);
  const linker = entityLinker(
    gold,
    events.gold.flatMap((event) => event.args),
  );
  const pairs = matchOneToOne(
    events.gold,
    events.predicted,
    touches,
    (g, p) => likeness(g, p) + (g.type === p.type ? tieBreak : 0),
  ).map(([g, p]) => [events.gold[g] as SettledEvent, events.predicted[p] as SettledEvent] as const);
  const paired = new Set<SettledEvent>(pairs.flat());
  const error = (name: string, detail: string, span: LineSpan): ErrorCase => ({
    name: `events: ${name}`,
    detail,
    example: inContext(gold.id, points, span),
  });
  const trigger = (name: string, event: SettledEvent): ErrorCase => {
    const { lemma, pos } = word(event);
    return error(`${name} trigger ${pos}`, lemma, event);
  };
  return [
    ...events.gold.filter((event) => !paired.has(event)).map((event) => trigger('missed', event)),
    ...events.predicted.filter((event) => !paired.has(event)).map((event) => trigger('spurious', event)),
    ...pairs
      .filter(([g, p]) => g.type !== p.type)
      .map(([g, p]) => error(`wrong type ${g.type}, read as ${p.type}`, word(g).lemma, g)),
    ...pairs.flatMap(([g, p]) => {
      const met = (a: LineArgument, b: LineArgument): boolean =>
        linker.mentionsOf(a).some((place) => touches(place, b));
      const { lemma } = word(g);
      const missed = g.args.filter((one) => !p.args.some((other) => other.role === one.role && met(one, other)));
      const spurious = p.args.filter((one) => !g.args.some((other) => other.role === one.role && met(other, one)));
      const swapped = missed.flatMap((one) => {
        const other = spurious.find((candidate) => met(one, candidate));
        return other ? [[one, other] as const] : [];
      });
      const told = new Set<LineArgument>(swapped.flat());
      return [
        ...swapped.map(([a, b]) => error(`wrong role ${a.role}, read as ${b.role}`, lemma, a)),
        ...missed.filter((one) => !told.has(one)).map((one) => error(`missed ${one.role}`, lemma, one)),
        ...spurious.filter((one) => !told.has(one)).map((one) => error(`spurious ${one.role}`, lemma, one)),
      ];
    }),
  ];
};

/** Lemma and part of speech of a trigger: the tagger's where the documents were read now, else a guess from the surface. */
const wordReader =
  (points: readonly string[], { words = [] }: Prediction) =>
  (event: SettledEvent) => {
    const inside = words.filter((word) => touches(word, event));
    const tagged = inside.findLast((word) => /^[NVJ]/.test(word.pos)) ?? inside.at(-1);
    const surface = points.slice(event.start, event.end).join('');
    if (tagged) return { lemma: tagged.lemma.toLowerCase(), pos: tagged.pos };
    const before = points
      .slice(Math.max(0, event.start - 12), event.start)
      .join('')
      .toLowerCase();
    const isNoun =
      /(?:tion|ment|ence|ance|sion|ity|ings)$/.test(surface) ||
      /(?:^|\s)(?:a|an|the|of|its|their|his|her|this|no)\s$/.test(before);
    return { lemma: event.lemma ?? headWord(surface), pos: isNoun ? 'noun?' : 'verb?' };
  };
