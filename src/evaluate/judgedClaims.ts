import type { EvaluationOptions } from './evaluation.js';
import type { GoldLine, Line, LineArgument } from './line.js';
import { likeness, matchOneToOne, touches } from './match.js';
import { settleAttributions, speakersMeet } from './score/attributions.js';
import { relationFacts } from './score/documentRelations.js';
import { figuresMeet, settleFigures } from './score/figures.js';
import { entityLinker } from './score/linkedEntities.js';
import { type SettledEvent, settleEvents } from './score/settledEvents.js';
import { withMap } from './typeMap.js';

/** A claim of a prediction that gold can judge. */
export interface Judged {
  readonly part: 'events' | 'arguments' | 'figures' | 'relations' | 'attributions';
  readonly confidence: number;
  readonly rule?: string;
  readonly right: boolean;
}

/**
 * The claims of one document, each right or wrong, for the parts that gold annotates; what overlaps only optional gold is no
 * part of it. An event is right by its words and type; an argument by role and participant, and only arguments of events that
 * gold has are judged: those of others fall with their event. A figure is right by measure, value and event; a relation by type
 * and entities; an attribution by event and speaker.
 */
export const judgedClaims = (gold: GoldLine, predicted: Line, options: EvaluationOptions): Judged[] => [
  ...(gold.events?.length ? judgedEvents(gold, predicted, options) : []),
  ...(gold.figures?.length ? judgedFigures(gold, predicted) : []),
  ...(gold.relations?.length ? judgedRelations(gold, predicted, options) : []),
  ...(gold.attributions?.length ? judgedAttributions(gold, predicted) : []),
];

interface Claimed {
  readonly confidence?: number;
  readonly rule?: string;
}

const judged = (part: Judged['part'], { confidence, rule }: Claimed, right: boolean): Judged[] =>
  confidence === undefined ? [] : [{ part, confidence, ...(rule === undefined ? {} : { rule }), right }];

const judgedEvents = (gold: GoldLine, predicted: Line, options: EvaluationOptions): Judged[] => {
  const events = settleEvents(gold, predicted, withMap(options, options.eventMap));
  const linker = entityLinker(
    gold,
    events.gold.flatMap((event) => event.args),
  );
  const pairs = matchOneToOne(events.gold, events.predicted, touches, likeness);
  const partner = new Map(pairs.map(([g, p]) => [p, events.gold[g] as SettledEvent]));
  return events.predicted.flatMap((event, index) => {
    const met = partner.get(index);
    const fits = (g: LineArgument, p: LineArgument): boolean =>
      g.role === p.role && linker.mentionsOf(g).some((place) => touches(place, p));
    const right = new Set(matchOneToOne(met?.args ?? [], event.args, fits, likeness).map(([, p]) => event.args[p]));
    return [
      ...judged('events', event, met?.type === event.type),
      ...(met ? event.args.flatMap((one) => judged('arguments', one, right.has(one))) : []),
    ];
  });
};

const judgedFigures = (gold: GoldLine, predicted: Line): Judged[] => {
  const { counted, found } = settleFigures(gold, predicted);
  const meet = figuresMeet(gold, predicted);
  return found.flatMap((one) =>
    judged(
      'figures',
      one,
      counted.some((other) => meet(other, one)),
    ),
  );
};

const judgedRelations = (gold: GoldLine, predicted: Line, options: EvaluationOptions): Judged[] => {
  const facts = relationFacts(gold, predicted, withMap(options, options.relationMap));
  const expected = new Set(facts.gold.values());
  const { undirected = new Set() } = options;
  return [...facts.predicted].flatMap(([one, fact]) => {
    const told = [...facts.gold.keys()].some(
      (other) =>
        other.type === one.type &&
        ((touches(other.head, one.head) && touches(other.tail, one.tail)) ||
          (undirected.has(one.type) && touches(other.head, one.tail) && touches(other.tail, one.head))),
    );
    return judged('relations', one, told || expected.has(fact));
  });
};

const judgedAttributions = (gold: GoldLine, predicted: Line): Judged[] => {
  const { counted, found } = settleAttributions(gold, predicted);
  const sameSpeaker = speakersMeet(gold, predicted);
  return found.flatMap((one) =>
    judged(
      'attributions',
      one,
      counted.some((other) => touches(other, one) && sameSpeaker(other, one)),
    ),
  );
};
