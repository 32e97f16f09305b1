import type { Claim, Extraction } from '../../model/claim.js';
import type { ObservedEntity } from '../../model/graph.js';
import type { Mention } from '../../model/mention.js';
import { confidenceOf } from '../../ontology/confidence.js';

/** What is a claim already by being named: that there is such a person, place, organization, group or cited document, and its other names. */
export const identityClaims = (observed: readonly ObservedEntity[], extraction: Extraction): Claim[] => {
  const mentions = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  const claimed = new Set(
    extraction.claims.filter((claim) => claim.predicate === 'IS_A').map((claim) => claim.subject),
  );
  return observed
    .filter((one) => !/^(Event|Date|Figure)$/.test(one.kind))
    .flatMap((one) => {
      const named = one.mentions.flatMap((id) => mentions.get(id) ?? []).filter((mention) => mention.level === 'name');
      const first = named[0];
      if (!first) return [];
      const known = one.mentions.some((id) => claimed.has(id));
      const otherNames = [
        ...new Map(
          named
            .filter((mention) => mention.text !== one.name && one.aliases.includes(mention.text))
            .map((mention) => [mention.text, mention]),
        ).values(),
      ];
      return [
        ...(known ? [] : [identity(first, 'IS_A', one.kind, 'names.kind')]),
        ...otherNames.map((mention) => identity(mention, 'ALSO_KNOWN_AS', mention.text, 'names.alias')),
      ];
    });
};

const identity = (mention: Mention, predicate: string, value: string, rule: string): Claim => ({
  subject: mention.id,
  predicate,
  value,
  span: { start: mention.start, end: mention.end },
  sentence: mention.sentence,
  polarity: 'affirmed',
  modality: 'asserted',
  confidence: confidenceOf(rule),
  extractor: 'rules',
  rule,
});
