import { predicateNamed } from '../../ontology/predicates.js';
import type { LineEnd, LineRelation } from '../line.js';
import type { LineSource } from '../lineSource.js';

/** Edges between things that are not told as participants, place, time or number of an event. What is denied is no relation. */
export const relationsOf = (source: LineSource): LineRelation[] =>
  source.claims.flatMap((claim) => {
    if (!isRelation(claim.predicate) || claim.object === undefined || claim.polarity === 'denied') return [];
    const head = end(claim.subject, source);
    const tail = end(claim.object, source);
    if (head === undefined || tail === undefined) return [];
    const { start, end: until } = source.placed(claim.span);
    return [
      {
        head,
        tail,
        type: claim.predicate,
        start,
        end: until,
        ...(claim.title === undefined ? {} : { title: claim.title }),
        polarity: claim.polarity,
        modality: claim.modality,
        confidence: claim.confidence,
        rule: claim.rule,
      },
    ];
  });

const elsewhere = new Set(['PARTICIPATED_IN', 'OCCURRED_IN', 'OCCURRED_ON', 'HAS_FIGURE', 'CITED_IN']);

const isRelation = (predicate: string): boolean =>
  predicateNamed(predicate)?.edge === true && !elsewhere.has(predicate);

/** The id of an entity of the line; anything else is told with its place, so that no reader has to look it up. */
const end = (id: string, source: LineSource): LineEnd | undefined => {
  const mention = source.mentions.get(id);
  if (!mention) return undefined;
  if (/^(Person|Organization|Group|Place)$/.test(mention.kind)) return id;
  return { id, ...source.placed(mention), type: mention.kind };
};
