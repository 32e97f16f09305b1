import type { Claim } from '../../model/claim.js';
import { lookup } from '../../model/lookup.js';

/** The claims of a list whose subject or object is this one, in the list's order. */
export const claimsAbout: (claims: readonly Claim[], reference: string) => readonly Claim[] = lookup((claim: Claim) =>
  claim.object === undefined ? [claim.subject] : [claim.subject, claim.object],
);
