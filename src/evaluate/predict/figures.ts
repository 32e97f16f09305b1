import type { LineFigure } from '../line.js';
import { type LineSource, mentionsOf } from '../lineSource.js';

/** Numbers, each with the event that it is said of. A number said of two events stands once for each. */
export const figuresOf = (source: LineSource): LineFigure[] =>
  mentionsOf(source, 'Figure').flatMap((mention): LineFigure[] => {
    if (!mention.figure) return [];
    const { measure, value, upper, qualifier, unit } = mention.figure;
    const figure = {
      id: mention.id,
      ...source.placed(mention),
      measure,
      value,
      ...(upper === undefined ? {} : { upper }),
      qualifier,
      ...(unit === undefined ? {} : { unit }),
    };
    const claims = source.claims.filter((claim) => claim.predicate === 'HAS_FIGURE' && claim.object === mention.id);
    return claims.length
      ? claims.map((claim) => ({ ...figure, event: claim.subject, confidence: claim.confidence, rule: claim.rule }))
      : [figure];
  });
