import type { EvaluationOptions } from './evaluation.js';
import type { GoldLine, Line, LineArgument } from './line.js';
import { likeness, matchOneToOne, touches } from './match.js';
import { settleAttributions, speakersMeet } from './score/attributions.js';
import { relationFacts } from './score/documentRelations.js';
import { figuresMeet, settleFigures } from './score/figures.js';
import { entityLinker } from './score/linkedEntities.js';
import { type SettledEvent, settleEvents } from './score/settledEvents.js';
import { withMap } from './typeMap.js';

export type Part = 'events' | 'arguments' | 'figures' | 'relations' | 'attributions';

/** A claim that gold can judge. */
export interface Judged {
  readonly confidence: number;
  readonly rule?: string;
  readonly right: boolean;
}

/** The claims of one part of a document; `annotated` when gold has anything of it. */
export interface JudgedPart {
  readonly part: Part;
  readonly annotated: boolean;
  readonly judged: readonly Judged[];
}

/**
 * The claims of one document, each right or wrong; what overlaps only optional gold is no part of it. An event is right by its
 * words and type; an argument by role and participant, and only arguments of events that gold has are judged: those of others
 * fall with their event. A figure is right by measure, value and event; a relation by type and entities; an attribution by event
 * and speaker.
 */
export const judgedClaims = (gold: GoldLine, predicted: Line, options: EvaluationOptions): JudgedPart[] => [
  ...judgedEvents(gold, predicted, options),
  judgedFigures(gold, predicted),
  judgedRelations(gold, predicted, options),
  judgedAttributions(gold, predicted),
];

interface Claimed {
  readonly confidence?: number;
  readonly rule?: string;
}

const judge = <T extends Claimed>(claims: readonly T[], isRight: (claim: T) => boolean): Judged[] =>
  claims.flatMap((claim) => {
    const { confidence, rule } = claim;
    if (confidence === undefined) return [];
    return [{ confidence, ...(rule === undefined ? {} : { rule }), right: isRight(claim) }];
  });

const judgedEvents = (gold: GoldLine, predicted: Line, options: EvaluationOptions): JudgedPart[] => {
  const events = settleEvents(gold, predicted, withMap(options, options.eventMap));
  const linker = entityLinker(
    gold,
    events.gold.flatMap((event) => event.args),
  );
  const partner = new Map(
    matchOneToOne(events.gold, events.predicted, touches, likeness).map(([g, p]) => [
      events.predicted[p] as SettledEvent,
      events.gold[g] as SettledEvent,
    ]),
  );
  const fits = (g: LineArgument, p: LineArgument): boolean =>
    g.role === p.role && linker.mentionsOf(g).some((place) => touches(place, p));
  const found = [...partner].flatMap(([event, met]) => {
    const right = new Set(matchOneToOne(met.args, event.args, fits, likeness).map(([, p]) => event.args[p]));
    return judge(event.args, (one) => right.has(one));
  });
  return [
    {
      part: 'events',
      annotated: events.gold.length > 0,
      judged: judge(events.predicted, (event) => partner.get(event)?.type === event.type),
    },
    { part: 'arguments', annotated: events.gold.some((event) => event.args.length > 0), judged: found },
  ];
};

const judgedFigures = (gold: GoldLine, predicted: Line): JudgedPart => {
  const { counted, found } = settleFigures(gold, predicted);
  const meet = figuresMeet(gold, predicted);
  return {
    part: 'figures',
    annotated: counted.length > 0,
    judged: judge(found, (one) => counted.some((other) => meet(other, one))),
  };
};

const judgedRelations = (gold: GoldLine, predicted: Line, options: EvaluationOptions): JudgedPart => {
  const facts = relationFacts(gold, predicted, withMap(options, options.relationMap));
  const expected = [...facts.gold.keys()];
  const known = new Set(facts.gold.values());
  const swaps = (type: string): boolean => options.undirected?.has(type) ?? false;
  return {
    part: 'relations',
    annotated: expected.length > 0,
    judged: judge(
      [...facts.predicted.keys()],
      (one) =>
        known.has(facts.predicted.get(one) ?? '') ||
        expected.some(
          (other) =>
            other.type === one.type &&
            ((touches(other.head, one.head) && touches(other.tail, one.tail)) ||
              (swaps(one.type) && touches(other.head, one.tail) && touches(other.tail, one.head))),
        ),
    ),
  };
};

const judgedAttributions = (gold: GoldLine, predicted: Line): JudgedPart => {
  const { counted, found } = settleAttributions(gold, predicted);
  const sameSpeaker = speakersMeet(gold, predicted);
  return {
    part: 'attributions',
    annotated: counted.length > 0,
    judged: judge(found, (one) => counted.some((other) => touches(other, one) && sameSpeaker(other, one))),
  };
};
