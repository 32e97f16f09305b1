import type { Claim } from '../../model/claim.js';
import { lookup } from '../../model/lookup.js';
import type { Findings } from '../rule.js';

/** What takes part in an event as a fact: neither denied nor only planned, alleged or asked for. */
export const toldParts = (found: Findings): Claim[] =>
  found.claims.filter(
    (claim) => claim.predicate === 'PARTICIPATED_IN' && claim.polarity === 'affirmed' && claim.modality === 'asserted',
  );

/** Those of them that take part in an event; the list is indexed once. */
export const partsIn = lookup((claim: Claim) => [claim.object]);
