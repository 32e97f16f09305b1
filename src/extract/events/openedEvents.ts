import type { Mention } from '../../model/mention.js';
import type { Findings } from '../rule.js';

/** What is told as a fact of the events that are picked, and that the text dates nowhere, becomes hypothetical. */
export const withOpened = (found: Findings, isOpen: (event: Mention) => boolean): Findings => {
  const dated = new Set(
    found.claims.filter(({ predicate }) => predicate === 'OCCURRED_ON').map(({ subject }) => subject),
  );
  const open = new Set(
    found.mentions.filter((one) => one.kind === 'Event' && !dated.has(one.id) && isOpen(one)).map(({ id }) => id),
  );
  if (open.size === 0) return found;
  return {
    ...found,
    claims: found.claims.map((claim) =>
      claim.modality === 'asserted' && (open.has(claim.subject) || open.has(claim.object ?? ''))
        ? { ...claim, modality: 'hypothetical' }
        : claim,
    ),
  };
};
