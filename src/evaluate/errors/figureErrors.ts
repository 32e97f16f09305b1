import type { GoldLine, Line, LineFigure } from '../line.js';
import { likeness, matchOneToOne, touches } from '../match.js';
import { type ErrorCase, inContext } from './errorClasses.js';

/** What is wrong with the figures and with the numbers of records: missed, spurious, wrong, by what is counted. */
export const figureErrors = (gold: GoldLine, predicted: Line): ErrorCase[] => {
  const points = [...gold.text];
  const expected = (gold.figures ?? []).filter((figure) => !figure.optional);
  const optional = (gold.figures ?? []).filter((figure) => figure.optional);
  const found = predicted.figures ?? [];
  const pairs = matchOneToOne(expected, found, touches, likeness).map(
    ([g, p]) => [expected[g] as LineFigure, found[p] as LineFigure] as const,
  );
  const paired = new Set<LineFigure>(pairs.flat());
  const told = ({ measure, value, upper, qualifier }: LineFigure): string =>
    [measure, qualifier === 'exact' ? '' : qualifier, upper === undefined ? value : `${value}-${upper}`]
      .filter((part) => part !== '' && part !== undefined)
      .join(' ');
  const error = (name: string, figure: LineFigure, detail: string): ErrorCase => ({
    name: `figures: ${name}`,
    detail,
    example: inContext(gold.id, points, figure),
  });
  return [
    ...pairs
      .filter(([g, p]) => told(g) !== told(p))
      .map(([g, p]) => error(`wrong ${g.measure}`, g, `${told(g)}, read as ${told(p)}`)),
    ...expected.filter((one) => !paired.has(one)).map((one) => error(`missed ${one.measure}`, one, told(one))),
    ...(gold.figures ? found : [])
      .filter((one) => !paired.has(one) && !optional.some((other) => touches(other, one)))
      .map((one) => error(`spurious ${one.measure}`, one, told(one))),
    ...recordErrors(gold, predicted),
  ];
};

/** Fields of the incident that are not as in gold, told apart by both values; the example is the start of the text. */
const recordErrors = (gold: GoldLine, predicted: Line): ErrorCase[] =>
  Object.entries(gold.record ?? {}).flatMap(([field, value]) => {
    const read = predicted.record?.[field];
    if (String(value).toLowerCase() === String(read ?? '').toLowerCase()) return [];
    const differs = /date/.test(field) ? 'another date' : `${value}, read as ${read ?? 'nothing'}`;
    const example = `${gold.id}: ${value}, read as ${read ?? 'nothing'}: ${gold.text.replace(/\s+/g, ' ').slice(0, 300)}`;
    return [{ name: `record: wrong ${field}`, detail: differs, example }];
  });
