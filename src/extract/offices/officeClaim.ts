import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { confidenceOf } from '../../ontology/confidence.js';
import { asserted } from '../rule.js';

export const claim = (
  sentence: Sentence,
  of: Pick<Claim, 'subject' | 'predicate' | 'span' | 'rule'> & Partial<Claim>,
): Claim => asserted({ sentence: sentence.index, confidence: confidenceOf(of.rule), ...of });
