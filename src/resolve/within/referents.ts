import type { Extraction } from '../../model/claim.js';
import type { EntityKind } from '../../model/kind.js';
import type { Mention } from '../../model/mention.js';
import { nameKey } from '../../model/nameKey.js';
import { createJoin, type Referent } from './referent.js';

/** Referents of every kind but events: coreference clusters, names of the same key, dates and figures of the same value. */
export const referentsOf = (extraction: Extraction): Referent[] => {
  const mentions = extraction.mentions.filter((mention) => mention.kind !== 'Event');
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const joined = createJoin(mentions);
  for (const cluster of extraction.clusters) {
    const members = cluster.mentions.flatMap((id) => byId.get(id) ?? []);
    for (const member of members) if (members[0] && sameKind(member, members[0])) joined.join(members[0], member);
  }
  const firstOf = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = identityOf(mention);
    const first = key === undefined ? undefined : firstOf.get(key);
    if (first) joined.join(first, mention);
    else if (key !== undefined) firstOf.set(key, mention);
  }
  return joined.groups().map((group) => ({ kind: kindOf(group), mentions: group }));
};

/** A pronoun or description may be read as a person where the name is a group; kinds of names never mix. */
const sameKind = (a: Mention, b: Mention): boolean => a.kind === b.kind || a.level !== 'name' || b.level !== 'name';

/** The kind of its names; of descriptions the first. */
const kindOf = (group: readonly Mention[]): EntityKind =>
  (group.find((mention) => mention.level === 'name') ?? group[0])?.kind ?? 'Group';

/** Mentions with the same identity are the same thing wherever they stand in the document. */
const identityOf = (mention: Mention): string | undefined => {
  if (mention.date) return `Date ${mention.date.edtf} ${mention.date.part ?? ''}`;
  if (mention.cited?.number) return `Document ${mention.cited.documentType} ${nameKey(mention.cited.number)}`;
  if (mention.cited?.title) return `Document ${nameKey(mention.cited.title)}`;
  if (mention.level === 'name' && mention.kind !== 'Figure') return `${mention.kind} ${nameKey(mention.text)}`;
  return undefined;
};
