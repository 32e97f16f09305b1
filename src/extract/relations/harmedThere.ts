import type { AnnotatedDocument } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { lineage } from '../../ontology/events/index.js';
import { armed, struckInTheField } from '../../ontology/relationWords.js';
import type { Findings } from '../rule.js';
import { relation } from './relation.js';

/** Who was killed or attacked somewhere was there: "killed 20 fighters in Dara province"; of others than forces only by name. */
export const harmedThere = (
  annotated: AnnotatedDocument,
  found: Findings,
  mentions: ReadonlyMap<string, Mention>,
): Claim[] => {
  const told = found.claims.filter((claim) => claim.polarity === 'affirmed' && claim.modality === 'asserted');
  // Of "at a school in Varna, Bulgaria" the town says most.
  const isNamed = (claim: Claim): boolean => mentions.get(claim.object ?? '')?.level === 'name';
  const places = new Map(
    told
      .filter((claim) => claim.predicate === 'OCCURRED_IN')
      .reverse()
      .sort((a, b) => Number(isNamed(a)) - Number(isNamed(b)))
      .map((claim) => [claim.subject, claim.object ?? '']),
  );
  return told.flatMap((claim) => {
    const event = mentions.get(claim.object ?? '');
    const who = mentions.get(claim.subject);
    const sentence = annotated.sentences[claim.sentence];
    if (claim.predicate !== 'PARTICIPATED_IN' || !sentence || !event || !who || !undergoes(claim, event)) return [];
    if (who.kind === 'Place' || who.level === 'pronoun') return [];
    if (who.kind === 'Organization' ? !isInTheField(who) : !isTold(who, event)) return [];
    const place = mentions.get(places.get(event.id) ?? '');
    // Arrested near a town is not in it.
    if (!place || /\b(near|outside) (?:the )?$/i.test(annotated.document.text.slice(place.start - 20, place.start)))
      return [];
    return relation(sentence, who, 'LOCATED_IN', place, 'relations.harmed-there');
  });
};

/** A body is not where something happened to it; a force is, and "five units" are. */
const isInTheField = ({ level, subtype, text }: Mention): boolean =>
  subtype === 'armed force' ||
  armed.test(text) ||
  (level === 'nominal' && !/^(the|this|that|its|his|her|their)\b/i.test(text));

/** Who bears arms is where he is struck or seized; of other people the event says it, and an arrest says it of a place. */
const isTold = ({ level, text }: Mention, { event }: Mention): boolean =>
  level === 'name' ? !lineage(event?.type ?? '').includes('Detention') : struckInTheField.test(text);

const undergoes = ({ role }: Claim, { event }: Mention): boolean =>
  /^(victim|patient|participant)$/.test(role ?? '') &&
  lineage(event?.type ?? '').some((type) => /^(Violence|Death|Injury|Detention|Attack|Battle)$/.test(type)) &&
  (role !== 'participant' || event?.type === 'Battle');
