import type { GoldLine, Line, LineTime } from '../line.js';
import { touches } from '../match.js';
import { matchTimes, sameValue, type TimeOptions, timeSides } from '../score/times.js';
import { type ErrorCase, inContext } from './errorClasses.js';
import { headWord, pattern } from './headWord.js';

/** What is wrong with the times: missed and spurious by type, wrong values by the patterns of both values. */
export const timeErrors = (gold: GoldLine, predicted: Line, options: TimeOptions): ErrorCase[] => {
  const points = [...gold.text];
  const sides = timeSides(gold, predicted, options);
  const pairs = matchTimes(sides.gold, sides.predicted);
  const paired = new Set<LineTime>(pairs.flat());
  const error = (name: string, time: LineTime, more = ''): ErrorCase => ({
    name: `times: ${name}`,
    detail: headWord(points.slice(time.start, time.end).join('')),
    example: `${inContext(gold.id, points, time)}${more}`,
  });
  const told = (time: LineTime): string => `  ${time.value ?? ''}`;
  return [
    ...pairs
      .filter(([g, p]) => !sameValue(g, p))
      .map(([g, p]) =>
        error(
          `wrong value ${pattern(g.value ?? '')}, read as ${pattern(p.value ?? '')}`,
          g,
          `  ${g.value ?? ''}, read as ${p.value ?? ''}`,
        ),
      ),
    ...sides.gold
      .filter((time) => !paired.has(time))
      .map((time) => error(`missed ${time.type ?? ''}`, time, told(time))),
    ...sides.predicted
      .filter((time) => !paired.has(time) && !(options.bodyOnly && sides.gold.some((other) => touches(other, time))))
      .map((time) => error(`spurious ${time.type ?? ''}`, time, told(time))),
  ];
};
