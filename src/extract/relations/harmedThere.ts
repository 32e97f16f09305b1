import type { AnnotatedDocument } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { lineage } from '../../ontology/events/index.js';
import type { Findings } from '../rule.js';
import { relation } from './relation.js';

/** Who was killed, held or attacked somewhere was there: "killed 20 fighters in Dara province". */
export const harmedThere = (
  annotated: AnnotatedDocument,
  found: Findings,
  mentions: ReadonlyMap<string, Mention>,
): Claim[] => {
  const told = found.claims.filter((claim) => claim.polarity === 'affirmed' && claim.modality === 'asserted');
  const places = new Map(
    told.filter((claim) => claim.predicate === 'OCCURRED_IN').map((claim) => [claim.subject, claim.object ?? '']),
  );
  return told.flatMap((claim) => {
    const event = mentions.get(claim.object ?? '');
    const who = mentions.get(claim.subject);
    const sentence = annotated.sentences[claim.sentence];
    if (claim.predicate !== 'PARTICIPATED_IN' || !sentence || !event || !who || !undergoes(claim, event)) return [];
    if (who.kind === 'Place' || who.level === 'pronoun') return [];
    return relation(sentence, who, 'LOCATED_IN', mentions.get(places.get(event.id) ?? ''), 'relations.harmed-there');
  });
};

const undergoes = ({ role }: Claim, { event }: Mention): boolean =>
  /^(victim|patient|participant)$/.test(role ?? '') &&
  lineage(event?.type ?? '').some((type) => /^(Violence|Death|Injury|Detention|Attack|Battle)$/.test(type)) &&
  (role !== 'participant' || event?.type === 'Battle');
