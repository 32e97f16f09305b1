import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { confidenceOf } from '../../ontology/confidence.js';
import { asserted } from '../rule.js';

export const claim = (
  sentence: Sentence,
  of: Pick<Claim, 'subject' | 'predicate' | 'span' | 'rule'> & Partial<Claim>,
): Claim => asserted({ sentence: sentence.index, confidence: confidenceOf(of.rule), ...of });

export const around = (a: Span | Mention, b: Span | Mention): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});
