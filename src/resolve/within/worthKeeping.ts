import type { Claim } from '../../model/claim.js';
import type { Problem } from '../../model/problem.js';
import type { EventReading } from './eventReading.js';

/**
 * Why an event does not enter the graph, if it does not: a phase or a bare word is no event of its own. A typed event needs
 * somebody, somewhere, some time or a figure; an untyped one somebody and a time or place.
 */
export const whyLeftOut = (readings: readonly EventReading[], claims: readonly Claim[]): Problem | undefined => {
  const first = readings[0];
  if (!first) return undefined;
  const rejected = (code: string, message: string): Problem => ({
    code,
    severity: 'rejected',
    message,
    span: { start: first.mention.start, end: first.mention.end },
  });
  const told = `"${first.mention.text}"`;
  if (readings.every((reading) => reading.mention.subtype === 'aspectual'))
    return rejected('event.aspectual', `${told} is a phase of another event.`);
  const has = (predicate: string): boolean => claims.some((claim) => claim.predicate === predicate);
  const placed = has('OCCURRED_IN') || has('OCCURRED_ON') || has('LASTED');
  const peopled = has('PARTICIPATED_IN');
  if (readings.every((reading) => reading.type === 'Action')) {
    return peopled && placed
      ? undefined
      : rejected('event.untyped', `${told} has no known type, and not both a participant and a time or place.`);
  }
  return peopled || placed || has('HAS_FIGURE') || has('COMMEMORATES') || has('CAUSED')
    ? undefined
    : rejected('event.bare', `${told} has no participant, time, place or figure.`);
};
