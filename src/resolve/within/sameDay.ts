import type { Claim, Extraction } from '../../model/claim.js';

/**
 * "20 January" without a year, told of an event that the document dates 20 January 1990 elsewhere, is that day. Gives the claims
 * with such dates replaced; `groups` are event mentions already found to be one event.
 */
export const withYears = (extraction: Extraction, groups: readonly (readonly string[])[]): readonly Claim[] => {
  const edtfOf = new Map(
    extraction.mentions.flatMap((mention) => (mention.date ? [[mention.id, mention.date.edtf] as const] : [])),
  );
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  const dated = extraction.claims.filter((claim) => claim.predicate === 'OCCURRED_ON');
  const datesOf = (event: string): string[] =>
    dated.filter((claim) => groupOf.get(event)?.includes(claim.subject)).flatMap((claim) => claim.object ?? []);
  return extraction.claims.map((claim) => {
    const monthDay = /^XXXX(-\d\d-\d\d)$/.exec(edtfOf.get(claim.object ?? '') ?? '')?.[1];
    if (!monthDay || claim.predicate !== 'OCCURRED_ON') return claim;
    const full = datesOf(claim.subject).find((id) =>
      (edtfOf.get(id) ?? '').split('/').some((day) => /^\d{4}/.test(day) && day.endsWith(monthDay)),
    );
    return full ? { ...claim, object: full } : claim;
  });
};
