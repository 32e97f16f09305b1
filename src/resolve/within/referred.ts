import { type Claim, plainClaim } from '../../model/claim.js';

/**
 * Claims over observed entities in place of mentions. What speaks of a mention that no entity has (an event left out) goes
 * with it; a claim of a thing about itself says nothing; of claims that say the same in one sentence the surest stays.
 */
export const referred = (claims: readonly Claim[], observedOf: ReadonlyMap<string, string>): Claim[] => {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const subject = observedOf.get(claim.subject);
    const object = claim.object === undefined ? undefined : observedOf.get(claim.object);
    if (subject === undefined || (claim.object !== undefined && object === undefined) || subject === object) continue;
    const speaker = claim.attributedTo === undefined ? undefined : observedOf.get(claim.attributedTo);
    const moved = plainClaim({ ...claim, subject, object, attributedTo: speaker });
    const key = JSON.stringify([
      subject,
      claim.predicate,
      object ?? claim.value,
      claim.role,
      claim.title,
      claim.sentence,
      claim.polarity,
      claim.modality,
      speaker,
    ]);
    const known = kept.get(key);
    if (!known || moved.confidence > known.confidence) kept.set(key, moved);
  }
  return [...kept.values()];
};
