import type { GoldLine, Line, LineFigure } from '../line.js';
import { likeness, matchOneToOne, touches } from '../match.js';
import { shared, type Tally, tally } from '../tally.js';

type Fits = (gold: LineFigure, predicted: LineFigure) => boolean;

/**
 * Numbers about events, overlapping and one to one. value: number (and upper bound) right; measure: and what is
 * counted; qualifier: and exact, at least, about or up to; linked: measure right and the event's trigger overlaps.
 * doc-figure: the set of (measure, value, upper bound) of the document, each counted once though told twice.
 */
export const scoreFigures = (gold: GoldLine, predicted: Line): Map<string, Tally> => {
  const { counted, found } = settleFigures(gold, predicted);
  const row = (fits: Fits): Tally =>
    tally(matchOneToOne(counted, found, fits, likeness).length, found.length, counted.length);
  const linked = figuresMeet(gold, predicted);
  const facts = new Set(counted.map(figureFact));
  const told = new Set(found.map(figureFact));
  return new Map([
    ['value', row(sameValue)],
    ['measure', row(sameMeasure)],
    ['qualifier', row((g, p) => sameMeasure(g, p) && (g.qualifier ?? 'exact') === (p.qualifier ?? 'exact'))],
    ['linked', row(linked)],
    ['doc-figure', tally(shared(facts, told), told.size, facts.size)],
  ]);
};

/** A prediction that overlaps nothing but optional gold is not counted. */
export const settleFigures = (gold: GoldLine, predicted: Line): { counted: LineFigure[]; found: LineFigure[] } => {
  const counted = (gold.figures ?? []).filter((figure) => !figure.optional);
  const optional = (gold.figures ?? []).filter((figure) => figure.optional);
  const found = (predicted.figures ?? []).filter(
    (figure) => !optional.some((other) => touches(other, figure)) || counted.some((other) => touches(other, figure)),
  );
  return { counted, found };
};

export const figuresMeet = (gold: GoldLine, predicted: Line): Fits => {
  const sameEvent = eventsMeet(gold, predicted);
  return (g, p) => sameMeasure(g, p) && sameEvent(g, p);
};

const sameValue: Fits = (g, p) => touches(g, p) && g.value === p.value && g.upper === p.upper;

const sameMeasure: Fits = (g, p) => sameValue(g, p) && g.measure === p.measure;

const figureFact = ({ measure, value, upper = value }: LineFigure): string => `${measure} ${value} ${upper}`;

/** Whether two figures belong to one event: their triggers overlap, or gold has both triggers in one cluster. */
const eventsMeet = (gold: GoldLine, predicted: Line): Fits => {
  const expected = new Map((gold.events ?? []).map((event) => [event.id, event]));
  const found = new Map((predicted.events ?? []).map((event) => [event.id, event]));
  return (g, p) => {
    const events = (g.events ?? [g.event]).flatMap((id) => expected.get(id) ?? []);
    const other = p.event === undefined ? undefined : found.get(p.event);
    if (events.length === 0 || !other) return g.event === undefined && p.event === undefined;
    const tellings = [...expected.values()].filter((one) =>
      events.some((event) => one === event || (event.cluster && one.cluster === event.cluster)),
    );
    return tellings.some((one) => touches(one, other));
  };
};
